import { expectedCamera, projected, type TruePose } from '../optics';
import type { Claim } from '../score';

/** What an engine claims by a matrix as WebGL takes it (columns, in widths of the target), drawn by the lens that the player expects. */
export function glClaim(matrix: ArrayLike<number>, width: number, height: number, aspect = 1): Claim {
  const row = (index: number) => [0, 4, 8].map((column) => matrix[column + index] ?? 0);
  const pose: TruePose = {
    rotation: [row(0), row(1), row(2)],
    position: [matrix[12] ?? 0, matrix[13] ?? 0, matrix[14] ?? 0],
  };
  return { pose, corners: projected(pose, expectedCamera(width, height), aspect) };
}
