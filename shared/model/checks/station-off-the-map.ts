import type { Check } from '../check-tour';
import { isOnEarth } from '../tour';
import { nameOf } from './told';

/** A station outside the map that comes with the tour stands on nothing when there is no network. */
export const stationOffTheMap: Check<'station-off-the-map'> = {
  name: 'station-off-the-map',
  severity: 'warning',
  find: (tour) => {
    const box = tour.maps?.basemap?.bbox;
    if (!box) return [];
    const [west = -180, south = -90, east = 180, north = 90] = box;
    return tour.stations.flatMap((station, index) => {
      const { place } = station;
      if (!isOnEarth(place)) return [];
      const inside = place.lng >= west && place.lng <= east && place.lat >= south && place.lat <= north;
      return inside
        ? []
        : [{ path: `stations[${index}].place`, station: station.id, values: { name: nameOf(station, tour) } }];
    });
  },
};
