/** What a corner's surroundings look like, as 256 yes-or-no answers turned with the corner (steered BRIEF). Pure. */
import type { Corner } from './corners';
import type { Grey } from './grey';

/** Words of 32 answers per corner. */
export const WORDS = 8;
/** Farthest place that is asked about, in pixels from the corner. */
const REACH = 12;
const TURNS = 40;
const PAIRS = questions();

/** All descriptions of a softened picture's corners, `WORDS` each, in their order. */
export function descriptionsOf(soft: Grey, corners: readonly Corner[]): Uint32Array {
  const words = new Uint32Array(corners.length * WORDS);
  corners.forEach(({ x, y, angle }, index) => {
    const turn = Math.round((angle / (2 * Math.PI)) * TURNS + TURNS) % TURNS;
    describe(soft, x, y, PAIRS[turn]!, words, index * WORDS);
  });
  return words;
}

/** In how many of the 256 answers two descriptions differ; may stop counting above `enough`. */
export function difference(a: Uint32Array, at: number, b: Uint32Array, bt: number, enough = 256): number {
  let sum = 0;
  for (let word = 0; word < WORDS; word++) {
    let bits = a[at + word]! ^ b[bt + word]!;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    sum += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    if (sum > enough) return sum;
  }
  return sum;
}

function describe(
  { width, height, data }: Grey,
  x: number,
  y: number,
  pairs: Int8Array,
  to: Uint32Array,
  start: number,
) {
  const inside = x >= REACH && y >= REACH && x < width - REACH && y < height - REACH;
  const value = (dx: number, dy: number): number => {
    if (inside) return data[(y + dy) * width + x + dx]!;
    const column = Math.min(width - 1, Math.max(0, x + dx));
    const row = Math.min(height - 1, Math.max(0, y + dy));
    return data[row * width + column]!;
  };
  for (let word = 0, at = 0; word < WORDS; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++, at += 4)
      if (value(pairs[at]!, pairs[at + 1]!) < value(pairs[at + 2]!, pairs[at + 3]!)) bits |= 1 << bit;
    to[start + word] = bits;
  }
}

/** Pairs of places drawn once for all from a Gaussian, for each turn of the corner. */
function questions(): readonly Int8Array[] {
  const random = seeded(20261122);
  const place = (): readonly [number, number] => {
    for (;;) {
      const length = Math.sqrt(-2 * Math.log(random() || 1e-9)) * (REACH / 2.2);
      const angle = 2 * Math.PI * random();
      if (length <= REACH - 0.5) return [length * Math.cos(angle), length * Math.sin(angle)];
    }
  };
  const pairs = Array.from({ length: WORDS * 32 }, () => [...place(), ...place()] as const);
  return Array.from({ length: TURNS }, (_, turn) => {
    const [cos, sin] = [Math.cos((2 * Math.PI * turn) / TURNS), Math.sin((2 * Math.PI * turn) / TURNS)];
    return Int8Array.from(
      pairs.flatMap(([a, b, c, d]) =>
        [a * cos - b * sin, a * sin + b * cos, c * cos - d * sin, c * sin + d * cos].map(Math.round),
      ),
    );
  });
}

/** Evenly spread numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
