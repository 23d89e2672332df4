/**
 * Of the two poses that a flat square can have, the right one: what fits better over the last pictures, not in one alone,
 * as far away both fit about as well and noise would decide.
 */
import { posesOf, type Point, type Pose, type Quad } from './pose';

/** Corners farther off than this are no square, in pixels. */
const MOST_RESIDUAL = 3;
/** How exactly a sign's corners are measured, in pixels: by this much a worse fit tells something. */
const EXACTNESS = 0.15;
/** What older pictures still count, and how sure the other pose must be before it is changed to. */
const MEMORY = 0.9;
const SURE = 6;

export class PoseChoice {
  #last: Pose | undefined;
  /** How much better the pose that is not shown has fitted lately. */
  #against = 0;

  constructor(
    private readonly focal: number,
    private readonly centre: Point,
    private readonly exactness = EXACTNESS,
  ) {}

  /** The pose of a square in the next picture; undefined when it is none, and all before is forgotten. */
  poseOf(corners: Quad): Pose | undefined {
    const [best, other] = posesOf(corners, this.focal, this.centre);
    if (!best || !(best.residual <= MOST_RESIDUAL)) {
      this.#last = undefined;
      return undefined;
    }
    this.#last = other && this.#last ? this.#chosen(best, other, this.#last) : best;
    return this.#last;
  }

  #chosen(best: Pose, other: Pose, last: Pose): Pose {
    const bestContinues = alike(best, last) >= alike(other, last);
    const lead = (other.residual ** 2 - best.residual ** 2) / this.exactness ** 2;
    this.#against = MEMORY * this.#against + (bestContinues ? -lead : lead);
    if (this.#against > SURE) {
      this.#against = 0;
      return best;
    }
    this.#against = Math.max(this.#against, -4 * SURE);
    return bestContinues ? best : other;
  }
}

/** 3 for the same rotation, less the farther they are turned. */
function alike(a: Pose, b: Pose): number {
  return a.rotation.reduce(
    (sum, row, i) => sum + row.reduce((s, value, j) => s + value * (b.rotation[i as 0][j as 0] ?? 0), 0),
    0,
  );
}
