import type { Check } from '../check-tour';
import { anchorsOf, nameOf } from './told';

/** Two signs with one number cannot be told apart by the camera. */
export const markerUsedTwice: Check<'marker-used-twice'> = {
  name: 'marker-used-twice',
  severity: 'error',
  find: (tour) => {
    const first = new Map<string, string>();
    return anchorsOf(tour).flatMap(({ station, anchor, path }) => {
      if (anchor.kind !== 'barcode') return [];
      const sign = `${anchor.matrix} ${anchor.number}`;
      const other = first.get(sign);
      if (other === undefined) {
        first.set(sign, nameOf(station, tour));
        return [];
      }
      const values = { number: anchor.number, name: nameOf(station, tour), other };
      return [{ path: `${path}.number`, station: station.id, values }];
    });
  },
};
