/** How fast the whole picture moves, from its brightness added up by columns and by rows. Pure. */
import type { Grey } from './grey';

/** Every so many pixels is enough. */
const STEP = 4;
/** A faster move than this is not told from a slower one, in share of the picture's side per picture. */
const MOST = 0.12;

interface Profile {
  readonly columns: Float32Array;
  readonly rows: Float32Array;
  readonly timeMs: number;
}

export class PictureMotion {
  #last: Profile | undefined;

  /** Pixels per second since the picture before; 0 for the first. */
  speed(grey: Grey, timeMs: number): number {
    const last = this.#last;
    const now = profileOf(grey, timeMs);
    this.#last = now;
    if (!last || last.columns.length !== now.columns.length || timeMs <= last.timeMs) return 0;
    const moved = STEP * Math.hypot(shift(last.columns, now.columns), shift(last.rows, now.rows));
    return (moved * 1000) / (timeMs - last.timeMs);
  }
}

function profileOf({ data, width, height }: Grey, timeMs: number): Profile {
  const columns = new Float32Array(Math.floor(width / STEP));
  const rows = new Float32Array(Math.floor(height / STEP));
  for (let row = 0; row < rows.length; row++)
    for (let column = 0; column < columns.length; column++) {
      const value = data[row * STEP * width + column * STEP] ?? 0;
      columns[column] = (columns[column] ?? 0) + value / rows.length;
      rows[row] = (rows[row] ?? 0) + value / columns.length;
    }
  return { columns, rows, timeMs };
}

/** By how many steps the profile moved; nothing where the difference says nothing. */
function shift(before: Float32Array, now: Float32Array): number {
  const most = Math.round(before.length * MOST);
  let best = { difference: Infinity, by: 0 };
  for (let by = -most; by <= most; by++) {
    const difference = differenceAt(before, now, by);
    if (difference < best.difference) best = { difference, by };
  }
  return differenceAt(before, now, 0) - best.difference < 1 ? 0 : best.by;
}

function differenceAt(before: Float32Array, now: Float32Array, by: number): number {
  let [sum, count] = [0, 0];
  for (let at = Math.max(0, by); at < Math.min(now.length, now.length + by); at++, count++)
    sum += Math.abs((now[at] ?? 0) - (before[at - by] ?? 0));
  return sum / Math.max(1, count);
}
