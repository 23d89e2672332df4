/** Measures at a sign that was found where black ends and white begins, so that the next picture is cut in the right place. Pure. */
import type { Pixels } from './marker-engine';
import type { Point, Quad } from './pose';

/** Just inside the black frame and just outside it, in edges from the sign's middle. */
const BLACK_AT = 0.44;
const WHITE_AT = 0.56;
const STEPS = 7;
/** Paper in a shadow counts, not the paper beside it: this share of the paper may be darker than what is taken as white. */
const SHADED = 0.25;
/** Too little difference to be a sign in any light. */
const LEAST_CONTRAST = 25;

/** The brightness (0 to 255) halfway between the sign's black and its paper; undefined when the two hardly differ. */
export function levelAtSign(picture: Pixels, corners: Quad): number | undefined {
  const black = quantile(
    ring(corners, BLACK_AT).flatMap((point) => brightness(picture, point)),
    1 - SHADED,
  );
  const white = quantile(
    ring(corners, WHITE_AT).flatMap((point) => brightness(picture, point)),
    SHADED,
  );
  if (black === undefined || white === undefined || white - black < LEAST_CONTRAST) return undefined;
  return Math.round((black + white) / 2);
}

/** Points on a smaller or larger square round the sign's middle; near enough without perspective. */
function ring(corners: Quad, at: number): readonly Point[] {
  const middle: Point = [mean(corners.map(([x]) => x)), mean(corners.map(([, y]) => y))];
  const out = corners.map(([x, y]): Point => [
    middle[0] + (x - middle[0]) * 2 * at,
    middle[1] + (y - middle[1]) * 2 * at,
  ]);
  return out.flatMap((from, index) => {
    const to = out[(index + 1) % 4] ?? from;
    return Array.from({ length: STEPS }, (_, step): Point => {
      const share = (step + 0.5) / STEPS;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}

/** One value, or none outside the picture; weighted as the engine does. */
function brightness({ width, height, data }: Pixels, [x, y]: Point): readonly number[] {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column >= width || row >= height) return [];
  const at = (row * width + column) * 4;
  return [(3 * (data[at] ?? 0) + 4 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 8];
}

function quantile(values: readonly number[], share: number): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
