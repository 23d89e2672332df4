/**
 * Makes shade, sun and dusk alike before the engine cuts a picture into black and white: each place is measured between
 * the darkest and the brightest round it.
 */
import type { Grey } from './grey';
import type { Pixels } from './marker-engine';

/** Side of the fields whose darkest and brightest are taken, in pixels. */
const TILE = 16;
/** So many fields to each side count as "round it". */
const REACH = 2;
/** Where brightest and darkest differ by less, it is a plain surface, and stays white. */
const LEAST_CONTRAST = 14;
/** Black ends at this share of the way from darkest to brightest: above a shaded paper's share, so that it stays white. */
const BLACK_SHARE = 0.38;

/** Where black ends in an evened picture, 0 to 255. */
export const EVEN_LEVEL = 100;

export class EvenLight {
  #even: { readonly words: Uint32Array<ArrayBuffer>; readonly pixels: Pixels } | undefined;

  /** Takes a picture without noise. The same object each time, filled anew. */
  evened(soft: Grey): Pixels {
    const { width, height } = soft;
    const fields = new Fields(soft);
    const even = this.#sized(width, height);
    for (let y = 0; y < height; y++) fields.evenRow(soft.data, y, even.words);
    return even.pixels;
  }

  #sized(width: number, height: number) {
    if (this.#even?.pixels.width !== width || this.#even.pixels.height !== height) {
      const words = new Uint32Array(width * height);
      this.#even = { words, pixels: { width, height, data: new Uint8ClampedArray(words.buffer) } };
    }
    return this.#even;
  }
}

/** Darkest and brightest round each field of the picture. */
class Fields {
  readonly #width: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #dark: Float32Array;
  readonly #bright: Float32Array;
  /** Of one row of pixels, field by field. */
  readonly #rowDark: Float32Array;
  readonly #rowRange: Float32Array;

  constructor(soft: Grey) {
    this.#width = soft.width;
    this.#columns = Math.ceil(soft.width / TILE);
    this.#rows = Math.ceil(soft.height / TILE);
    const [dark, bright] = extremes(soft, this.#columns, this.#rows);
    this.#dark = spread(dark, this.#columns, this.#rows, Math.min);
    this.#bright = spread(bright, this.#columns, this.#rows, Math.max);
    this.#rowDark = new Float32Array(this.#columns);
    this.#rowRange = new Float32Array(this.#columns);
  }

  /** Writes one row of the evened picture as grey pixels; from field to field light changes evenly. */
  evenRow(soft: Uint8ClampedArray, y: number, words: Uint32Array): void {
    this.#fieldsOfRow(y);
    const from = y * this.#width;
    for (let start = -TILE / 2, field = -1; start < this.#width; start += TILE, field++) {
      const left = Math.max(0, field);
      const right = Math.min(this.#columns - 1, field + 1);
      let dark = this.#rowDark[left] ?? 0;
      let range = this.#rowRange[left] ?? 0;
      const darkStep = ((this.#rowDark[right] ?? 0) - dark) / TILE;
      const rangeStep = ((this.#rowRange[right] ?? 0) - range) / TILE;
      const end = Math.min(this.#width, start + TILE);
      for (let x = Math.max(0, start); x < end; x++, dark += darkStep, range += rangeStep) {
        const value =
          range < LEAST_CONTRAST ? 255 : (((soft[from + x] ?? 0) - dark) * (EVEN_LEVEL / BLACK_SHARE)) / range;
        const byte = value < 0 ? 0 : value > 255 ? 255 : value | 0;
        words[from + x] = 0xff000000 | (byte * 0x010101);
      }
    }
  }

  #fieldsOfRow(y: number): void {
    const at = Math.max(0, (y + 0.5) / TILE - 0.5);
    const above = Math.min(this.#rows - 1, Math.floor(at)) * this.#columns;
    const below = Math.min(this.#rows - 1, Math.floor(at) + 1) * this.#columns;
    const down = at - Math.floor(at);
    const mixed = (of: Float32Array, column: number) =>
      (of[above + column] ?? 0) * (1 - down) + (of[below + column] ?? 0) * down;
    for (let column = 0; column < this.#columns; column++) {
      const dark = mixed(this.#dark, column);
      this.#rowDark[column] = dark;
      this.#rowRange[column] = mixed(this.#bright, column) - dark;
    }
  }
}

function extremes({ data, width, height }: Grey, columns: number, rows: number) {
  const dark = new Float32Array(columns * rows).fill(255);
  const bright = new Float32Array(columns * rows);
  for (let y = 0; y < height; y++)
    for (let column = 0; column < columns; column++) {
      const field = Math.floor(y / TILE) * columns + column;
      const end = Math.min(width, (column + 1) * TILE);
      let low = dark[field] ?? 255;
      let high = bright[field] ?? 0;
      for (let x = column * TILE; x < end; x++) {
        const value = data[y * width + x] ?? 0;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      dark[field] = low;
      bright[field] = high;
    }
  return [dark, bright] as const;
}

/** The smallest or largest of all fields within reach. */
function spread(of: Float32Array, columns: number, rows: number, pick: (a: number, b: number) => number): Float32Array {
  const to = new Float32Array(of.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let value = of[row * columns + column] ?? 0;
      for (let r = Math.max(0, row - REACH); r <= Math.min(rows - 1, row + REACH); r++)
        for (let c = Math.max(0, column - REACH); c <= Math.min(columns - 1, column + REACH); c++)
          value = pick(value, of[r * columns + c] ?? 0);
      to[row * columns + column] = value;
    }
  return to;
}
