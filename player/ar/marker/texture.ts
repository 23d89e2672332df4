/**
 * What a sign looked like when the engine last read it, to be found again when the engine no longer can: a hand lies over
 * a corner, the picture is blurred. It is compared field by field, so that what is covered or shaded does not count
 * against the rest.
 */
import { greyAt, type Grey } from './grey';
import type { Quad } from './pose';
import { sideOf, squareMap } from './square-map';

/** Looks at the sign per side; a field is so many looks wide. */
const LOOKS = 24;
const FIELD = 6;
/** A field with less difference in it looks like any other, in grey levels. */
const LEAST_SPREAD = 8;
/** So much alike (correlation, 1 is the same) a field is the same. */
const ALIKE = 0.6;

export class Texture {
  readonly #looks: Float32Array;

  /** @param soft a picture with the sign, and its corners there */
  constructor(soft: Grey, corners: Quad) {
    this.#looks = looksAt(soft, corners, LOOKS);
  }

  /** Share of the sign's fields that look the same between these corners, 0 to 1. */
  sameIn(soft: Grey, corners: Quad): number {
    const now = looksAt(soft, corners, LOOKS);
    let same = 0;
    let telling = 0;
    for (let top = 0; top < LOOKS; top += FIELD)
      for (let left = 0; left < LOOKS; left += FIELD) {
        const field = alike(this.#looks, now, left, top);
        if (field === undefined) continue;
        telling++;
        if (field > ALIKE) same++;
      }
    return telling === 0 ? 0 : same / telling;
  }

  /** The corners moved, not turned, to where the picture looks most like the sign, within so many pixels. */
  searched(soft: Grey, corners: Quad, within: number): Quad {
    const coarse = Math.max(2, Math.min(within, sideOf(corners) / 20));
    const first = this.#bestMove(soft, corners, within, coarse);
    return this.#bestMove(soft, first, coarse, Math.max(1, coarse / 2));
  }

  #bestMove(soft: Grey, corners: Quad, within: number, step: number): Quad {
    const map = squareMap(corners);
    const places = Array.from({ length: (LOOKS / 2) ** 2 }, (_, index) => {
      const [across, down] = [2 * (index % (LOOKS / 2)), 2 * Math.floor(index / (LOOKS / 2))];
      const [x, y] = map((across + 0.5) / LOOKS, (down + 0.5) / LOOKS);
      return { x, y, value: this.#looks[down * LOOKS + across] ?? 0 };
    });
    let best = { score: -2, dx: 0, dy: 0 };
    const steps = Math.ceil(within / step);
    for (let row = -steps; row <= steps; row++)
      for (let column = -steps; column <= steps; column++) {
        const [dx, dy] = [column * step, row * step];
        const score = correlation(places, (place) => greyAt(soft, place.x + dx, place.y + dy));
        if (score > best.score) best = { score, dx, dy };
      }
    return corners.map(([x, y]) => [x + best.dx, y + best.dy] as const) as unknown as Quad;
  }
}

function looksAt(soft: Grey, corners: Quad, looks: number): Float32Array {
  const map = squareMap(corners);
  return Float32Array.from({ length: looks * looks }, (_, index) => {
    const [x, y] = map(((index % looks) + 0.5) / looks, (Math.floor(index / looks) + 0.5) / looks);
    return greyAt(soft, x, y);
  });
}

/** Correlation of one field, with a margin of one look; undefined where the sign itself is plain. */
function alike(then: Float32Array, now: Float32Array, left: number, top: number): number | undefined {
  const places: { value: number; now: number }[] = [];
  for (let row = Math.max(0, top - 1); row < Math.min(LOOKS, top + FIELD + 1); row++)
    for (let column = Math.max(0, left - 1); column < Math.min(LOOKS, left + FIELD + 1); column++)
      places.push({ value: then[row * LOOKS + column] ?? 0, now: now[row * LOOKS + column] ?? 0 });
  const values = places.map(({ value }) => value);
  if (Math.max(...values) - Math.min(...values) < LEAST_SPREAD) return undefined;
  return correlation(places, (place) => place.now);
}

/** -1 to 1; places outside the picture do not count, too few of them give -1. */
function correlation<T extends { readonly value: number }>(places: readonly T[], seen: (place: T) => number): number {
  let [count, a, b, aa, ab, bb] = [0, 0, 0, 0, 0, 0];
  for (const place of places) {
    const now = seen(place);
    if (Number.isNaN(now) || Number.isNaN(place.value)) continue;
    count++;
    a += place.value;
    b += now;
    aa += place.value * place.value;
    ab += place.value * now;
    bb += now * now;
  }
  if (count < places.length / 2) return -1;
  const spread = Math.sqrt((aa - (a * a) / count) * (bb - (b * b) / count));
  return spread < 1e-6 ? 0 : (ab - (a * b) / count) / spread;
}
