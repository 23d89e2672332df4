/**
 * Measures a black square's four sides on the grey picture, finer than a pixel: across each side brightness is summed up
 * from inside to outside, so that blur and noise move it little, and a line is laid through the places where most agree.
 */
import { greyAt, type Grey } from './grey';
import type { Point, Quad } from './pose';

/** The ends of a side are left out: there the neighbouring side is in the way. */
const FIRST = 0.07;
const MOST_PLACES = 36;
/** How far inside and outside is looked at most, in edges of the square: within its frame and its white margin. */
const REACH = 0.11;
/** Less difference between paper and ink is no edge, in grey levels of a picture without noise. */
const LEAST_CONTRAST = 6;
/** Places farther than this from the line belong to something that lies over it, in pixels. */
const STRAY = 0.9;
/** A line needs so many places, and this share of those looked at. */
const LEAST_PLACES = 6;
const LEAST_SHARE = 0.3;

export interface MeasuredSquare {
  readonly corners: Quad;
  /** How much of the four sides was seen as straight edges from black to white, 0 to 1; the least seen side too. */
  readonly seen: number;
  readonly leastSide: number;
}

interface Line {
  /** The line is all points with across · point = at. */
  readonly across: Point;
  readonly at: number;
  readonly share: number;
}

/**
 * The square near the given corners; undefined when a side is not to be seen.
 * @param reach how far from the given sides is looked, in pixels
 */
export function measuredSquare(soft: Grey, near: Quad, reach: number): MeasuredSquare | undefined {
  let corners = near;
  let lines: readonly Line[] = [];
  for (const far of [reach, reach * 0.75, reach * 0.75]) {
    const measured = [0, 1, 2, 3].map((side) => lineOf(soft, corners, side, far));
    if (!measured.every((line) => line !== undefined)) return undefined;
    lines = measured;
    const crossed = lines.map((line, side) => crossing(lines[(side + 3) % 4] ?? line, line));
    if (!crossed.every((point) => point !== undefined)) return undefined;
    corners = crossed as unknown as Quad;
  }
  const shares = lines.map(({ share }) => share);
  return { corners, seen: shares.reduce((sum, share) => sum + share, 0) / 4, leastSide: Math.min(...shares) };
}

/** The straight edge that most places along one side agree on. */
function lineOf(soft: Grey, corners: Quad, side: number, reach: number): Line | undefined {
  const from = corners[side as 0];
  const to = corners[((side + 1) % 4) as 0];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (!(length > 4)) return undefined;
  // Corners go clockwise as seen, so outside is to the left of the way, with y down.
  const outward: Point = [(to[1] - from[1]) / length, -(to[0] - from[0]) / length];
  const far = Math.max(1.6, Math.min(reach, REACH * depthOf(corners, side)));
  const count = Math.max(LEAST_PLACES + 4, Math.min(MOST_PLACES, Math.round(length / 2)));
  const places: Point[] = [];
  for (let index = 0; index < count; index++) {
    const share = FIRST + (1 - 2 * FIRST) * (index / (count - 1));
    const x = from[0] + (to[0] - from[0]) * share;
    const y = from[1] + (to[1] - from[1]) * share;
    const off = edgeAcross(soft, x, y, outward, far);
    if (off !== undefined) places.push([x + outward[0] * off, y + outward[1] * off]);
  }
  return lineThrough(places, outward, count);
}

/** How deep the square lies behind a side, in pixels across that side. */
function depthOf(corners: Quad, side: number): number {
  const [a, b, c, d] = [0, 1, 2, 3].map((step) => corners[((side + step) % 4) as 0]) as unknown as Quad;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const depth = (p: Point) => Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / length;
  return Math.min(depth(c), depth(d));
}

/** Where black ends on a short way outward through a place, from -far to far; undefined where there is no edge. */
function edgeAcross(soft: Grey, x: number, y: number, [dx, dy]: Point, far: number): number | undefined {
  const steps = Math.max(4, Math.ceil(far * 1.5));
  const plain = Math.max(1, Math.round(steps * 0.3));
  let sum = 0;
  let black = 0;
  let white = 0;
  for (let step = -steps; step <= steps; step++) {
    const at = (step / steps) * far;
    const value = greyAt(soft, x + dx * at, y + dy * at);
    if (Number.isNaN(value)) return undefined;
    sum += step === -steps || step === steps ? value / 2 : value;
    if (step < plain - steps) black += value / plain;
    if (step > steps - plain) white += value / plain;
  }
  if (white - black < LEAST_CONTRAST) return undefined;
  const share = (sum / (2 * steps) - black) / (white - black);
  const off = far - share * 2 * far;
  return Math.abs(off) > far * 0.8 ? undefined : off;
}

/** Laid through those places that lie on one line; the pair that most others agree with decides which. */
function lineThrough(places: readonly Point[], outward: Point, looked: number): Line | undefined {
  if (places.length < LEAST_PLACES) return undefined;
  let best: readonly Point[] = [];
  const gap = Math.max(2, Math.floor(places.length / 3));
  for (let first = 0; first + gap < places.length; first++)
    for (const second of [first + gap, Math.min(places.length - 1, first + 2 * gap)]) {
      const agreeing = near(places, places[first] ?? outward, places[second] ?? outward);
      if (agreeing.length > best.length) best = agreeing;
    }
  const share = best.length / looked;
  if (best.length < LEAST_PLACES || share < LEAST_SHARE) return undefined;
  const line = straight(best);
  const kept = best.filter(([x, y]) => Math.abs(line.across[0] * x + line.across[1] * y - line.at) < STRAY * 0.8);
  return { ...(kept.length >= LEAST_PLACES ? straight(kept) : line), share };
}

function near(places: readonly Point[], from: Point, to: Point): readonly Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Point = [(to[1] - from[1]) / length, -(to[0] - from[0]) / length];
  return places.filter(([x, y]) => Math.abs((x - from[0]) * across[0] + (y - from[1]) * across[1]) < STRAY);
}

/** Least squares, distances taken across the line. */
function straight(places: readonly Point[]): Omit<Line, 'share'> {
  let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (const place of places) {
    x += place[0] / places.length;
    y += place[1] / places.length;
  }
  for (const place of places) {
    xx += (place[0] - x) ** 2;
    xy += (place[0] - x) * (place[1] - y);
    yy += (place[1] - y) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const across: Point = [-Math.sin(angle), Math.cos(angle)];
  return { across, at: across[0] * x + across[1] * y };
}

function crossing(a: Line, b: Line): Point | undefined {
  const turn = a.across[0] * b.across[1] - a.across[1] * b.across[0];
  if (Math.abs(turn) < 0.05) return undefined;
  return [(a.at * b.across[1] - b.at * a.across[1]) / turn, (b.at * a.across[0] - a.at * b.across[0]) / turn];
}
