import type { Check } from '../check-tour';
import { isKnownAnchor, isKnownBlock, isKnownTrigger } from '../tour';
import { nameOf } from './told';

/** What this version does not know is kept, but guests do not see it. */
export const unknownKind: Check<'unknown-kind'> = {
  name: 'unknown-kind',
  severity: 'warning',
  find: (tour) =>
    tour.stations.flatMap((station, index) => {
      const path = `stations[${index}]`;
      const unknown = [
        ...station.story.flatMap((one, at) => (isKnownBlock(one) ? [] : [[one.kind, `${path}.story[${at}]`] as const])),
        ...station.anchors.flatMap((one, at) =>
          isKnownAnchor(one) ? [] : [[one.kind, `${path}.anchors[${at}]`] as const],
        ),
        ...station.triggers.flatMap((one, at) =>
          isKnownTrigger(one) ? [] : [[one.kind, `${path}.triggers[${at}]`] as const],
        ),
      ];
      return unknown.map(([kind, at]) => ({
        path: at,
        station: station.id,
        values: { name: nameOf(station, tour), kind },
      }));
    }),
};
