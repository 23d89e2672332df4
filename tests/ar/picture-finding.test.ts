/** Frame by frame: which picture is it, and where are its corners? */
import { describe, expect, it } from 'vitest';
import { ImageFinder, type ImageSighting } from '../../player/ar/image/image-finder';
import { ImagePose } from '../../player/ar/image/image-pose';
import { openNft } from '../../player/ar/image/nft-engine';
import { targetModel } from '../../player/ar/image/target-model';
import { focalLength } from '../../player/ar/marker/camera-parameters';
import type { Quad } from '../../player/ar/marker/pose';
import { compileTarget } from '../../shared/targets/compile-target';
import { type Grey, resized } from '../../shared/targets/grey';
import { richPicture } from '../../shared/targets/rich-picture';
import { pretendPage, quietly } from './engine-in-node';
import { HEIGHT, lumaOf, posed, trueCorners, WIDTH, type Shot, type TruePose } from './synthetic-camera';

const SIDE = 360;
const painted = Array.from({ length: 12 }, (_, index) => richPicture(300 + index, SIDE, SIDE));
const models = painted.map((picture, index) => targetModel(`p${index}`, picture));

function ink({ width, data }: Grey) {
  return (across: number, down: number) =>
    data[Math.min(width - 1, Math.floor(down * width)) * width + Math.min(width - 1, Math.floor(across * width))] ?? 0;
}
/** What the camera sees of one of them. */
function photo(index: number | undefined, pose: TruePose, more: Partial<Shot> = {}): Grey {
  const sign = index === undefined ? {} : { sign: ink(painted[index]!) };
  return { width: WIDTH, height: HEIGHT, data: Uint8Array.from(lumaOf({ poses: [pose], ...sign, ...more })) };
}
function off(corners: Quad, pose: TruePose): number {
  const truth = trueCorners(pose);
  return corners.reduce((sum, [x, y], at) => sum + Math.hypot(x - truth[at]![0], y - truth[at]![1]), 0) / 4;
}
/** Looks at the same picture until all targets had their turn. */
function lookedAt(finder: ImageFinder, picture: Grey): readonly ImageSighting[] {
  let seen: readonly ImageSighting[] = [];
  for (let time = 0; time < 6 && seen.length === 0; time++) seen = finder.look(picture, time * 33);
  return seen;
}

describe('pictures in the camera', { timeout: 90_000 }, () => {
  it.each([0, 3, 5, 8, 11])('picture %i of a dozen is known from all others, to a pixel', (index) => {
    const pose = posed(-20, 15, 10 * index, [0.2, 0.1, -2.6]);
    const seen = lookedAt(new ImageFinder(models), photo(index, pose));
    expect(seen.map(({ targetId }) => targetId)).toEqual([`p${index}`]);
    expect(off(seen[0]!.corners, pose)).toBeLessThan(0.9);
  });

  it('none is seen on a wall, nor in a picture that is none of them', () => {
    const finder = new ImageFinder(models.slice(0, 4));
    expect(lookedAt(finder, photo(undefined, posed(-20, 0, 0, [0, 0, -3])))).toEqual([]);
    expect(lookedAt(finder, photo(9, posed(-10, 0, 0, [0, 0, -2.6])))).toEqual([]);
  });

  it('one that went away is lost, and found again', () => {
    const finder = new ImageFinder(models.slice(0, 2));
    const pose = posed(-15, 10, 0, [0, 0, -2.8]);
    expect(lookedAt(finder, photo(1, pose))).toHaveLength(1);
    for (let time = 0; time < 3; time++)
      expect(finder.look(photo(undefined, pose, { seed: time + 2 }), 400 + time * 33)).toEqual([]);
    expect(lookedAt(finder, photo(1, pose))).toHaveLength(1);
  });

  it('one is followed as it goes away, until it is 80 pixels wide, in a shadow too', () => {
    const finder = new ImageFinder(models.slice(0, 1));
    const depths = Array.from({ length: 16 }, (_, step) => -2.8 - 0.25 * step);
    const errors = depths.map((depth, step) => {
      const pose = posed(-20, 12, 4 * step, [0.15 * Math.sin(step), 0.1, depth]);
      const picture = photo(0, pose, { seed: step + 1, light: 0.5, shadowFrom: 330 });
      const [seen] = finder.look(picture, step * 33);
      return seen ? off(seen.corners, pose) : Number.NaN;
    });
    expect(errors.every((error) => error < 3)).toBe(true);
    // Where the hand jerks, a picture may be less exact.
    expect(errors.filter((error) => error < 0.9).length).toBeGreaterThanOrEqual(depths.length - 3);
  });

  it('stands where it stands: the pose from its corners is the true one', () => {
    const pose = posed(-25, 18, 5, [0.2, -0.1, -2.7]);
    const [seen] = lookedAt(new ImageFinder(models.slice(0, 1)), photo(0, pose));
    const found = new ImagePose(1, focalLength(WIDTH, HEIGHT), [WIDTH / 2, HEIGHT / 2]).poseOf(seen!.corners);
    pose.position.forEach((value, axis) => expect(found?.position[axis]).toBeCloseTo(value, 1));
  });

  it('the natural-feature engine, where it is asked, tells which and where', async () => {
    pretendPage();
    const engine = await quietly(async () => {
      const files = await Promise.all(
        [4, 6].map(async (index) => ({
          targetId: `p${index}`,
          ...(await compileTarget(resized(painted[index]!, 160, 160))),
        })),
      );
      return openNft(WIDTH, HEIGHT, files);
    });
    const pose = posed(-10, 5, 0, [0.05, 0, -1.7]);
    const picture = photo(6, pose);
    const seen = Array.from({ length: 6 }, () => engine.look(picture)).find((found) => found.length > 0);
    expect(seen?.map(({ targetId }) => targetId)).toEqual(['p6']);
    expect(off(seen![0]!.corners, pose)).toBeLessThan(6);
  }, 120_000);
});
