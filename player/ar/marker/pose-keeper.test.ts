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
    keeper.see(aPose(), 970);
    keeper.see(undefined, 1000);
    expect(keeper.at(1000 + HOLD_MS)).toMatchObject({ opacity: 1, state: 'tracking' });
    expect(keeper.at(1000 + HOLD_MS + FADE_MS / 2).opacity).toBeCloseTo(0.5);
    expect(keeper.at(1000 + HOLD_MS + FADE_MS)).toMatchObject({ opacity: 0, state: 'lost' });
  });

  it('does not call a sign lost because pictures come slowly', () => {
    const keeper = new PoseKeeper();
    keeper.see(aPose(), 0);
    expect(keeper.at(2000)).toMatchObject({ opacity: 1, state: 'tracking' });
  });

  it('is searching until something was seen', () => {
    expect(new PoseKeeper().at(5)).toEqual({ pose: undefined, opacity: 0, state: 'searching' });
  });

  it('refuses a pose behind the camera', () => {
    const keeper = new PoseKeeper();
    keeper.see(aPose({ position: [0, 0, 44901] }), 0);
    keeper.see(undefined, 20);
    expect(keeper.at(20).state).toBe('searching');
  });

  it('believes a leap in distance only when it is seen twice', () => {
    const keeper = new PoseKeeper();
    keeper.see(aPose(), 0);
    keeper.see(aPose({ position: [0, 0, -30] }), 33);
    expect(keeper.at(33).pose?.position[2]).toBeCloseTo(-3);
    keeper.see(aPose({ position: [0, 0, -30] }), 66);
    expect(keeper.at(66).pose?.position[2]).toBeCloseTo(-30);
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
