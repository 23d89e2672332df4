/** Where a scene stands on the floor and how a visitor moves, turns and scales it there. No DOM, no three. */
export type Point = readonly [x: number, y: number, z: number];

/** A scene on the floor, in metres and radians; `scale` as the fingers have it, see `shownScale`. */
export interface Placement {
  readonly at: Point;
  /** Round the vertical axis, 0 when the scene's front looks along +Z. */
  readonly turn: number;
  readonly scale: number;
}

/** A finger's place on the screen, in any unit. */
export interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Nobody taps a floor farther away than this by intent: the look is nearly level there and trembles by metres. */
const FARTHEST_METRES = 8;
const SMALLEST = 0.02;
const LARGEST = 5;
/** Within so much of life size the scene is life size: fingers cannot be more exact. */
const SNAP = 0.08;
const STEP_METRES = 0.1;
const STEP_TURN = Math.PI / 12;
const STEP_SCALE = 1.15;

/**
 * Where a look meets the floor, which is y = 0; undefined when it goes up or too far out.
 * @param eye metres; @param look of any length
 */
export function floorHit(eye: Point, look: Point): Point | undefined {
  if (eye[1] <= 0 || look[1] >= 0) return undefined;
  const times = -eye[1] / look[1];
  const [x, z] = [look[0] * times, look[2] * times];
  if (!(Math.hypot(x, z) <= FARTHEST_METRES)) return undefined;
  return [eye[0] + x, 0, eye[2] + z];
}

/**
 * Which way somebody faces, in radians round the vertical axis, 0 along −Z; also for who looks straight down.
 * @param look where the camera looks; @param up where the picture's upper edge points
 */
export function facingOf(look: Point, up: Point): number {
  return Math.atan2(-(look[0] - up[0] * look[1]), -(look[2] - up[2] * look[1]));
}

/** A scene put down, its front towards whoever looks. */
export function placedAt(at: Point, eye: Point, scale: number): Placement {
  return { at, turn: Math.atan2(eye[0] - at[0], eye[2] - at[2]), scale: withinReason(scale) };
}

/** Carried to another spot; @param from where the floor was grabbed; @param to where the finger is on it now */
export function carried(placement: Placement, from: Point, to: Point): Placement {
  const [x, y, z] = placement.at;
  return { ...placement, at: [x + to[0] - from[0], y, z + to[2] - from[2]] };
}

/** Turned by radians, positive to the left as seen from above. */
export function turned(placement: Placement, by: number): Placement {
  return { ...placement, turn: placement.turn + by };
}

/** Larger (factor over 1) or smaller, within reason. */
export function scaled(placement: Placement, factor: number): Placement {
  return { ...placement, scale: withinReason(placement.scale * factor) };
}

/** The scale that is drawn and said: close to life size it is life size. */
export function shownScale({ scale }: Placement): number {
  return Math.abs(scale - 1) <= SNAP ? 1 : scale;
}

/** What two fingers do to a scene between two moments: spread or pinch scales it, twisting turns it. */
export function twoFingers(
  before: readonly [Finger, Finger],
  after: readonly [Finger, Finger],
): { readonly factor: number; readonly turn: number } {
  const [was, is] = [between(before), between(after)];
  const spread = Math.hypot(was.x, was.y);
  if (spread === 0 || Math.hypot(is.x, is.y) === 0) return { factor: 1, turn: 0 };
  const twist = Math.atan2(is.y, is.x) - Math.atan2(was.y, was.x);
  // Screens count downwards: what turns clockwise for the eye turns to the right on the floor.
  return { factor: Math.hypot(is.x, is.y) / spread, turn: -shortWay(twist) };
}

/**
 * Arrows carry the scene as the visitor sees the floor, Q and E turn it, plus and minus scale it; undefined for other keys.
 * @param facing where the visitor looks, radians round the vertical axis, 0 along −Z
 */
export function keyed(placement: Placement, key: string, facing: number): Placement | undefined {
  const step = (right: number, away: number): Placement => {
    const [sin, cos] = [Math.sin(facing), Math.cos(facing)];
    const to: Point = [(right * cos - away * sin) * STEP_METRES, 0, (-right * sin - away * cos) * STEP_METRES];
    return carried(placement, [0, 0, 0], to);
  };
  switch (key) {
    case 'ArrowLeft':
      return step(-1, 0);
    case 'ArrowRight':
      return step(1, 0);
    case 'ArrowUp':
      return step(0, 1);
    case 'ArrowDown':
      return step(0, -1);
    case 'q':
    case 'Q':
      return turned(placement, STEP_TURN);
    case 'e':
    case 'E':
      return turned(placement, -STEP_TURN);
    case '+':
    case '=':
      return scaled(placement, STEP_SCALE);
    case '-':
      return scaled(placement, 1 / STEP_SCALE);
    default:
      return undefined;
  }
}

function between([a, b]: readonly [Finger, Finger]): Finger {
  return { x: b.x - a.x, y: b.y - a.y };
}

/** The same angle between −π and π. */
export function shortWay(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

function withinReason(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, scale));
}
