/** The player's own way with pictures: the finder's corners, the pose of the square inside them, and the keeper that says what is shown. */
import { ImageFinder } from '../../../player/ar/image/image-finder';
import { mapped, throughFour } from '../../../player/ar/image/mapping';
import { targetModel } from '../../../player/ar/image/target-model';
import { focalLength } from '../../../player/ar/marker/camera-parameters';
import type { Point, Quad } from '../../../player/ar/marker/pose';
import { PoseChoice } from '../../../player/ar/marker/pose-choice';
import { PoseKeeper } from '../../../player/ar/marker/pose-keeper';
import { greyOf } from '../../../shared/targets/grey';
import { expectedCamera, projected } from '../optics';
import { painting, PAINTING_HEIGHT, PAINTING_WIDTH } from '../printed';
import type { Enter } from './contestant';
import { standing } from './standing';

const ASPECT = PAINTING_HEIGHT / PAINTING_WIDTH;
const UPPER_LEFT_CLOCKWISE: readonly Point[] = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
];

export const enterOurPictures: Enter = ({ width, height }) => {
  const picture = { width: PAINTING_WIDTH, height: PAINTING_HEIGHT, data: Uint8Array.from(painting().data) };
  const finder = new ImageFinder([targetModel('painting', picture)]);
  const choice = new PoseChoice(focalLength(width, height), [width / 2, height / 2]);
  const keeper = new PoseKeeper();
  return Promise.resolve({
    look(frame, timeMs) {
      const [found] = finder.look(greyOf(frame), timeMs);
      const square = found && squareIn(found.corners);
      const pose = square && choice.poseOf(square);
      keeper.see(pose, timeMs);
      const shown = keeper.at(timeMs).pose;
      if (!pose || !shown) return undefined;
      const claimed = standing(shown);
      return { pose: claimed, corners: projected(claimed, expectedCamera(width, height), ASPECT) };
    },
  });
};

/** Where a square as wide as the picture would have its corners. */
function squareIn(corners: Quad): Quad | undefined {
  const matches = corners.map(([x, y], index) => {
    const [u, v] = UPPER_LEFT_CLOCKWISE[index]!;
    return { u, v: v * ASPECT, x, y };
  });
  const mapping = throughFour(matches);
  return mapping && (UPPER_LEFT_CLOCKWISE.map(([u, v]) => mapped(mapping, u, v)) as unknown as Quad);
}
