/**
 * The printed barcode sign. A black frame a quarter of the edge wide round a field of 3×3 or 4×4 cells; of the field's
 * corners the upper left and lower left are black and the lower right white, which tells its top; the other cells are the
 * number in binary, row by row, black for 1. 3×3 carries 0 to 63, 4×4 0 to 8191. Pure: for printing, editor and tests.
 */
export type Matrix = '3x3' | '4x4';

/** How many numbers a matrix carries. */
export const MARKER_NUMBERS: Readonly<Record<Matrix, number>> = { '3x3': 64, '4x4': 8192 };

/** White paper round the frame that the camera needs to find it, in edges of the sign. */
export const QUIET_ZONE = 0.15;

/** The inner field row by row, true for black. @throws RangeError for a number the matrix cannot carry */
export function markerCells(number: number, matrix: Matrix): readonly (readonly boolean[])[] {
  if (!Number.isInteger(number) || number < 0 || number >= MARKER_NUMBERS[matrix])
    throw new RangeError(`a ${matrix} sign carries 0 to ${MARKER_NUMBERS[matrix] - 1}, not ${number}`);
  const size = matrix === '3x3' ? 3 : 4;
  let bit = size * size - 3;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => fixedCorner(row, column, size) ?? ((number >> --bit) & 1) === 1),
  );
}

/** The sign with its quiet zone as an SVG picture whose black frame measures the edge given. */
export function barcodeSvg(number: number, matrix: Matrix, edgeMillimetres = 80): string {
  const cells = markerCells(number, matrix);
  const cell = 0.5 / cells.length;
  const white = cells
    .flatMap((row, y) => row.flatMap((black, x) => (black ? [] : [square(x * cell, y * cell, cell)])))
    .join('');
  const whole = edgeMillimetres * (1 + 2 * QUIET_ZONE);
  const paper = `${-QUIET_ZONE} ${-QUIET_ZONE} ${1 + 2 * QUIET_ZONE} ${1 + 2 * QUIET_ZONE}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(whole)}mm" height="${round(whole)}mm" viewBox="${paper}" shape-rendering="crispEdges">` +
    `<rect x="${-QUIET_ZONE}" y="${-QUIET_ZONE}" width="${1 + 2 * QUIET_ZONE}" height="${1 + 2 * QUIET_ZONE}" fill="#fff"/>` +
    `<path d="M0 0h1v1H0z"/>${white === '' ? '' : `<path fill="#fff" d="${white}"/>`}</svg>`
  );
}

function fixedCorner(row: number, column: number, size: number): boolean | undefined {
  const last = size - 1;
  if (column === 0 && (row === 0 || row === last)) return true;
  if (column === last && row === last) return false;
  return undefined;
}

function square(x: number, y: number, cell: number): string {
  return `M${round(0.25 + x)} ${round(0.25 + y)}h${round(cell)}v${round(cell)}h${round(-cell)}z`;
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
