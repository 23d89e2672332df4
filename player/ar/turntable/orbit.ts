/** The turntable's arithmetic: where the eye is while a visitor turns a scene by finger, mouse or keys. No DOM, no three. */
export interface Orbit {
  /** Round the vertical axis in radians, 0 from the front. */
  readonly turn: number;
  /** Above the horizon in radians. */
  readonly lift: number;
  /** From the middle of the scene in metres. */
  readonly distance: number;
}

/** The scene's extent: everything within `radius` metres of the middle. */
export interface Extent {
  readonly middle: readonly [number, number, number];
  readonly radius: number;
}

const LIFT_LEAST = -0.05;
const LIFT_MOST = 1.35;
const NEAR = 0.45;
const FAR = 2.5;
const KEY_TURN = Math.PI / 16;
const KEY_ZOOM = 1.15;

/** The first look: a little from above, the whole scene within the picture. */
export function firstLook(extent: Extent, fieldOfView: number, aspect: number): Orbit {
  const half = Math.atan(Math.tan(fieldOfView / 2) * Math.min(1, aspect));
  return { turn: 0, lift: 0.16, distance: extent.radius / Math.sin(half) };
}

/** Turned and lifted by angles in radians; never under the floor, never over the top. */
export function turned(orbit: Orbit, turn: number, lift: number): Orbit {
  return { ...orbit, turn: orbit.turn + turn, lift: clamp(orbit.lift + lift, LIFT_LEAST, LIFT_MOST) };
}

/** Nearer (factor under 1) or farther, within reason of the first look. */
export function zoomed(orbit: Orbit, factor: number, first: Orbit): Orbit {
  return { ...orbit, distance: clamp(orbit.distance * factor, first.distance * NEAR, first.distance * FAR) };
}

/** Arrows turn, plus and minus zoom, Home goes back; undefined for any other key. */
export function keyed(orbit: Orbit, key: string, first: Orbit): Orbit | undefined {
  switch (key) {
    case 'ArrowLeft':
      return turned(orbit, -KEY_TURN, 0);
    case 'ArrowRight':
      return turned(orbit, KEY_TURN, 0);
    case 'ArrowUp':
      return turned(orbit, 0, KEY_TURN);
    case 'ArrowDown':
      return turned(orbit, 0, -KEY_TURN);
    case '+':
    case '=':
      return zoomed(orbit, 1 / KEY_ZOOM, first);
    case '-':
      return zoomed(orbit, KEY_ZOOM, first);
    case 'Home':
      return first;
    default:
      return undefined;
  }
}

/** Where the eye is. */
export function eye(orbit: Orbit, extent: Extent): [number, number, number] {
  const [x, y, z] = extent.middle;
  const flat = Math.cos(orbit.lift) * orbit.distance;
  return [x + Math.sin(orbit.turn) * flat, y + Math.sin(orbit.lift) * orbit.distance, z + Math.cos(orbit.turn) * flat];
}

/** A step of the way to where the eye should be, smooth at any picture rate. @param seconds since the last picture */
export function followed(now: Orbit, wanted: Orbit, seconds: number): Orbit {
  const share = 1 - Math.exp(-seconds * 12);
  return {
    turn: now.turn + (wanted.turn - now.turn) * share,
    lift: now.lift + (wanted.lift - now.lift) * share,
    distance: now.distance + (wanted.distance - now.distance) * share,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
