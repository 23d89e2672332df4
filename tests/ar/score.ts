/** Judges what engines say about a film's pictures by the truth beside them. Pure. */
import type { Quad } from '../../player/ar/marker/pose';
import { projected, type Rows, type TruePose } from './optics';
import type { PlannedFrame, Segment, Subject } from './segments';

/** Where an engine says that the target is. */
export interface Claim {
  /** In camera axes as in `TruePose`, in widths of the target. */
  readonly pose: TruePose;
  /** Its corners as they would be drawn over the picture: by the engine's own idea of the lens. */
  readonly corners: Quad;
}

/** One picture, judged. */
export interface Look {
  readonly segment: Segment;
  readonly at: number;
  readonly present: boolean;
  readonly visible: boolean;
  readonly found: boolean;
  /** Mean side of the target in the picture, in pixels. */
  readonly side: number;
  /** Mean distance of the four corners drawn from the true ones, in pixels. */
  readonly reprojection: number;
  readonly degrees: number;
  /** How far the distance is off, as a share of it. */
  readonly distance: number;
  readonly corners?: Quad;
}

/** From here on a scene stands visibly beside its target. */
export const RIGHT_PIXELS = 6;
export const ABSURD_DEGREES = 20;

export function judged(frame: PlannedFrame, claim: Claim | undefined, { camera, aspect }: Subject): Look {
  const { segment, at, present, visible, pose } = frame;
  const truth = projected(pose, camera, aspect);
  const side = mean(truth.map((corner, index) => apart(corner, truth[(index + 1) % 4] ?? corner)));
  const frameOf = { segment, at, present, visible, side };
  if (!claim) return { ...frameOf, found: false, reprojection: NaN, degrees: NaN, distance: NaN };
  return {
    ...frameOf,
    found: true,
    reprojection: mean(truth.map((corner, index) => apart(corner, claim.corners[index] ?? [0, 0]))),
    degrees: claim.pose.position[2] < 0 ? degreesBetween(claim.pose.rotation, pose.rotation) : 180,
    distance: Math.abs(Math.hypot(...claim.pose.position) / Math.hypot(...pose.position) - 1),
    corners: claim.corners,
  };
}

/** Behind the camera, or turned by more than 20°. */
export function isAbsurd({ found, degrees }: Look): boolean {
  return found && !(degrees <= ABSURD_DEGREES);
}

export function isRight(look: Look): boolean {
  return look.found && !isAbsurd(look) && look.reprojection < RIGHT_PIXELS;
}

/** What is told of some pictures; shares are 0 to 100, of the pictures in which the whole target is to be seen. */
export interface Summary {
  readonly visible: number;
  readonly foundPercent: number;
  readonly rightPercent: number;
  readonly absurd: number;
  /** Claims in pictures without a target. */
  readonly mistaken: number;
  readonly without: number;
  readonly pixels: number;
  readonly pixels95: number;
  readonly degrees: number;
  readonly degrees95: number;
  readonly distancePercent: number;
}

export function summaryOf(looks: readonly Look[]): Summary {
  const visible = looks.filter((look) => look.visible);
  const found = visible.filter((look) => look.found);
  const sane = found.filter((look) => !isAbsurd(look));
  const without = looks.filter(({ present }) => !present);
  const share = (part: number) => (visible.length === 0 ? NaN : (100 * part) / visible.length);
  return {
    visible: visible.length,
    foundPercent: share(found.length),
    rightPercent: share(visible.filter(isRight).length),
    absurd: looks.filter((look) => look.present && isAbsurd(look)).length,
    mistaken: without.filter((look) => look.found).length,
    without: without.length,
    pixels: quantile(
      sane.map(({ reprojection }) => reprojection),
      0.5,
    ),
    pixels95: quantile(
      sane.map(({ reprojection }) => reprojection),
      0.95,
    ),
    degrees: quantile(
      sane.map((look) => look.degrees),
      0.5,
    ),
    degrees95: quantile(
      sane.map((look) => look.degrees),
      0.95,
    ),
    distancePercent:
      100 *
      quantile(
        sane.map(({ distance }) => distance),
        0.5,
      ),
  };
}

/** How much the corners tremble though nothing moves: root mean square about their middle, in pixels. */
export function jitter(looks: readonly Look[]): number {
  // The first second is for settling.
  const drawn = looks.slice(30).flatMap(({ corners }) => (corners ? [corners.flat()] : []));
  if (drawn.length < 2) return NaN;
  const middle = drawn[0]!.map((_, index) => mean(drawn.map((values) => values[index] ?? 0)));
  const squares = drawn.map((values) => mean(values.map((value, index) => 2 * (value - (middle[index] ?? 0)) ** 2)));
  // Less than a ten-thousandth of a pixel is arithmetic.
  return Math.round(1e4 * Math.sqrt(mean(squares))) / 1e4;
}

/** How much of a move by one pixel is drawn, from half a second after it: 1 is all of it, 0 is sticking. */
export function followed(looks: readonly Look[]): number {
  const part = looks.length / 8;
  const rests = Array.from({ length: 8 }, (_, index) =>
    looks
      .slice(index * part + part / 2, (index + 1) * part)
      .flatMap(({ corners }) => (corners ? [mean(corners.map(([x]) => x))] : [])),
  ).map((xs) => mean(xs));
  return mean(rests.slice(1).map((x, index) => (index % 2 === 0 ? 1 : -1) * (x - (rests[index] ?? 0))));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function apart(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Degrees between two rotations. */
function degreesBetween(a: Rows, b: Rows): number {
  const trace = a.reduce((sum, row, i) => sum + row.reduce((all, value, j) => all + value * (b[i]?.[j] ?? 0), 0), 0);
  return (Math.acos(Math.min(1, Math.max(-1, (trace - 1) / 2))) * 180) / Math.PI;
}
