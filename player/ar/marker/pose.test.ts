import { describe, expect, it } from 'vitest';
import { posed, trueCorners, type TruePose } from '../../../tests/ar/synthetic-camera';
import { focalLength } from './camera-parameters';
import { type Pose, posesOf, type Quad } from './pose';

const FOCAL = focalLength(640, 480);
const CENTRE = [320, 240] as const;
const of = (corners: Quad) => posesOf(corners, FOCAL, CENTRE);

/** Degrees between two rotations. */
function apart(a: Pose, b: TruePose): number {
  const trace = a.rotation.reduce(
    (sum, row, i) => sum + row.reduce((s, v, j) => s + v * (b.rotation[i as 0 | 1 | 2][j] ?? 0), 0),
    0,
  );
  return (Math.acos(Math.min(1, Math.max(-1, (trace - 1) / 2))) * 180) / Math.PI;
}

describe('pose of a square', () => {
  it.each([
    ['from the front', posed(0, 0, 0, [0, 0, -3])],
    ['from above', posed(-60, 0, 0, [0.2, 0.1, -4])],
    ['from the side', posed(-5, 70, 20, [-0.5, 0.2, -3])],
    ['upside down', posed(-20, 10, 180, [0.3, -0.4, -5])],
    ['far away', posed(-35, -25, 80, [2, 1, -14])],
  ])('is found again from its exact corners %s', (_name, truth) => {
    const [pose] = of(trueCorners(truth));
    expect(pose && apart(pose, truth)).toBeLessThan(0.05);
    pose?.position.forEach((value, axis) => expect(value).toBeCloseTo(truth.position[axis as 0 | 1 | 2], 3));
    expect(pose?.residual).toBeLessThan(0.01);
  });

  it('comes with its mirrored twin, which looks the other way and fits worse when the sign is near', () => {
    const truth = posed(-40, 15, 0, [0, 0, -2.5]);
    const [better, other] = of(trueCorners(truth));
    expect(other && apart(other, truth)).toBeGreaterThan(30);
    expect(other?.residual).toBeGreaterThan((better?.residual ?? 0) + 1);
  });

  it('moves little when the corners are a little off', () => {
    const truth = posed(-40, 20, 0, [0, 0, -3]);
    const shaken = trueCorners(truth).map(([x, y], i) => [
      x + (i % 2 ? 0.4 : -0.3),
      y + (i > 1 ? 0.4 : -0.2),
    ]) as unknown as Quad;
    const [pose] = of(shaken);
    expect(pose && apart(pose, truth)).toBeLessThan(3);
  });

  it('gives nothing for corners in a line or all in one point', () => {
    expect(
      of([
        [10, 10],
        [20, 20],
        [30, 30],
        [40, 40],
      ]),
    ).toEqual([]);
    expect(
      of([
        [10, 10],
        [10, 10],
        [10, 10],
        [10, 10],
      ]),
    ).toEqual([]);
  });

  it('says by a large residual that four points are no square', () => {
    const [pose] = of([
      [100, 100],
      [300, 110],
      [140, 160],
      [90, 300],
    ]);
    expect(pose?.residual ?? Infinity).toBeGreaterThan(3);
  });
});
