import { describe, expect, it } from 'vitest';
import type { Pose } from './pose';
import { FADE_MS, HOLD_MS, PoseKeeper, quaternionOf } from './pose-keeper';

const UPRIGHT: Pose['rotation'] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
function aPose(more: Partial<Pose> = {}): Pose {
  return { rotation: UPRIGHT, position: [0, 0, -3], residual: 0.1, ...more };
}
/** Turned about the upright axis. */
function turned(degrees: number): Pose['rotation'] {
  const a = (degrees * Math.PI) / 180;
  return [
    [Math.cos(a), 0, Math.sin(a)],
    [0, 1, 0],
    [-Math.sin(a), 0, Math.cos(a)],
  ];
}

describe('pose keeper', () => {
  it('holds the scene where it was through a short gap, then lets it fade, then says it is lost', () => {
    const keeper = new PoseKeeper();
    keeper.see([aPose()], 970);
    keeper.see([], 1000);
    expect(keeper.at(1000 + HOLD_MS)).toMatchObject({ opacity: 1, state: 'tracking' });
    expect(keeper.at(1000 + HOLD_MS + FADE_MS / 2).opacity).toBeCloseTo(0.5);
    expect(keeper.at(1000 + HOLD_MS + FADE_MS)).toMatchObject({ opacity: 0, state: 'lost' });
  });

  it('does not call a sign lost because pictures come slowly', () => {
    const keeper = new PoseKeeper();
    keeper.see([aPose()], 0);
    expect(keeper.at(2000)).toMatchObject({ opacity: 1, state: 'tracking' });
  });

  it('is searching until something was seen', () => {
    expect(new PoseKeeper().at(5)).toEqual({ pose: undefined, opacity: 0, state: 'searching' });
  });

  it('refuses a pose behind the camera and corners that are no square', () => {
    const keeper = new PoseKeeper();
    keeper.see([aPose({ position: [0, 0, 44901] })], 0);
    keeper.see([aPose({ residual: 3.1 })], 10);
    keeper.see([], 20);
    expect(keeper.at(20).state).toBe('searching');
  });

  it('believes a leap in distance only when it is seen twice', () => {
    const keeper = new PoseKeeper();
    keeper.see([aPose()], 0);
    keeper.see([aPose({ position: [0, 0, -30] })], 33);
    expect(keeper.at(33).pose?.position[2]).toBeCloseTo(-3);
    keeper.see([aPose({ position: [0, 0, -30] })], 66);
    expect(keeper.at(66).pose?.position[2]).toBeLessThan(-9);
  });

  it('does not flip to the mirrored pose while both fit', () => {
    const keeper = new PoseKeeper();
    const right = aPose({ rotation: turned(20), residual: 0.3 });
    const mirrored = aPose({ rotation: turned(-20), residual: 0.28 });
    keeper.see([right], 0);
    for (let time = 33; time < 330; time += 33) keeper.see([mirrored, right], time);
    const { rotation } = keeper.at(330).pose ?? { rotation: [0, 0, 0, 1] };
    expect(2 * Math.asin(rotation[1]) * (180 / Math.PI)).toBeCloseTo(20, 1);
  });

  it('calms a shaking hand to a half at most, and follows a real movement within three pictures', () => {
    const keeper = new PoseKeeper();
    for (let i = 0; i < 60; i++) keeper.see([aPose({ position: [i % 2 ? 0.002 : -0.002, 0, -3] })], i * 33);
    expect(Math.abs(keeper.at(1980).pose?.position[0] ?? 1)).toBeLessThan(0.001);
    for (let i = 0; i < 3; i++) keeper.see([aPose({ position: [0.5, 0, -3] })], 2000 + i * 33);
    expect(keeper.at(2066).pose?.position[0]).toBeGreaterThan(0.48);
  });

  it('knows the quaternion of turns in all four cases', () => {
    for (const degrees of [0, 60, 130, 179, -150]) {
      const q = quaternionOf(turned(degrees));
      expect(
        Math.abs(q[1] * Math.sin((degrees * Math.PI) / 360) + q[3] * Math.cos((degrees * Math.PI) / 360)),
      ).toBeCloseTo(1);
    }
    expect(
      quaternionOf([
        [1, 0, 0],
        [0, -1, 0],
        [0, 0, -1],
      ]),
    ).toEqual([1, 0, 0, 0]);
    expect(
      quaternionOf([
        [-1, 0, 0],
        [0, -1, 0],
        [0, 0, 1],
      ]),
    ).toEqual([0, 0, 1, 0]);
  });
});
