import type { Check } from '../check-tour';
import { anchorsOf, nameOf } from './told';

/** Signs of 3×3 and of 4×4 cells in one tour: the camera reads both in every square and can take one for the other. */
export const markerMatricesMixed: Check<'marker-matrices-mixed'> = {
  name: 'marker-matrices-mixed',
  severity: 'warning',
  find: (tour) => {
    const signs = anchorsOf(tour).flatMap(({ station, anchor, path }) =>
      anchor.kind === 'barcode' ? [{ station, anchor, path }] : [],
    );
    const [first] = signs;
    const other = signs.find(({ anchor }) => anchor.matrix !== first?.anchor.matrix);
    if (!first || !other) return [];
    const values = { name: nameOf(other.station, tour), other: nameOf(first.station, tour) };
    return [{ path: `${other.path}.matrix`, station: other.station.id, values }];
  },
};
