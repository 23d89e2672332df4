import { beforeAll, describe, expect, it } from 'vitest';
import { filmOf } from './films';
import { followed, isAbsurd, jitter, summaryOf, type Look } from './score';
import { restBefore } from './segments';
import { watched } from './watched';

/** Nobody has tuned anything on these films. */
const SEED = 23;
const MINUTES = 600_000;
const HARD = ['light', 'fast', 'occluded'];

/** The beginnings of all segments; of the hard ones as far as beyond the darkest moment and the largest thumb. */
let walk: readonly Look[] = [];
/** The beginnings of the segments, upright and with a wider lens than expected. */
let otherCameras: readonly Look[] = [];

beforeAll(async () => {
  walk = await watched(
    'our-signs',
    filmOf('barcode', SEED, 60),
    ({ at, segment }) => at < (HARD.includes(segment) ? 0.6 : 0.3),
  );
  const portrait = await watched('our-signs', filmOf('barcode-portrait', SEED, 60), ({ at }) => at < 0.1);
  const wide = await watched('our-signs', filmOf('barcode-wide', SEED, 60), ({ at }) => at < 0.1);
  otherCameras = [...portrait, ...wide];
}, MINUTES);

const rightIn = (segment: string) => summaryOf(walk.filter((look) => look.segment === segment)).rightPercent;

describe('a sign before the camera', () => {
  it('has its scene in the right place in 95 of 100 pictures of a walk', () => {
    expect(summaryOf(walk).visible).toBeGreaterThan(180);
    expect(summaryOf(walk).rightPercent).toBeGreaterThanOrEqual(95);
  });

  it.each([
    ['poor light, half in a hard shadow', 'light', 85],
    ['a thumb over its corner', 'occluded', 70],
    ['a fast hand', 'fast', 98],
  ])('keeps it there in %s', (_what, segment, percent) => {
    expect(rightIn(segment)).toBeGreaterThanOrEqual(percent);
  });

  it('is right upright too, and with a wider lens than expected', () => {
    expect(summaryOf(otherCameras).visible).toBeGreaterThan(80);
    expect(summaryOf(otherCameras).rightPercent).toBeGreaterThanOrEqual(95);
  });

  it('never stands behind the camera or turned away', () => {
    expect([...walk, ...otherCameras].filter(isAbsurd)).toEqual([]);
  });

  it('is never seen on a wall without one', () => {
    expect(summaryOf([...walk, ...otherCameras])).toMatchObject({ mistaken: 0 });
    expect(summaryOf(walk).without).toBeGreaterThan(10);
  });

  it('has its corners drawn within 0.9 pixels', () => {
    expect(summaryOf(walk).pixels).toBeLessThanOrEqual(0.9);
  });
});

describe('a hand that rests', () => {
  it('sees a still scene', { timeout: MINUTES }, async () => {
    const looks = await watched('our-signs', filmOf('barcode-still', SEED, 60), ({ at }) => at < 0.4);
    expect(looks.every(({ found }) => found)).toBe(true);
    expect(jitter(looks)).toBeLessThanOrEqual(0.05);
  });

  it('sees it follow when the sign moves by one pixel', { timeout: MINUTES }, async () => {
    const film = filmOf('barcode-nudge', SEED, 60);
    const frames = restBefore(film.subject, SEED, 80, 'nudge');
    expect(followed(await watched('our-signs', { ...film, frames }, () => true))).toBeGreaterThanOrEqual(0.8);
  });
});
