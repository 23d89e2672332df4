/** Pictures of brightness alone, and making them smaller and softer. Pure; rows from the top, a byte per pixel. */

export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture as a canvas gives it: RGBA. */
export interface Coloured {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** Brightness of a coloured picture (BT.601); what is transparent counts as white paper. */
export function greyOf({ width, height, data }: Coloured): Grey {
  const grey = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < grey.length; index++, at += 4) {
    const value = (77 * data[at]! + 150 * data[at + 1]! + 29 * data[at + 2]!) >> 8;
    const alpha = data[at + 3]!;
    grey[index] = alpha === 255 ? value : 255 + (((value - 255) * alpha) >> 8);
  }
  return { width, height, data: grey };
}

/** Half the size, each pixel the mean of four. */
export function halved({ width, height, data }: Grey): Grey {
  const half = { width: width >> 1, height: height >> 1 };
  const small = new Uint8Array(half.width * half.height);
  for (let y = 0, to = 0; y < half.height; y++) {
    let from = 2 * y * width;
    for (let x = 0; x < half.width; x++, from += 2, to++)
      small[to] = (data[from]! + data[from + 1]! + data[from + width]! + data[from + width + 1]! + 2) >> 2;
  }
  return { ...half, data: small };
}

/** Any other size: smaller by the mean of what falls together, larger by drawing straight lines between pixels. */
export function resized(grey: Grey, width: number, height: number): Grey {
  let from = grey;
  while (from.width >= 2 * width && from.height >= 2 * height) from = halved(from);
  if (from.width === width && from.height === height) return from;
  const data = new Uint8Array(width * height);
  const stepX = from.width / width;
  const stepY = from.height / height;
  // Between half and full size two looks per direction are mean enough.
  const spread = stepX > 1 ? 0.25 : 0;
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to++) {
      const [u, v] = [(x + 0.5) * stepX - 0.5, (y + 0.5) * stepY - 0.5];
      const [dx, dy] = [spread * stepX, spread * stepY];
      data[to] =
        spread === 0
          ? sampled(from, u, v) + 0.5
          : (sampled(from, u - dx, v - dy) +
              sampled(from, u + dx, v - dy) +
              sampled(from, u - dx, v + dy) +
              sampled(from, u + dx, v + dy)) /
              4 +
            0.5;
    }
  return { width, height, data };
}

/** Brightness between pixels; pixel centres are whole numbers, beyond the edge the edge goes on. */
export function sampled({ width, height, data }: Grey, x: number, y: number): number {
  const u = x < 0 ? 0 : x > width - 1.001 ? width - 1.001 : x;
  const v = y < 0 ? 0 : y > height - 1.001 ? height - 1.001 : y;
  const column = u | 0;
  const row = v | 0;
  const at = row * width + column;
  const right = u - column;
  const top = data[at]! + (data[at + 1]! - data[at]!) * right;
  const low = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * right;
  return top + (low - top) * (v - row);
}

/** Softened with 1-4-6-4-1 in both directions: noise goes, corners stay. */
export function softened({ width, height, data }: Grey): Grey {
  const rows = new Uint16Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let x = 0; x < width; x++) {
      const a = data[start + (x > 1 ? x - 2 : 0)]!;
      const b = data[start + (x > 0 ? x - 1 : 0)]!;
      const d = data[start + (x < width - 1 ? x + 1 : x)]!;
      const e = data[start + (x < width - 2 ? x + 2 : width - 1)]!;
      rows[start + x] = a + e + 4 * (b + d) + 6 * data[start + x]!;
    }
  }
  const soft = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const at = y * width;
    const a = (y > 1 ? y - 2 : 0) * width;
    const b = (y > 0 ? y - 1 : 0) * width;
    const d = (y < height - 1 ? y + 1 : y) * width;
    const e = (y < height - 2 ? y + 2 : height - 1) * width;
    for (let x = 0; x < width; x++)
      soft[at + x] = (rows[a + x]! + rows[e + x]! + 4 * (rows[b + x]! + rows[d + x]!) + 6 * rows[at + x]! + 128) >> 8;
  }
  return { width, height, data: soft };
}
