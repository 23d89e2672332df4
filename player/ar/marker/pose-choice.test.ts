import { describe, expect, it } from 'vitest';
import { PoseChoice } from './pose-choice';
import { FOCAL, MIDDLE, moved, trueSquare } from './warped-sign';
import type { Pose, Quad } from './pose';

const DEGREES = 180 / Math.PI;
/** Turned about the upright axis, so many edges away. */
const square = (degrees: number, distance: number): Quad => trueSquare(degrees, distance);
const turnOf = (pose: Pose | undefined) => Math.asin(pose?.rotation[0][2] ?? NaN) * DEGREES;
/** The error that makes the mirrored pose fit better in one picture: the left side longer, the right side shorter. */
const misread = (corners: Quad, by: number): Quad =>
  corners.map(([x, y], corner) => [x, y + [by, -by, by, -by][corner]!] as const) as unknown as Quad;

describe('the choice between two poses', () => {
  it('is the right one of a sign near by, at once', () => {
    for (const degrees of [-40, -15, 25, 50])
      expect(turnOf(new PoseChoice(FOCAL, MIDDLE).poseOf(square(degrees, 4)))).toBeCloseTo(degrees, 1);
  });

  it('does not flip for two pictures of a far sign that look like the other', () => {
    const choice = new PoseChoice(FOCAL, MIDDLE);
    for (let step = 0; step < 10; step++) choice.poseOf(square(25, 16));
    for (let step = 0; step < 2; step++) {
      const wrong = misread(square(25, 16), 0.5);
      expect(turnOf(new PoseChoice(FOCAL, MIDDLE).poseOf(wrong))).toBeLessThan(0);
      expect(turnOf(choice.poseOf(wrong))).toBeGreaterThan(0);
    }
  });

  it('is mended when the first picture had it wrong', () => {
    const choice = new PoseChoice(FOCAL, MIDDLE);
    expect(turnOf(choice.poseOf(misread(square(25, 16), 0.5)))).toBeLessThan(0);
    let shown: Pose | undefined;
    for (let step = 0; step < 15; step++) shown = choice.poseOf(square(25, 16));
    expect(turnOf(shown)).toBeGreaterThan(20);
  });

  it('refuses four corners that are no square', () => {
    const crooked = square(0, 4).map(([x, y], corner) => (corner === 2 ? [x + 60, y - 20] : [x, y]));
    expect(new PoseChoice(FOCAL, MIDDLE).poseOf(crooked as unknown as Quad)).toBeUndefined();
    expect(new PoseChoice(FOCAL, MIDDLE).poseOf(moved(square(0, 4), 9, 9))).toBeDefined();
  });
});
