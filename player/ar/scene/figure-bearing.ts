/** Which way a guide stands. Bearings are radians about the upright axis, 0 along +Z, growing to the guide's left. */
import { Matrix4, type Object3D, Vector3 } from 'three';

const inverse = new Matrix4();
const place = new Vector3();

/** The same direction between −π and π. */
export function shortest(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

/** Where a place of the world lies, seen from a node's origin; undefined from nearly straight above or below. */
export function bearingOf(world: Vector3, node: Object3D): number | undefined {
  place.copy(world).applyMatrix4(inverse.copy(node.matrixWorld).invert());
  if (Math.hypot(place.x, place.z) < 0.2 * Math.abs(place.y)) return undefined;
  return Math.atan2(place.x, place.z);
}

/** A right arm reaches from straight ahead to a little behind the shoulder. */
const REACH = { right: -1.9, left: 0 } as const;

/** How to stand to point at something with the right arm: turned as little as possible from where one looks. */
export function bearingToPoint(facing: number, target: number): number {
  const away = shortest(target - facing);
  if (away >= REACH.right && away <= REACH.left) return facing;
  const turns = [shortest(away - REACH.left), shortest(away - REACH.right)];
  return facing + (turns.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0);
}

const RADIANS_PER_SECOND = 2.2;
/** Less than this nobody turns for. */
const STILL = 0.06;

/** The bearing after a step towards another one, not faster than somebody would turn. */
export function turned(now: number, wanted: number, seconds: number): number {
  const away = shortest(wanted - now);
  if (Math.abs(away) < STILL) return now;
  const most = RADIANS_PER_SECOND * seconds;
  return now + Math.max(-most, Math.min(most, away));
}
