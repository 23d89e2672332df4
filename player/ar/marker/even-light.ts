/**
 * Makes shade, sun and dusk alike before the engine cuts a picture into black and white: each place is measured between
 * the darkest and the brightest round it.
 */
import { greyOf, softened } from './grey';
import type { Pixels } from './marker-engine';

/** Side of the fields whose darkest and brightest are taken, in pixels. */
const TILE = 16;
/** So many fields to each side count as "round it". */
const REACH = 2;
/** Where brightest and darkest differ by less, it is a plain surface, and stays white. */
const LEAST_CONTRAST = 14;
/** Black ends at this share of the way from darkest to brightest: below it a shadow's edge on white paper stays white. */
const BLACK_SHARE = 0.38;

export class EvenLight {
  /** Where black ends in an evened picture, 0 to 255. */
  static readonly LEVEL = 100;
  #even: { readonly words: Uint32Array<ArrayBuffer>; readonly pixels: Pixels } | undefined;

  /** The same object each time, filled anew. */
  evened(picture: Pixels): Pixels {
    const { width, height } = picture;
    const soft = softened(greyOf(picture), width, height);
    const fields = new Fields(soft, width, height);
    const even = this.#sized(width, height);
    for (let y = 0; y < height; y++) fields.evenRow(soft, y, even.words);
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
  readonly #columns: number;
  readonly #rows: number;
  readonly #dark: Float32Array;
  readonly #bright: Float32Array;

  constructor(
    soft: Uint8ClampedArray,
    private readonly width: number,
    height: number,
  ) {
    this.#columns = Math.ceil(width / TILE);
    this.#rows = Math.ceil(height / TILE);
    const [dark, bright] = extremes(soft, width, height, this.#columns, this.#rows);
    this.#dark = spread(dark, this.#columns, this.#rows, Math.min);
    this.#bright = spread(bright, this.#columns, this.#rows, Math.max);
  }

  /** Writes one row of the evened picture as grey pixels. */
  evenRow(soft: Uint8ClampedArray, y: number, words: Uint32Array): void {
    const { width } = this;
    const [above, below, down] = between(y, this.#rows);
    for (let x = 0; x < width; x++) {
      const [left, right, across] = between(x, this.#columns);
      const at = (of: Float32Array) =>
        mix(
          mix(of[above * this.#columns + left] ?? 0, of[above * this.#columns + right] ?? 0, across),
          mix(of[below * this.#columns + left] ?? 0, of[below * this.#columns + right] ?? 0, across),
          down,
        );
      const dark = at(this.#dark);
      const range = at(this.#bright) - dark;
      const share = ((soft[y * width + x] ?? 0) - dark) / range;
      const value = range < LEAST_CONTRAST ? 255 : Math.max(0, Math.min(255, (share / BLACK_SHARE) * EvenLight.LEVEL));
      words[y * width + x] = 0xff000000 | (Math.round(value) * 0x010101);
    }
  }
}

/** The two fields whose middles lie round a pixel, and how far it is from the first to the second. */
function between(pixel: number, fields: number): readonly [number, number, number] {
  const at = Math.max(0, (pixel + 0.5) / TILE - 0.5);
  const first = Math.min(fields - 1, Math.floor(at));
  return [first, Math.min(fields - 1, first + 1), at - first];
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function extremes(soft: Uint8ClampedArray, width: number, height: number, columns: number, rows: number) {
  const dark = new Float32Array(columns * rows).fill(255);
  const bright = new Float32Array(columns * rows);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const field = Math.floor(y / TILE) * columns + Math.floor(x / TILE);
      const value = soft[y * width + x] ?? 0;
      if (value < (dark[field] ?? 0)) dark[field] = value;
      if (value > (bright[field] ?? 0)) bright[field] = value;
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
