import { beforeAll, describe, expect, it } from 'vitest';
import { filmOf } from './films';
import { isAbsurd, judged, summaryOf, type Look } from './score';
import type { PlannedFrame } from './segments';
import { watched } from './watched';

/** Nobody has tuned anything on these films. */
const SEED = 23;
const HARD = ['light', 'fast', 'occluded'];

let near: readonly Look[] = [];
/** Of those who stand back: between 100 and 125 pixels of the camera's 640. */
let small: readonly Look[] = [];

beforeAll(async () => {
  near = await watched(
    'our-pictures',
    filmOf('picture-near', SEED, 60),
    ({ at, segment }) => at < (HARD.includes(segment) ? 0.6 : 0.3),
  );
  const { subject, ...film } = filmOf('picture', SEED, 60);
  const sideOf = (frame: PlannedFrame) => judged(frame, undefined, subject).side;
  small = await watched('our-pictures', { ...film, subject }, (frame) =>
    frame.present ? !HARD.includes(frame.segment) && sideOf(frame) >= 100 && sideOf(frame) < 125 : frame.at < 0.1,
  );
}, 600_000);

describe('a picture before the camera', () => {
  it('has its scene in the right place in 98 of 100 pictures from near', () => {
    expect(summaryOf(near).visible).toBeGreaterThan(180);
    expect(summaryOf(near).rightPercent).toBeGreaterThanOrEqual(98);
  });

  it('has it within 0.9 pixels', () => {
    expect(summaryOf(near).pixels).toBeLessThanOrEqual(0.9);
  });

  it('is found in 70 of 100 pictures when it is a sixth of them wide', () => {
    expect(summaryOf(small).visible).toBeGreaterThan(20);
    expect(summaryOf(small).rightPercent).toBeGreaterThanOrEqual(70);
  });

  it('never stands behind the camera or turned away, and is never seen where it is not', () => {
    expect([...near, ...small].filter(isAbsurd)).toEqual([]);
    expect(summaryOf([...near, ...small]).mistaken).toBe(0);
  });
});
