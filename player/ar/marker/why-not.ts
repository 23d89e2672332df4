/** Why signs are not found although one may be there: too little light, too far away, too fast a hand. Pure. */
import type { Grey } from './grey';
import type { Quad } from './pose';
import { PictureMotion } from './picture-motion';
import { sideOf } from './square-map';

export type Hindrance = 'too-dark' | 'too-far' | 'too-fast';

/** It is said only when it has been so this long, and no more when it has been otherwise as long. */
const LASTING_MS = 900;
/** White paper is not brighter than this in the dark. */
const DARK = 34;
/** Squares smaller than this cannot be read, in pixels of a side. */
const SMALL = 24;
/** The picture's longer side per second. */
const FAST = 0.7;

export class WhyNot {
  readonly #motion = new PictureMotion();
  #suspected: Hindrance | undefined;
  #since = -Infinity;
  #said: Hindrance | undefined;

  /** @param strangers squares that nobody could read @param found whether any sign was found in this picture */
  after(grey: Grey, strangers: readonly Quad[], found: boolean, timeMs: number): Hindrance | undefined {
    const fast = this.#motion.speed(grey, timeMs) > FAST * Math.max(grey.width, grey.height);
    const now = found ? undefined : hindranceIn(grey, strangers, fast);
    if (now !== this.#suspected) {
      this.#suspected = now;
      this.#since = timeMs;
    }
    if (found) this.#said = undefined;
    else if (timeMs - this.#since >= LASTING_MS) this.#said = this.#suspected;
    return this.#said;
  }
}

function hindranceIn(grey: Grey, strangers: readonly Quad[], fast: boolean): Hindrance | undefined {
  if (brightest(grey) < DARK) return 'too-dark';
  if (fast) return 'too-fast';
  return strangers.length > 0 && strangers.every((square) => sideOf(square) < SMALL) ? 'too-far' : undefined;
}

/** What all but the brightest hundredth of the picture stays below. */
function brightest({ data }: Grey): number {
  const counts = new Uint32Array(256);
  const step = 7;
  for (let at = 0; at < data.length; at += step) counts[data[at] ?? 0] = (counts[data[at] ?? 0] ?? 0) + 1;
  let left = data.length / step / 100;
  let value = 255;
  while (value > 0 && (left -= counts[value] ?? 0) > 0) value--;
  return value;
}
