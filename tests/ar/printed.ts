/** What hangs on the wall, as grey textures: signs, a picture painted by numbers, and the wall itself. */
import { markerCells, type Matrix as MarkerMatrix } from '../../shared/model/marker-svg';
import { random } from './optics';

/** Brightness 0 to 255, rows from the top. */
export interface Texture {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A printed target as ink: brightness 0 to 255 at a place on it, both 0 to 1 from its upper left. */
export type Sign = (across: number, down: number) => number;

/** A barcode sign as printed by `barcodeSvg`. */
export function barcodeSign(number: number, matrix: MarkerMatrix): Sign {
  const cells = markerCells(number, matrix);
  return (across, down) => {
    const x = Math.floor(((across - 0.25) / 0.5) * cells.length);
    const y = Math.floor(((down - 0.25) / 0.5) * cells.length);
    const black = cells[y]?.[x] ?? true;
    return black ? 8 : 240;
  };
}

/** A pattern sign: a square picture inside the black frame. */
export function patternSign(inner: (across: number, down: number) => number): Sign {
  return (across, down) => {
    const x = (across - 0.25) / 0.5;
    const y = (down - 0.25) / 0.5;
    return x < 0 || y < 0 || x >= 1 || y >= 1 ? 8 : inner(x, y);
  };
}

/** A picture inside the frame of the pattern sign that the films show: an arrow beside a stair. */
export function arrowAndStair(x: number, y: number): number {
  if (x > 0.62) return x + Math.floor(y * 4) / 8 > 1 ? 25 : 225;
  const head = Math.abs(x - 0.32) < y * 0.5 && y < 0.5;
  const shaft = Math.abs(x - 0.28) < 0.09 && y >= 0.5 && y < 0.94;
  return head || shaft ? 25 : 235;
}

/** The texture of a sign and its halves, quarters and so on; made once per sign. */
export function mipsOf(sign: Sign, width: number, height: number): readonly Texture[] {
  const known = MIPS.get(sign);
  if (known) return known;
  const data = new Float32Array(width * height);
  for (let y = 0, index = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[index++] = sign((x + 0.5) / width, (y + 0.5) / height);
  const mips: Texture[] = [{ width, height, data }];
  for (let last = mips[0]!; Math.min(last.width, last.height) >= 16; last = mips.at(-1)!) mips.push(halved(last));
  MIPS.set(sign, mips);
  return mips;
}
const MIPS = new WeakMap<Sign, readonly Texture[]>();

function halved({ width: wide, height: high, data: from }: Texture): Texture {
  const [width, height] = [wide >> 1, high >> 1];
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = 2 * y * wide + 2 * x;
      const four = (from[at] ?? 0) + (from[at + 1] ?? 0) + (from[at + wide] ?? 0) + (from[at + wide + 1] ?? 0);
      data[y * width + x] = four / 4;
    }
  return { width, height, data };
}

/** Brightness between the texels; both coordinates 0 to 1. */
export function sampled({ width, height, data }: Texture, across: number, down: number): number {
  const x = Math.min(width - 1.001, Math.max(0, across * width - 0.5));
  const y = Math.min(height - 1.001, Math.max(0, down * height - 0.5));
  const column = x | 0;
  const row = y | 0;
  const [right, below] = [x - column, y - row];
  const at = row * width + column;
  const top = data[at]! + (data[at + 1]! - data[at]!) * right;
  const low = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * right;
  return top + (low - top) * below;
}

/** A side of the wall's pattern, in widths of the target; it repeats. */
export const WALL_SIDE = 6;

/** Rough plaster, courses of brick, window panes and notices: edges and dark squares to be mistaken about. */
export const wall: Sign = (across, down) => {
  const [x, y] = [across * WALL_SIDE, down * WALL_SIDE];
  const wave = (count: number) => (2 * Math.PI * count) / WALL_SIDE;
  const rough = 14 * grain(x * 8, y * 8, 48) + 9 * grain(x * 32, y * 32, 192);
  const plaster = 138 + 14 * Math.sin(wave(3) * x + Math.sin(wave(2) * y)) + rough;
  const column = ((x + 1.5) % 3) - 1.5;
  const row = y - 3;
  if (Math.abs(column) < 0.42 && Math.abs(row) < 0.5) {
    // One of two windows has a bar: the engine counts thirty squares and no more, so a wall of panes would blind it.
    if (x > 3 && Math.abs(column) < 0.03) return 205;
    return Math.abs(column) > 0.38 || Math.abs(row) > 0.46 ? 225 : 42 + 0.6 * rough;
  }
  const inNotice = Math.abs(column - 1) < 0.22 && Math.abs(row - 0.1) < 0.28;
  if (inNotice) return y % 0.08 < 0.03 && grain(x * 20, Math.floor(y / 0.08), 120) > -0.1 ? 60 : 228;
  const course = Math.floor(y / 0.25);
  const joint = y % 0.25 < 0.025 || (x + (course % 2) * 0.25) % 0.5 < 0.02;
  return joint && Math.abs(column) > 0.8 ? plaster - 38 : plaster;
};

/** Smooth noise from −1 to 1 that repeats after so many cells. */
function grain(x: number, y: number, period: number): number {
  const lattice = latticeOf(period);
  const column = Math.floor(x);
  const row = Math.floor(y);
  const right = eased(x - column);
  const below = eased(y - row);
  const top = (row % period) * period;
  const low = ((row + 1) % period) * period;
  const left = column % period;
  const next = (column + 1) % period;
  const above = lattice[top + left]! + (lattice[top + next]! - lattice[top + left]!) * right;
  const under = lattice[low + left]! + (lattice[low + next]! - lattice[low + left]!) * right;
  return above + (under - above) * below;
}

function eased(t: number): number {
  return t * t * (3 - 2 * t);
}

const LATTICES = new Map<number, Float32Array>();
function latticeOf(period: number): Float32Array {
  const known = LATTICES.get(period);
  if (known) return known;
  const made = Float32Array.from({ length: period * period }, (_, index) => hashed(index + period * 104_729));
  LATTICES.set(period, made);
  return made;
}

function hashed(value: number): number {
  let t = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  t = Math.imul(t ^ (t >>> 13), 0xc2b2ae35);
  return ((t ^ (t >>> 16)) >>> 0) / 2147483648 - 1;
}

export const PAINTING_WIDTH = 640;
export const PAINTING_HEIGHT = 480;
let painted: Texture | undefined;

/** A village under a sky in broad strokes of the brush, 640 × 480: the picture that image targets are tried with. */
export function painting(): Texture {
  if (painted) return painted;
  const [width, height] = [PAINTING_WIDTH, PAINTING_HEIGHT];
  const canvas: Texture = { width, height, data: new Float32Array(width * height).fill(150) };
  const next = random(1911);
  // Few broad strokes, many fine ones, in any order: sizes as in photographs, so that far and near both see something.
  const [fine, broad] = [1 / 3 ** 2, 1 / 80 ** 2];
  for (let stroke = 0; stroke < 5200; stroke++) {
    const size = (fine + (broad - fine) * next()) ** -0.5;
    const [x, y] = [next() * width, next() * height];
    const tone = villageTone(x / width, y / height) + (next() - 0.5) * 150;
    brush(canvas, { x, y, size, turn: next() * Math.PI, tone, square: stroke % 2 === 0 });
  }
  return (painted = canvas);
}

/** The same as ink on the wall. */
export const paintingSign: Sign = (across, down) => 8 + 0.92 * sampled(painting(), across, down);

/** Sky over roofs over a street: what the strokes follow. */
function villageTone(across: number, down: number): number {
  const house = Math.floor(across * 7);
  const roof = 0.34 + 0.12 * hashed(house * 31);
  if (down < roof) return 190 + 50 * Math.sin(across * 9 + down * 14) - 40 * down;
  if (down > 0.82) return 95 + 40 * Math.sin(across * 21 + down * 60);
  const inside = across * 7 - house;
  if (down < roof + 0.1) return 60 + 30 * inside;
  const pane = (inside * 3) % 1 < 0.5 && ((down - roof) * 9) % 1 < 0.55;
  return pane ? 35 : 150 + 70 * hashed(house * 57 + 11);
}

interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn: number;
  readonly tone: number;
  readonly square: boolean;
}

function brush({ width, height, data }: Texture, { x, y, size, turn, tone, square }: Stroke): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const reach = size * 1.8;
  for (let row = Math.max(0, Math.ceil(y - reach)); row < Math.min(height, y + reach); row++)
    for (let column = Math.max(0, Math.ceil(x - reach)); column < Math.min(width, x + reach); column++) {
      const along = ((column - x) * cos + (row - y) * sin) / (size * 1.5);
      const aside = ((row - y) * cos - (column - x) * sin) / size;
      const out = square ? Math.max(Math.abs(along), Math.abs(aside)) > 0.85 : along * along + aside * aside > 1;
      if (!out) data[row * width + column] = Math.min(250, Math.max(5, tone + 10 * Math.sin(aside * 5)));
    }
}
