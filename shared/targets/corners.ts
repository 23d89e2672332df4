/** Points that can be found again: FAST corners, the strongest of each part of the picture, with a direction. Pure. */
import type { Grey } from './grey';

export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly strength: number;
  /** Radians, from the middle towards the brighter side. */
  readonly angle: number;
  /** Brighter than its surroundings, or darker: the two are never the same point. */
  readonly bright: boolean;
}

/** No corner nearer to the edge: what describes it would lie outside. */
export const MARGIN = 9;
const LEAST_CONTRAST = 8;
/** Of the sixteen pixels round a corner so many in a row are brighter, or darker. */
const IN_A_ROW = 9;
const CIRCLE = [
  [0, -3], [1, -3], [2, -2], [3, -1], [3, 0], [3, 1], [2, 2], [1, 3],
  [0, 3], [-1, 3], [-2, 2], [-3, 1], [-3, 0], [-3, -1], [-2, -2], [-1, -3],
] as const; // prettier-ignore

/**
 * At most `most` corners of a softened picture, spread over it: of each cell the strongest come first.
 * @param least contrast in grey levels below which nothing counts
 */
export function cornersOf(soft: Grey, most: number, least = LEAST_CONTRAST): readonly Corner[] {
  const strengths = strengthsOf(soft, least);
  const cell = Math.max(12, Math.sqrt((soft.width * soft.height) / most));
  const columns = Math.ceil(soft.width / cell);
  const cells = new Map<number, { index: number; strength: number }[]>();
  for (const index of peaks(strengths, soft)) {
    const key = Math.floor(Math.floor(index / soft.width) / cell) * columns + Math.floor((index % soft.width) / cell);
    const list = cells.get(key) ?? [];
    list.push({ index, strength: Math.abs(strengths[index]!) });
    if (list.length === 1) cells.set(key, list);
  }
  const ranked = [...cells.values()].flatMap((list) =>
    list.sort((a, b) => b.strength - a.strength).map((one, rank) => ({ ...one, rank })),
  );
  ranked.sort((a, b) => a.rank - b.rank || b.strength - a.strength);
  return ranked.slice(0, most).map(({ index, strength }) => {
    const x = index % soft.width;
    const y = (index - x) / soft.width;
    return { x, y, strength, angle: angleAt(soft, x, y), bright: strengths[index]! > 0 };
  });
}

/** Per pixel how much of a corner it is: above 0 for bright ones, below for dark ones, 0 for none. */
function strengthsOf({ width, height, data }: Grey, least: number): Int16Array {
  const strengths = new Int16Array(width * height);
  const round = Int32Array.from(CIRCLE, ([x, y]) => y * width + x);
  const [north, east, south, west] = [round[0]!, round[4]!, round[8]!, round[12]!];
  for (let y = MARGIN; y < height - MARGIN; y++)
    for (let x = MARGIN, at = y * width + MARGIN; x < width - MARGIN; x++, at++) {
      const low = data[at]! - least;
      const high = data[at]! + least;
      // Nine in a row always hold two neighbours of these four.
      const n = data[at + north]!;
      const s = data[at + south]!;
      if (n <= high && s <= high && n >= low && s >= low) continue;
      const e = data[at + east]!;
      const w = data[at + west]!;
      const higher = +(n > high) + +(e > high) + +(s > high) + +(w > high);
      const lower = +(n < low) + +(e < low) + +(s < low) + +(w < low);
      if (higher < 2 && lower < 2) continue;
      strengths[at] = strengthAt(data, at, round, high, low);
    }
  return strengths;
}

/** The sum of contrasts beyond the least, signed; 0 where not enough are in a row. */
function strengthAt(data: Uint8Array, at: number, round: Int32Array, high: number, low: number): number {
  let above = 0;
  let below = 0;
  let longestAbove = 0;
  let longestBelow = 0;
  let sumAbove = 0;
  let sumBelow = 0;
  for (let step = 0; step < 16 + IN_A_ROW - 1; step++) {
    const value = data[at + round[step & 15]!]!;
    if (value > high) {
      if (++above > longestAbove) longestAbove = above;
      if (step < 16) sumAbove += value - high;
    } else above = 0;
    if (value < low) {
      if (++below > longestBelow) longestBelow = below;
      if (step < 16) sumBelow += low - value;
    } else below = 0;
  }
  if (longestBelow >= IN_A_ROW) return sumBelow + 1;
  return longestAbove >= IN_A_ROW ? -sumAbove - 1 : 0;
}

/** Pixels that are more of a corner than their eight neighbours. */
function peaks(strengths: Int16Array, { width, height }: Grey): readonly number[] {
  const found: number[] = [];
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  for (let y = MARGIN; y < height - MARGIN; y++)
    for (let x = MARGIN, at = y * width + MARGIN; x < width - MARGIN; x++, at++) {
      const strength = Math.abs(strengths[at]!);
      if (strength === 0) continue;
      let most = true;
      for (let next = 0; most && next < 8; next++) {
        const other = Math.abs(strengths[at + around[next]!]!);
        most = next < 4 ? other < strength : other <= strength;
      }
      if (most) found.push(at);
    }
  return found;
}

const REACH = 8;
/** Half the width of a disc of that radius, per row. */
const DISC = Array.from({ length: 2 * REACH + 1 }, (_, row) =>
  Math.floor(Math.sqrt(REACH ** 2 + REACH - (row - REACH) ** 2)),
);

/** Where the brightness round a point lies: the same way however the picture is turned. */
function angleAt({ width, data }: Grey, x: number, y: number): number {
  let across = 0;
  let down = 0;
  for (let dy = -REACH; dy <= REACH; dy++) {
    const half = DISC[dy + REACH]!;
    const row = (y + dy) * width + x;
    let sum = 0;
    for (let dx = -half; dx <= half; dx++) {
      const value = data[row + dx]!;
      sum += value;
      across += dx * value;
    }
    down += dy * sum;
  }
  return Math.atan2(down, across);
}
