/** From sightings to a pose that can be shown: refuses the absurd, calms the hand, bridges short gaps. Pure. */
import type { Pose } from './pose';

/** How long a scene stays where it was after its sign was last seen, and how long it then takes to go. */
export const HOLD_MS = 400;
export const FADE_MS = 300;

/** Corners farther off than this (in pixels of the picture looked at) are no square. */
const MOST_RESIDUAL = 3;
/** A hand does not do this from one picture to the next; seen twice it is true (the sign was covered meanwhile). */
const MOST_JUMP = 3;
/** Two mirrored poses that fit about as well: then the one nearer to the last is right. */
const AMBIGUOUS = 1.6;

type Quaternion = readonly [number, number, number, number];

/** A pose as it is shown. */
export interface KeptPose {
  /** In edges of the sign, as in `Pose`. */
  readonly position: readonly [number, number, number];
  /** x, y, z, w. */
  readonly rotation: Quaternion;
}

/** What to show now: where, how opaque (0 to 1), and what is to be said about it. */
export interface Shown {
  readonly pose: KeptPose | undefined;
  readonly opacity: number;
  readonly state: 'searching' | 'tracking' | 'lost';
}

export class PoseKeeper {
  #kept: KeptPose | undefined;
  #seenAt = -Infinity;
  /** When it was first missed since it was last seen. Slow pictures alone are no loss: time counts from a miss. */
  #missedAt: number | undefined;
  #doubted: number | undefined;

  /** Takes the poses of a sighting, the better first; none for a picture without the sign. @param time of the picture, in milliseconds */
  see(poses: readonly Pose[], time: number): void {
    const pose = this.#choose(poses);
    if (!pose || !this.#believable(pose)) {
      this.#missedAt ??= time;
      return;
    }
    const gap = time - this.#seenAt;
    const seen: KeptPose = { position: pose.position, rotation: quaternionOf(pose.rotation) };
    this.#kept = this.#kept && gap < HOLD_MS ? calmed(this.#kept, seen, gap / 1000) : seen;
    this.#seenAt = time;
    this.#missedAt = undefined;
  }

  /** What is to be seen at a time. */
  at(time: number): Shown {
    if (!this.#kept) return { pose: undefined, opacity: 0, state: 'searching' };
    const since = this.#missedAt === undefined ? 0 : time - this.#missedAt;
    if (since <= HOLD_MS) return { pose: this.#kept, opacity: 1, state: 'tracking' };
    const opacity = Math.max(0, 1 - (since - HOLD_MS) / FADE_MS);
    return { pose: this.#kept, opacity, state: opacity > 0 ? 'tracking' : 'lost' };
  }

  #choose(poses: readonly Pose[]): Pose | undefined {
    const [first, second] = poses;
    if (!first || !second || !this.#kept) return first;
    if (second.residual > first.residual * AMBIGUOUS + 0.05) return first;
    const last = this.#kept.rotation;
    const near = ({ rotation }: Pose) => Math.abs(dot(quaternionOf(rotation), last));
    return near(second) > near(first) ? second : first;
  }

  #believable({ position, residual }: Pose): boolean {
    const distance = -position[2];
    if (!(distance > 0) || !(residual <= MOST_RESIDUAL)) return false;
    const last = this.#kept ? -this.#kept.position[2] : distance;
    const jumps = (from: number) => distance > from * MOST_JUMP || distance < from / MOST_JUMP;
    if (!jumps(last)) return this.#trust();
    const twice = this.#doubted !== undefined && !jumps(this.#doubted);
    this.#doubted = distance;
    return twice && this.#trust();
  }

  #trust(): true {
    this.#doubted = undefined;
    return true;
  }
}

/** A still hand is calmed, a moving one followed at once: the share taken over grows with the movement. */
function calmed(last: KeptPose, seen: KeptPose, seconds: number): KeptPose {
  const distance = Math.hypot(...seen.position);
  const moved = Math.hypot(...seen.position.map((value, axis) => value - (last.position[axis] ?? 0))) / distance;
  const turned = 2 * Math.acos(Math.min(1, Math.abs(dot(last.rotation, seen.rotation))));
  const share = (amount: number, restful: number) =>
    1 - Math.exp(-2 * Math.PI * Math.max(0.001, seconds) * (2.5 + (amount / Math.max(0.001, seconds)) * restful));
  const [x, y, z] = seen.position;
  const by = share(moved, 60);
  return {
    position: [mixed(last.position[0], x, by), mixed(last.position[1], y, by), mixed(last.position[2], z, by)],
    rotation: between(last.rotation, seen.rotation, share(turned, 25)),
  };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** The shorter way round, by share; good for the small angles between two pictures. */
function between(from: Quaternion, to: Quaternion, share: number): Quaternion {
  const sign = dot(from, to) < 0 ? -1 : 1;
  const sum = from.map((value, index) => mixed(value, sign * (to[index] ?? 0), share));
  const length = Math.hypot(...sum);
  const [x = 0, y = 0, z = 0, w = 1] = sum.map((value) => value / length);
  return [x, y, z, w];
}

function dot(a: Quaternion, b: Quaternion): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
}

/** Unit quaternion of a rotation given by rows. */
export function quaternionOf([[a, b, c], [d, e, f], [g, h, i]]: Pose['rotation']): Quaternion {
  const trace = a + e + i;
  if (trace > 0) {
    const s = 2 * Math.sqrt(1 + trace);
    return [(h - f) / s, (c - g) / s, (d - b) / s, s / 4];
  }
  if (a > e && a > i) {
    const s = 2 * Math.sqrt(1 + a - e - i);
    return [s / 4, (b + d) / s, (c + g) / s, (h - f) / s];
  }
  if (e > i) {
    const s = 2 * Math.sqrt(1 + e - a - i);
    return [(b + d) / s, s / 4, (f + h) / s, (c - g) / s];
  }
  const s = 2 * Math.sqrt(1 + i - a - e);
  return [(c + g) / s, (f + h) / s, s / 4, (d - b) / s];
}
