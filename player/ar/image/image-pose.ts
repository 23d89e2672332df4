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

/** Follows one target's pose; lengths in widths of the picture. */
export class ImagePose {
  readonly #choice: PoseChoice;
  /** Edge of the largest square inside the picture, in widths. */
  readonly #edge: number;

  /** @param aspect height by width @param focal pixels @param centre of the camera's picture, pixels */
  constructor(
    private readonly aspect: number,
    focal: number,
    centre: Point,
  ) {
    this.#choice = new PoseChoice(focal, centre);
    this.#edge = Math.min(1, aspect);
  }

  /** Undefined for corners that are no flat picture. */
  poseOf(corners: Quad): Pose | undefined {
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
}
