/** Trains a pattern sign from its own picture, so that a sign can be made without any other tool. Pure, on pixels. */

/** RGBA, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}
type Colour = readonly [number, number, number];

/** Cells of a trained pattern per side, ARToolKit's usual. */
const SIDE = 16;

/**
 * The text of a .patt file for the picture inside the black frame: the picture in 16 × 16 cells, in four turns,
 * each as a blue, a green and a red field.
 */
export function trainPattern(picture: Picture): string {
  let cells = shrunk(picture);
  const turns: string[] = [];
  for (let turn = 0; turn < 4; turn++) {
    turns.push([2, 1, 0].map((channel) => field(cells, channel)).join('\n'));
    cells = turnedLeft(cells);
  }
  return `${turns.join('\n\n')}\n`;
}

/**
 * How alike two trained patterns look to the camera in the least lucky turn, −1 to 1. Over about 0.7 one sign may be
 * taken for the other.
 */
export function patternSimilarity(one: string, other: string): number {
  const [first = []] = fieldsOf(one);
  const wanted = normalised(first);
  return Math.max(...fieldsOf(other).map((turn) => dot(wanted, normalised(turn))));
}

/** How much a pattern differs from its own quarter turns, 0 (not at all, its top cannot be told) to 2. */
export function turnContrast(pattern: string): number {
  const [first = [], ...turns] = fieldsOf(pattern).map(normalised);
  return 1 - Math.max(...turns.map((turn) => dot(first, turn)));
}

/** Mean colours of the cells, row by row. */
function shrunk({ width, height, data }: Picture): readonly Colour[] {
  return Array.from({ length: SIDE * SIDE }, (_, index) => {
    const column = index % SIDE;
    const row = Math.floor(index / SIDE);
    const [left, right] = span(column, width);
    const [top, bottom] = span(row, height);
    const sum = [0, 0, 0];
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++)
        for (let channel = 0; channel < 3; channel++)
          sum[channel] = (sum[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
    const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value / ((right - left) * (bottom - top))));
    return [red, green, blue] as const;
  });
}

function span(cell: number, pixels: number): [number, number] {
  const from = Math.floor((cell * pixels) / SIDE);
  return [from, Math.max(from + 1, Math.floor(((cell + 1) * pixels) / SIDE))];
}

function field(cells: readonly Colour[], channel: number): string {
  return Array.from({ length: SIDE }, (_, row) =>
    cells
      .slice(row * SIDE, (row + 1) * SIDE)
      .map((colour) => String(colour[channel] ?? 0).padStart(3))
      .join(' '),
  ).join('\n');
}

/** A quarter turn to the left: the order in which ARToolKit expects the turns. */
function turnedLeft(cells: readonly Colour[]): readonly Colour[] {
  return cells.map((_, index) => {
    const row = Math.floor(index / SIDE);
    const column = index % SIDE;
    return cells[column * SIDE + (SIDE - 1 - row)] ?? [0, 0, 0];
  });
}

function fieldsOf(pattern: string): readonly (readonly number[])[] {
  return pattern
    .trim()
    .split(/\n\s*\n/)
    .map((turn) => turn.trim().split(/\s+/).map(Number));
}

function normalised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const centred = values.map((value) => value - mean);
  const length = Math.hypot(...centred) || 1;
  return centred.map((value) => value / length);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
