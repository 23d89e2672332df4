import type { Check } from '../check-tour';
import { isKnownTrigger } from '../tour';
import { nameOf } from './told';

/** A number on the keypad opens one station, not two. */
export const numberUsedTwice: Check<'number-used-twice'> = {
  name: 'number-used-twice',
  severity: 'error',
  find: (tour) => {
    const first = new Map<number, string>();
    return tour.stations.flatMap((station, index) =>
      station.triggers.filter(isKnownTrigger).flatMap((trigger) => {
        if (trigger.kind !== 'number') return [];
        const other = first.get(trigger.number);
        if (other === undefined) {
          first.set(trigger.number, nameOf(station, tour));
          return [];
        }
        const values = { number: trigger.number, name: nameOf(station, tour), other };
        return [{ path: `stations[${index}].triggers`, station: station.id, values }];
      }),
    );
  },
};
