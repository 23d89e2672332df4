import type { Check } from '../check-tour';
import { isKnownTrigger, type Station } from '../tour';
import { nameOf } from './told';

/** A station opens by place, code, number, camera or hand; one without any of them is never met. */
export const stationUnreachable: Check<'station-unreachable'> = {
  name: 'station-unreachable',
  severity: 'error',
  find: (tour) =>
    tour.stations.flatMap((station, index) =>
      opens(station)
        ? []
        : [{ path: `stations[${index}].triggers`, station: station.id, values: { name: nameOf(station, tour) } }],
    ),
};

function opens(station: Station): boolean {
  return station.triggers
    .filter(isKnownTrigger)
    .some((trigger) => trigger.kind !== 'anchor' || station.anchors.some((anchor) => anchor.id === trigger.anchor));
}
