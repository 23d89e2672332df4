/** A town is small enough to be flat: metres east and north of a corner. */
import type { Position as Degrees } from 'geojson';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const METRES_A_DEGREE = 111_195;

/** Turns degrees into metres and back, around one corner of the plan. */
export class Plane {
  private readonly metresEast: number;

  constructor(
    private readonly west: number,
    private readonly south: number,
  ) {
    this.metresEast = METRES_A_DEGREE * Math.cos(((south + 0.011) * Math.PI) / 180);
  }

  point([lng = 0, lat = 0]: Degrees): Point {
    return { x: (lng - this.west) * this.metresEast, y: (lat - this.south) * METRES_A_DEGREE };
  }

  degrees({ x, y }: Point): Degrees {
    return [rounded(this.west + x / this.metresEast), rounded(this.south + y / METRES_A_DEGREE)];
  }
}

/** The unit vector from a to b. */
export function direction(a: Point, b: Point): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

/** Distance from a point to a piece of line, in metres. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const along = { x: b.x - a.x, y: b.y - a.y };
  const squared = along.x ** 2 + along.y ** 2 || 1;
  const share = Math.max(0, Math.min(1, ((p.x - a.x) * along.x + (p.y - a.y) * along.y) / squared));
  return Math.hypot(p.x - a.x - share * along.x, p.y - a.y - share * along.y);
}

/** Whether a point lies in a ring (even-odd rule). */
export function isInside(p: Point, ring: readonly Point[]): boolean {
  let inside = false;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

/** Whether two convex shapes overlap (separating axes). */
export function overlap(a: readonly Point[], b: readonly Point[]): boolean {
  return !hasGap(a, b) && !hasGap(b, a);
}

function hasGap(a: readonly Point[], b: readonly Point[]): boolean {
  return a.some((from, index) => {
    const to = a[(index + 1) % a.length] ?? from;
    const normal = { x: to.y - from.y, y: from.x - to.x };
    const spread = (shape: readonly Point[]) => shape.map((p) => p.x * normal.x + p.y * normal.y);
    const [mine, theirs] = [spread(a), spread(b)];
    return Math.max(...mine) <= Math.min(...theirs) || Math.max(...theirs) <= Math.min(...mine);
  });
}

/** A seventh decimal is a centimetre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
