/** Brightness of pictures. Pure. */
import type { Pixels } from './marker-engine';

/** One byte per pixel, rows from the top. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A picture's brightness, weighted as the engine does. */
export function greyOf({ data, width, height }: Pixels): Grey {
  const grey = new Uint8ClampedArray(width * height);
  for (let index = 0, at = 0; index < grey.length; index++, at += 4)
    grey[index] = (3 * (data[at] ?? 0) + 4 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) >> 3;
  return { width, height, data: grey };
}

/** Mean of three by three pixels: takes a dark picture's noise away, moves no edge. */
export function softened({ data, width, height }: Grey): Grey {
  const rows = new Uint16Array(data.length);
  for (let y = 0; y < height; y++) {
    const from = y * width;
    const to = from + width - 1;
    for (let at = from + 1; at < to; at++) rows[at] = (data[at - 1] ?? 0) + (data[at] ?? 0) + (data[at + 1] ?? 0);
    rows[from] = 2 * (data[from] ?? 0) + (data[from + 1] ?? 0);
    rows[to] = 2 * (data[to] ?? 0) + (data[to - 1] ?? 0);
  }
  const soft = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    const from = y * width;
    const above = Math.max(0, y - 1) * width - from;
    const below = Math.min(height - 1, y + 1) * width - from;
    for (let at = from; at < from + width; at++)
      soft[at] = ((rows[at + above] ?? 0) + (rows[at] ?? 0) + (rows[at + below] ?? 0)) / 9;
  }
  return { width, height, data: soft };
}

/** Brightness between pixels, whose middles lie at halves; NaN outside the picture. */
export function greyAt({ data, width, height }: Grey, x: number, y: number): number {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  if (!(left >= 0 && top >= 0 && left < width - 1 && top < height - 1)) return NaN;
  const across = x - 0.5 - left;
  const down = y - 0.5 - top;
  const at = top * width + left;
  const upper = (data[at] ?? 0) * (1 - across) + (data[at + 1] ?? 0) * across;
  const lower = (data[at + width] ?? 0) * (1 - across) + (data[at + width + 1] ?? 0) * across;
  return upper * (1 - down) + lower * down;
}
