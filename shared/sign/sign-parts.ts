/** Parts of a printed sign, each a few marks. Pure. */
import { encode } from 'uqr';
import { markerCells } from '../model/marker-svg';
import type { KnownAnchor } from '../model/tour';
import { fill } from '../strings/strings';
import type words from '../strings/en/sign';
import { set } from './lines-of-text';
import { INK, line, rectangle, WHITE, type Mark, type Measure } from './marks';

/** The words that are printed in every sign's language. */
export type SignWords = typeof words;

const RULER_MILLIMETRES = 50;

/** What must be printed true to size. */
export interface Target {
  readonly width: number;
  readonly height: number;
  /** White round it, in millimetres. */
  readonly quiet: number;
}

/** What the phone recognises, with its upper left corner at x and y. */
export function targetMarks(
  anchor: KnownAnchor | undefined,
  x: number,
  y: number,
  { width, height }: Target,
): readonly Mark[] {
  if (anchor?.kind === 'image') return [{ kind: 'picture', asset: anchor.picture, x, y, width, height }];
  const frame: Mark = { kind: 'path', d: rectangle(x, y, width, height), fill: '#000000' };
  const quarter = width / 4;
  if (anchor?.kind === 'pattern') {
    const inside = { x: x + quarter, y: y + quarter, width: width / 2, height: height / 2 };
    return [frame, { kind: 'picture', asset: anchor.picture, ...inside }];
  }
  if (anchor?.kind !== 'barcode') return [];
  const cells = markerCells(anchor.number, anchor.matrix);
  const cell = width / 2 / cells.length;
  const white = cells.flatMap((row, down) =>
    row.flatMap((black, right) =>
      black ? [] : [rectangle(x + quarter + right * cell, y + quarter + down * cell, cell, cell)],
    ),
  );
  return white.length === 0 ? [frame] : [frame, { kind: 'path', d: white.join(''), fill: WHITE }];
}

/** The small code for any phone, with its own white border. */
export function code(address: string, x: number, y: number, side: number): Mark {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const cell = side / size;
  const d = data
    .flatMap((row, down) =>
      row.flatMap((black, right) => (black ? [rectangle(x + right * cell, y + down * cell, cell, cell)] : [])),
    )
    .join('');
  return { kind: 'path', d, fill: '#000000' };
}

interface Dimension {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly scale: number;
}

/** How wide the target must be, as in a drawing for builders. */
export function dimensionLine(
  { x, y, length, scale }: Dimension,
  words: Pick<SignWords, 'millimetres'>,
  measure: Measure,
): readonly Mark[] {
  const tick = 1.5 * scale;
  const size = 3.4 * scale;
  const text = fill(words.millimetres, { length: Math.round(length * 10) / 10 });
  const ends = [x, x + length].map((at) => line(at, y - tick, at, y + tick)).join('');
  const middle = x + length / 2 - measure(text, 'read', size) / 2;
  return [
    { kind: 'path', d: line(x, y, x + length, y) + ends, stroke: INK, width: 0.25 },
    { kind: 'text', text, face: 'read', size, x: middle, y: y + size * 1.25, colour: INK },
  ];
}

interface RulerPlace {
  readonly x: number;
  readonly bottom: number;
  readonly scale: number;
  readonly width: number;
}

/** Five centimetres to hold a ruler against: printers like to shrink pages. */
export function ruler(
  { x, bottom, scale, width }: RulerPlace,
  words: Pick<SignWords, 'ruler'>,
  measure: Measure,
): readonly Mark[] {
  const size = 3 * scale;
  const y = bottom - 0.2;
  const ticks = Array.from({ length: RULER_MILLIMETRES / 10 + 1 }, (_, index) => {
    const at = x + index * 10;
    return line(at, y, at, y - (index % 5 === 0 ? 3 : 1.8));
  });
  const setting = { face: 'read', size, colour: INK, x, width } as const;
  const height = set(words.ruler, measure, { ...setting, y: 0 }).bottom;
  return [
    { kind: 'path', d: line(x, y, x + RULER_MILLIMETRES, y) + ticks.join(''), stroke: INK, width: 0.25 },
    ...set(words.ruler, measure, { ...setting, y: y - 3.5 - height }).marks,
  ];
}
