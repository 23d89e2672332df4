/** The player's own way with printed signs: engine, finder, and the keeper that says what is shown. */
import { openArtoolkit5 } from '../../../player/ar/marker/artoolkit5-engine';
import { focalLength } from '../../../player/ar/marker/camera-parameters';
import { MarkerFinder } from '../../../player/ar/marker/marker-finder';
import { PoseKeeper } from '../../../player/ar/marker/pose-keeper';
import { quietly } from '../engine-in-node';
import { expectedCamera, projected } from '../optics';
import type { Enter } from './contestant';
import { signTarget } from './sign-targets';
import { standing } from './standing';

export const enterOurSigns: Enter = async ({ width, height }, kind, signal) => {
  const target = signTarget(kind === 'pattern' ? 'pattern' : 'barcode');
  const engine = await quietly(() => openArtoolkit5(width, height, [target], signal));
  const finder = new MarkerFinder(engine, [target], { width, height }, focalLength(width, height));
  const keeper = new PoseKeeper();
  return {
    look(picture, timeMs) {
      const [found] = finder.look(picture, timeMs);
      keeper.see(found?.pose, timeMs);
      const shown = keeper.at(timeMs).pose;
      // What is only held from earlier pictures is not counted as found.
      if (!found || !shown) return undefined;
      const pose = standing(shown);
      return { pose, corners: projected(pose, expectedCamera(width, height)) };
    },
  };
};
