import type { MarkerTarget } from '../../../player/ar/marker/marker-engine';
import { trainPattern } from '../../../shared/model/pattern-trainer';
import { BARCODE } from '../films';
import { arrowAndStair } from '../printed';

/** The text of the .patt file for the pattern sign in the films, trained from its inner picture. */
export function patternText(): string {
  const side = 128;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let index = 0; index < side * side; index++) {
    const value = arrowAndStair(((index % side) + 0.5) / side, (Math.floor(index / side) + 0.5) / side);
    data.set([value, value, value, 255], index * 4);
  }
  return trainPattern({ width: side, height: side, data });
}

/** The films' signs as the player looks for them. */
export function signTarget(kind: 'barcode' | 'pattern'): MarkerTarget {
  const anchorId = 'sign';
  return kind === 'barcode'
    ? { anchorId, kind, matrix: '3x3', number: BARCODE }
    : { anchorId, kind, pattern: patternText() };
}
