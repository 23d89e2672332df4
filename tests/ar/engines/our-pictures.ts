/**
 * The player's own way with pictures: its finder, the pose from the corners, and the keeper that says what is shown. Without
 * the natural-feature engine, which the player fetches only when nothing was found for some seconds.
 */
import { ImageFinder } from '../../../player/ar/image/image-finder';
import { ImagePose } from '../../../player/ar/image/image-pose';
import { targetModel } from '../../../player/ar/image/target-model';
import { focalLength } from '../../../player/ar/marker/camera-parameters';
import { PoseKeeper } from '../../../player/ar/marker/pose-keeper';
import { greyOf } from '../../../shared/targets/grey';
import { expectedCamera, projected } from '../optics';
import { painting, PAINTING_HEIGHT, PAINTING_WIDTH } from '../printed';
import type { Enter } from './contestant';
import { standing } from './standing';

const ASPECT = PAINTING_HEIGHT / PAINTING_WIDTH;

export const enterOurPictures: Enter = ({ width, height }) => {
  const picture = { width: PAINTING_WIDTH, height: PAINTING_HEIGHT, data: Uint8Array.from(painting().data) };
  const finder = new ImageFinder([targetModel('painting', picture)]);
  const poses = new ImagePose(ASPECT, focalLength(width, height), [width / 2, height / 2]);
  const keeper = new PoseKeeper();
  return Promise.resolve({
    look(frame, timeMs) {
      const [found] = finder.look(greyOf(frame), timeMs);
      const pose = found && poses.poseOf(found.corners);
      keeper.see(pose, timeMs);
      const shown = keeper.at(timeMs).pose;
      // What is only held from earlier pictures is not counted as found.
      if (!pose || !shown) return undefined;
      const claimed = standing(shown);
      return { pose: claimed, corners: projected(claimed, expectedCamera(width, height), ASPECT) };
    },
  });
};
