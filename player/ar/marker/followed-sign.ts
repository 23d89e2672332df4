/** One sign from picture to picture: where it was read or followed to, how it stands, and when it is given up. */
import type { Grey } from './grey';
import type { Sighting } from './marker-engine';
import type { Point, Pose, Quad } from './pose';
import { PoseChoice } from './pose-choice';
import { measuredSquare } from './sides';
import { apart, joined, sideOf } from './square-map';
import { Texture } from './texture';

/** One sign in one picture. */
export interface Found {
  readonly anchorId: string;
  /** As printed, in pixels of the picture. */
  readonly corners: Quad;
  readonly pose: Pose;
  /** Whether the engine read it in this picture, or it was followed from the last. */
  readonly by: 'engine' | 'tracker';
}

/** How far a side may be from where it is expected, in pixels. */
const REACH = 8;
/** Without being read again a sign is followed this long. */
const FOLLOWED_MS = 4000;
/** This share of the sign must look as it did, and of its sides be seen, to be the sign still. */
const LEAST_SAME = 0.5;
const LEAST_SEEN = 0.5;
/** After a gap like this nothing is known of its speed. */
const GAP_MS = 250;
/** Differences of corners up to about this are noise of a still picture, in pixels. */
const STILL = 0.1;
/** From one picture to the next a square does not grow or shrink more than this. */
const MOST_GROWTH = 1.35;

interface Seen {
  readonly corners: Quad;
  readonly timeMs: number;
}

export class FollowedSign {
  readonly #choice: PoseChoice;
  #texture: Texture | undefined;
  #readAt = -Infinity;
  #last: Seen | undefined;
  #before: Seen | undefined;
  #calm: Quad | undefined;

  constructor(
    readonly anchorId: string,
    focal: number,
    centre: Point,
  ) {
    this.#choice = new PoseChoice(focal, centre);
  }

  look(soft: Grey, sighting: Sighting | undefined, timeMs: number): Found | undefined {
    const corners = sighting ? this.#read(soft, sighting, timeMs) : this.#followed(soft, timeMs);
    if (!corners) return this.#forget();
    const calm = this.#calmed(corners);
    const pose = this.#choice.poseOf(calm);
    if (!pose) return this.#forget();
    this.#before = this.#last;
    this.#last = { corners, timeMs };
    this.#calm = calm;
    return { anchorId: this.anchorId, corners: calm, pose, by: sighting ? 'engine' : 'tracker' };
  }

  /** What has no black sides on white paper is no sign, unless it was one just now. */
  #read(soft: Grey, { corners: read }: Sighting, timeMs: number): Quad | undefined {
    const measured = measuredSquare(soft, read, REACH);
    if (!this.#last && !(measured && measured.seen >= LEAST_SEEN)) return undefined;
    const corners = measured?.corners ?? read;
    if (measured && measured.leastSide > 0.8) this.#texture = new Texture(soft, corners);
    this.#readAt = timeMs;
    return corners;
  }

  /** Expected where it was going, then looked for nearby, then measured; it must still look like itself there. */
  #followed(soft: Grey, timeMs: number): Quad | undefined {
    const last = this.#last;
    if (!last || !this.#texture || timeMs - this.#readAt > FOLLOWED_MS) return undefined;
    const side = sideOf(last.corners);
    const about = this.#texture.searched(soft, this.#expected(last, timeMs), Math.max(8, side * 0.2));
    const square = measuredSquare(soft, about, Math.max(REACH, side * 0.06));
    if (!square || square.seen < LEAST_SEEN) return undefined;
    const growth = sideOf(square.corners) / side;
    if (growth > MOST_GROWTH || growth < 1 / MOST_GROWTH) return undefined;
    return this.#texture.sameIn(soft, square.corners) < LEAST_SAME ? undefined : square.corners;
  }

  #expected(last: Seen, timeMs: number): Quad {
    const before = this.#before;
    if (!before || timeMs - before.timeMs > GAP_MS) return last.corners;
    const ahead = (timeMs - last.timeMs) / Math.max(1, last.timeMs - before.timeMs);
    return joined(before.corners, last.corners, (from, to) => to + (to - from) * ahead);
  }

  /** A still sign is calmed, a moving one followed at once: the share taken over grows with the difference. */
  #calmed(corners: Quad): Quad {
    const calm = this.#calm;
    if (!calm) return corners;
    const difference = apart(calm, corners) ** 2;
    const share = Math.max(0.15, difference / (difference + STILL ** 2));
    return joined(calm, corners, (from, to) => from + (to - from) * share);
  }

  #forget(): undefined {
    this.#last = this.#before = this.#calm = undefined;
    return undefined;
  }
}
