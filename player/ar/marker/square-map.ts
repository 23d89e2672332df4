/** From places on a square sign to the picture: the perspective that its four corners tell. Pure. */
import type { Point, Quad } from './pose';

/** Where a place on the sign is in the picture; both 0 to 1 from its upper left, may lie outside. */
export type SquareMap = (across: number, down: number) => Point;

/** Perspective of the unit square onto a quadrangle (Heckbert). */
export function squareMap([a, b, c, d]: Quad): SquareMap {
  const [sumX, sumY] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const [rightX, rightY] = [b[0] - c[0], b[1] - c[1]];
  const [lowX, lowY] = [d[0] - c[0], d[1] - c[1]];
  const area = rightX * lowY - rightY * lowX;
  const g = (sumX * lowY - sumY * lowX) / area;
  const h = (rightX * sumY - rightY * sumX) / area;
  const [xu, xv] = [b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0]];
  const [yu, yv] = [b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1]];
  return (u, v) => {
    const w = g * u + h * v + 1;
    return [(xu * u + xv * v + a[0]) / w, (yu * u + yv * v + a[1]) / w];
  };
}

/** Mean length of the four sides, in pixels. */
export function sideOf(corners: Quad): number {
  return corners.reduce((sum, [x, y], index) => {
    const next = corners[((index + 1) % 4) as 0];
    return sum + Math.hypot(next[0] - x, next[1] - y) / 4;
  }, 0);
}

/** Mean distance between corners of the same name, in pixels. */
export function apart(one: Quad, other: Quad): number {
  return one.reduce((sum, [x, y], index) => {
    const to = other[index as 0];
    return sum + Math.hypot(to[0] - x, to[1] - y) / 4;
  }, 0);
}

/** The quadrangle made of each corner and its counterpart. */
export function joined(one: Quad, other: Quad, join: (from: number, to: number) => number): Quad {
  return one.map(([x, y], index): Point => {
    const to = other[index as 0];
    return [join(x, to[0]), join(y, to[1])];
  }) as unknown as Quad;
}
