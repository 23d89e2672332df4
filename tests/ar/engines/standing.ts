import type { KeptPose } from '../../../player/ar/marker/pose-keeper';
import type { TruePose } from '../optics';

/** A shown pose with its rotation by rows instead of the unit quaternion. */
export function standing({ position, rotation: [x, y, z, w] }: KeptPose): TruePose {
  return {
    rotation: [
      [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
      [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
      [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ],
    position,
  };
}
