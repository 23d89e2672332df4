/** What is shown of a sign between the pictures: it stays a moment after the sign was last seen, then fades. Pure. */
import type { Pose } from './pose';

/** How long a scene stays where it was after its sign was last seen, and how long it then takes to go. */
export const HOLD_MS = 400;
export const FADE_MS = 300;

/** A hand does not do this from one picture to the next; seen twice it is true (the sign was covered meanwhile). */
const MOST_JUMP = 3;

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
  /** When it was first missed since it was last seen. Slow pictures alone are no loss: time counts from a miss. */
  #missedAt: number | undefined;
  #doubted: number | undefined;

  /** Takes the pose found in a picture; none for a picture without the sign. @param time of the picture, in milliseconds */
  see(pose: Pose | undefined, time: number): void {
    if (!pose || !this.#believable(pose)) {
      this.#missedAt ??= time;
      return;
    }
    this.#kept = { position: pose.position, rotation: quaternionOf(pose.rotation) };
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

  #believable({ position }: Pose): boolean {
    const distance = -position[2];
    if (!(distance > 0)) return false;
    const last = this.#kept ? -this.#kept.position[2] : distance;
    const jumps = (from: number) => distance > from * MOST_JUMP || distance < from / MOST_JUMP;
    const believed = !jumps(last) || (this.#doubted !== undefined && !jumps(this.#doubted));
    this.#doubted = believed ? undefined : distance;
    return believed;
  }
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
