import type { Check } from '../check-tour';
import { distanceMetres } from '../geo';
import { geofenceOf, isOnEarth } from '../tour';
import { nameOf } from './told';

/** Where two circles overlap, the nearer station opens; the author should know. */
export const geofencesOverlap: Check<'geofences-overlap'> = {
  name: 'geofences-overlap',
  severity: 'warning',
  find: (tour) => {
    const circles = tour.stations.flatMap((station, index) => {
      const fence = geofenceOf(station);
      return fence && isOnEarth(station.place)
        ? [{ station, index, at: station.place, radius: fence.radiusMetres }]
        : [];
    });
    return circles.flatMap((a, i) =>
      circles.slice(i + 1).flatMap((b) => {
        // Most pairs are far apart, and a degree of latitude is over 110 km everywhere.
        if (Math.abs(a.at.lat - b.at.lat) * 110_000 > a.radius + b.radius) return [];
        const metres = distanceMetres(a.at, b.at);
        if (metres >= a.radius + b.radius) return [];
        const values = { name: nameOf(a.station, tour), other: nameOf(b.station, tour), metres: Math.round(metres) };
        return [{ path: `stations[${a.index}].triggers`, station: a.station.id, values }];
      }),
    );
  },
};
