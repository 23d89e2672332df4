/** From the corners of a target in the picture to where it stands before the camera. Pure. */
import type { Point, Pose, Quad } from '../marker/pose';
import { PoseChoice } from '../marker/pose-choice';
import { mapped, throughFour } from './mapping';

const SIGNS = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
] as const;

/** How exactly the corners of a picture are known, in pixels: all of it is measured, but a lens may not be as assumed. */
const EXACTNESS = 0.3;
/** In sides of the picture. */
const MOST_MOVE = 0.35;

/** Follows one target's pose; lengths in widths of the picture. */
export class ImagePose {
  #choice: PoseChoice;
  #last: Quad | undefined;
  /** Edge of the largest square inside the picture, in widths. */
  readonly #edge: number;

  /** @param aspect height by width @param focal pixels @param centre of the camera's picture, pixels */
  constructor(
    private readonly aspect: number,
    private readonly focal: number,
    private readonly centre: Point,
  ) {
    this.#choice = this.#newChoice();
    this.#edge = Math.min(1, aspect);
  }

  /** Undefined for corners that are no flat picture. */
  poseOf(corners: Quad): Pose | undefined {
    // What it looked like before says nothing of a picture that is suddenly elsewhere.
    if (this.#last && leaps(this.#last, corners)) this.#choice = this.#newChoice();
    this.#last = corners;
    const h = throughFour(
      SIGNS.map(([u, v], at) => ({ u, v: v * this.aspect, x: corners[at]![0], y: corners[at]![1] })),
    );
    if (!h) return undefined;
    const square = SIGNS.map(([u, v]): Point => mapped(h, u * this.#edge, v * this.#edge)) as unknown as Quad;
    const pose = this.#choice.poseOf(square);
    if (!pose) return undefined;
    const [x, y, z] = pose.position;
    return { ...pose, position: [x * this.#edge, y * this.#edge, z * this.#edge] };
  }

  #newChoice(): PoseChoice {
    return new PoseChoice(this.focal, this.centre, EXACTNESS);
  }
}

/** Whether the corners moved farther from one picture to the next than a hand moves them. */
function leaps(from: Quad, to: Quad): boolean {
  const moves = from.map(([x, y], at) => Math.hypot(to[at]![0] - x, to[at]![1] - y));
  const side = Math.hypot(from[2][0] - from[0][0], from[2][1] - from[0][1]) / Math.SQRT2;
  return moves.reduce((sum, move) => sum + move, 0) / 4 > MOST_MOVE * side;
}
