/** How a device is held, from the three angles of `deviceorientation` to the rotation of a camera on its back. Pure. */

/** A unit quaternion x, y, z, w, as three.js takes it: `new Quaternion(...rotation)`. */
export type Rotation = readonly [x: number, y: number, z: number, w: number];

/** Degrees as browsers tell them (W3C): alpha about the axis out of the screen, beta about its x axis, gamma about its y axis. */
export interface Angles {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

type Direction = readonly [east: number, up: number, south: number];

const RADIANS = Math.PI / 180;
/** Degrees from 0 to 360. */
export const fullCircle = (degrees: number): number => ((degrees % 360) + 360) % 360;
/** The shorter way round, −180 to 180; positive is clockwise, to the right. */
export const halfCircle = (degrees: number): number => fullCircle(degrees + 180) - 180;

/**
 * The rotation of a camera that looks out of the device's back, upright on the screen as it is turned now. World axes: x
 * east, y up, z south. @param screenDegrees `screen.orientation.angle`
 */
export function cameraRotation({ alpha, beta, gamma }: Angles, screenDegrees: number): Rotation {
  const device = times(times(aboutY(alpha), aboutX(beta)), aboutZ(-gamma));
  return times(times(device, aboutX(-90)), aboutZ(-screenDegrees));
}

/** The same rotation, turned clockwise as seen from above. */
export function turned(rotation: Rotation, degrees: number): Rotation {
  return times(aboutY(-degrees), rotation);
}

/**
 * Where somebody who holds the device looks, degrees clockwise from −z (north): out of its back when it is upright, over
 * its upper edge when it lies flat; undefined if it is held so that both point up or down.
 */
export function headingOf(rotation: Rotation): number | undefined {
  const ahead = apply(rotation, [0, 0, -1]);
  const top = apply(rotation, [0, 1, 0]);
  const down = Math.max(0, -ahead[1]);
  return direction(ahead[0] + down * top[0], ahead[2] + down * top[2]);
}

/** Degrees above the horizon that the camera looks. */
export function pitchOf(rotation: Rotation): number {
  return Math.asin(Math.max(-1, Math.min(1, apply(rotation, [0, 0, -1])[1]))) / RADIANS;
}

/**
 * What Apple's compass tells for a device held like this: where its upper edge points, and of an upright device where its
 * back does; undefined where it cannot be relied on. @param rotation with a screen angle of 0, whichever way it is turned
 */
export function upperEdgeHeading(rotation: Rotation): number | undefined {
  const ahead = apply(rotation, [0, 0, -1]);
  const top = apply(rotation, [0, 1, 0]);
  const upright = Math.max(0, top[1]);
  return direction(top[0] + upright * ahead[0], top[2] + upright * ahead[2]);
}

/** Degrees clockwise that lead from the second rotation to the first, seen from above; tilting has no part in it. */
export function turnBetween(to: Rotation, from: Rotation): number {
  const [, y, , w] = times(to, [-from[0], -from[1], -from[2], from[3]]);
  return halfCircle((-2 * Math.atan2(y, w)) / RADIANS);
}

/** Shorter than this in a unit circle, a direction on the ground is chance. */
const LEAST = 0.4;
function direction(east: number, south: number): number | undefined {
  return Math.hypot(east, south) < LEAST ? undefined : fullCircle(Math.atan2(east, -south) / RADIANS);
}

function about(axis: Direction, degrees: number): Rotation {
  const half = (degrees * RADIANS) / 2;
  const sine = Math.sin(half);
  return [axis[0] * sine, axis[1] * sine, axis[2] * sine, Math.cos(half)];
}
const aboutX = (degrees: number) => about([1, 0, 0], degrees);
const aboutY = (degrees: number) => about([0, 1, 0], degrees);
const aboutZ = (degrees: number) => about([0, 0, 1], degrees);

function times([ax, ay, az, aw]: Rotation, [bx, by, bz, bw]: Rotation): Rotation {
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
  ];
}

function apply(rotation: Rotation, [x, y, z]: Direction): Direction {
  const [rx, ry, rz, rw] = rotation;
  const [tx, ty, tz] = [2 * (ry * z - rz * y), 2 * (rz * x - rx * z), 2 * (rx * y - ry * x)];
  return [x + rw * tx + ry * tz - rz * ty, y + rw * ty + rz * tx - rx * tz, z + rw * tz + rx * ty - ry * tx];
}
