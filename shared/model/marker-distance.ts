/** How well printed signs can be told apart. Pure: for the check, the editor's next number and the command line. */
import { markerCells, MARKER_NUMBERS, type Matrix } from './marker-svg';

/** With one cell between two signs, a leaf or a reflection on that cell turns one into the other. */
export const SAFE_CELLS = 2;

/** In how many cells two signs differ, in the turn in which they are most alike. */
export function cellsApart(one: number, other: number, matrix: Matrix): number {
  const cells = markerCells(one, matrix);
  let turned = markerCells(other, matrix);
  let least = Infinity;
  for (let turn = 0; turn < 4; turn++) {
    least = Math.min(least, differing(cells, turned));
    turned = quarterTurned(turned);
  }
  return least;
}

/**
 * The first number, from 1 on, that is safely unlike all that hang already; when there is none left, the first that is not
 * taken; undefined when all are.
 */
export function nextSignNumber(taken: readonly number[], matrix: Matrix): number | undefined {
  const free = candidates(matrix).filter((number) => !taken.includes(number));
  return free.find((number) => taken.every((other) => cellsApart(number, other, matrix) >= SAFE_CELLS)) ?? free[0];
}

/** 0 comes last: people count from 1. */
function candidates(matrix: Matrix): readonly number[] {
  return Array.from({ length: MARKER_NUMBERS[matrix] }, (_, index) => (index + 1) % MARKER_NUMBERS[matrix]);
}

type Cells = readonly (readonly boolean[])[];

function differing(one: Cells, other: Cells): number {
  return one.reduce((sum, row, y) => sum + row.filter((black, x) => black !== other[y]?.[x]).length, 0);
}

function quarterTurned(cells: Cells): Cells {
  return cells.map((row, y) => row.map((_, x) => cells[cells.length - 1 - x]?.[y] ?? false));
}
