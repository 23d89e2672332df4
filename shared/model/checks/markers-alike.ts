import type { Check, Finding } from '../check-tour';
import { cellsApart, SAFE_CELLS } from '../marker-distance';
import { patternSimilarity } from '../pattern-trainer';
import type { AnchorOf, Station, Tour } from '../tour';
import { anchorsOf, nameOf } from './told';

interface Hung<Kind extends 'barcode' | 'pattern'> {
  readonly station: Station;
  readonly anchor: AnchorOf<Kind>;
  readonly path: string;
}

/** Two signs that differ in one cell: a leaf on it, and the camera takes one for the other. */
export const markersAlike: Check<'markers-alike'> = {
  name: 'markers-alike',
  severity: 'warning',
  find: (tour) => {
    const signs = hung(tour, 'barcode');
    return signs.flatMap((sign, index) => {
      const { matrix, number } = sign.anchor;
      const other = signs
        .slice(0, index)
        .find(({ anchor }) => anchor.matrix === matrix && isNear(cellsApart(number, anchor.number, matrix)));
      return other ? [found(tour, sign, other, `${sign.path}.number`)] : [];
    });
  },
};

/** From here on the camera may take one picture sign for another; the engine itself is content with less. */
const ALIKE = 0.7;

/** The same for signs with pictures of their own. @param patterns the trained patterns' text by asset id, as far as they are at hand */
export function patternsAlike(tour: Tour, patterns: ReadonlyMap<string, string>): readonly Finding[] {
  const signs = hung(tour, 'pattern');
  return signs.flatMap((sign, index): readonly Finding[] => {
    const text = patterns.get(sign.anchor.pattern);
    if (text === undefined) return [];
    const other = signs.slice(0, index).find(({ anchor }) => {
      const before = patterns.get(anchor.pattern);
      return before !== undefined && patternSimilarity(text, before) > ALIKE;
    });
    const one = other && found(tour, sign, other, `${sign.path}.pattern`);
    return one ? [{ rule: 'markers-alike', severity: 'warning', ...one }] : [];
  });
}

/** The same number twice is another rule's. */
function isNear(cells: number): boolean {
  return cells > 0 && cells < SAFE_CELLS;
}

function hung<Kind extends 'barcode' | 'pattern'>(tour: Tour, kind: Kind): readonly Hung<Kind>[] {
  return anchorsOf(tour).filter((one): one is Hung<Kind> => one.anchor.kind === kind);
}

function found(tour: Tour, sign: { readonly station: Station }, other: { readonly station: Station }, path: string) {
  const values = { name: nameOf(sign.station, tour), other: nameOf(other.station, tour) };
  return { path, station: sign.station.id, values };
}
