import { workbench } from '../../../shared/strings/workbench';
import type { Place, Station, Tour } from '../../../shared/model/tour';
import type { Command } from '../command';
import { withLegs } from '../legs';
import { isNumberedInOrder, numberedInOrder } from '../order';

/** Metres within which a new station opens by itself: wide enough for a phone between houses. */
const NEW_GEOFENCE = 30;

/** Adds an empty station at a place, after another one on the route or at its end. */
export function addStation(id: string, place: Place, after?: string): Command {
  return {
    get label() {
      return workbench().commands.addStation;
    },
    apply(tour) {
      if (tour.stations.some((station) => station.id === id)) return tour;
      const at = after === undefined ? -1 : tour.route.order.indexOf(after);
      const order = [...tour.route.order];
      order.splice(at < 0 ? order.length : at + 1, 0, id);
      const stations = [...tour.stations, emptyStation(tour, id, place)];
      const numbered = isNumberedInOrder(tour);
      const grown: Tour = { ...tour, stations, route: { ...tour.route, order } };
      return withLegs(numbered ? numberedInOrder(grown) : grown);
    },
  };
}

function emptyStation(tour: Tour, id: string, place: Place): Station {
  const number = Math.max(0, ...tour.stations.map((station) => station.number)) + 1;
  const outdoors = 'lat' in place;
  return {
    id,
    number,
    title: {},
    place,
    triggers: [
      ...(outdoors ? [{ kind: 'geofence' as const, radiusMetres: NEW_GEOFENCE, announce: true }] : []),
      { kind: 'number', number },
      { kind: 'manual' },
    ],
    story: [],
    anchors: [],
  };
}
