import { describe, expect, it } from 'vitest';
import { filmOf } from './films';
import { expectedCamera, posed, projected, type TruePose } from './optics';
import { isAbsurd, isRight, judged, jitter, summaryOf } from './score';

const { frames, subject } = filmOf('barcode', 1, 4);
const seen = frames.find(({ segment }) => segment === 'tiltX')!;
const bare = frames.find(({ segment }) => segment === 'absent')!;
const claimOf = (pose: TruePose, aside = 0) => ({
  pose,
  corners: projected(pose, subject.camera).map(([x, y]) => [x + aside, y]) as never,
});

describe('an engine that says where the sign is', () => {
  it('is right when it says the truth', () => {
    const look = judged(seen, claimOf(seen.pose), subject);
    expect(isRight(look)).toBe(true);
    expect(look.reprojection).toBeCloseTo(0);
    expect(look.degrees).toBeCloseTo(0, 3);
  });
  it('is wrong when it draws seven pixels beside it, or nothing', () => {
    expect(isRight(judged(seen, claimOf(seen.pose, 7), subject))).toBe(false);
    expect(isRight(judged(seen, undefined, subject))).toBe(false);
  });
  it('is absurd when it puts it behind the camera, or turns it by thirty degrees', () => {
    const [x, y, z] = seen.pose.position;
    expect(isAbsurd(judged(seen, claimOf({ ...seen.pose, position: [x, y, -z] }), subject))).toBe(true);
    const turned = posed(30, 0, 11, seen.pose.position);
    expect(isAbsurd(judged({ ...seen, pose: posed(0, 0, 11, [x, y, z]) }, claimOf(turned), subject))).toBe(true);
  });
  it('is mistaken when there is no sign', () => {
    expect(summaryOf([judged(bare, claimOf(seen.pose), subject)])).toMatchObject({ mistaken: 1, visible: 0 });
  });
  it('trembles by as much as its corners do', () => {
    const looks = Array.from({ length: 200 }, (_, index) => judged(seen, claimOf(seen.pose, index % 2), subject));
    expect(jitter(looks)).toBeCloseTo(0.5, 2);
  });
});

describe('a film', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(filmOf('barcode', 1, 4).frames).toEqual(frames);
    expect(filmOf('barcode', 2, 4).frames).not.toEqual(frames);
  });
  it('shows a camera of another angle than the player expects', () => {
    expect(subject.camera.focal).not.toBeCloseTo(expectedCamera(640, 480).focal, 0);
  });
});
