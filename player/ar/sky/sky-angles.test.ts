import { describe, expect, it } from 'vitest';
import { sceneTurn, turnTowards } from './sky-angles';

describe('a scene in the sky', () => {
  it('lies at its heading where north is known', () => {
    expect(sceneTurn(90, true, 33)).toBe(-90);
  });

  it('lies where the visitor looked first when it has no heading, or nobody knows north', () => {
    expect(sceneTurn(undefined, true, 33)).toBe(-33);
    expect(sceneTurn(90, false, 33)).toBe(-33);
    expect(sceneTurn(90, false, undefined)).toBeCloseTo(0);
  });

  it('is found by the short way', () => {
    const north = [0, 0, -1] as const;
    expect(turnTowards(north, [3, 1, 0])).toBeCloseTo(90);
    expect(turnTowards(north, [-1, 5, -1])).toBeCloseTo(-45);
    expect(turnTowards([0, 0, 1], [-0.01, 0, 1])).toBeCloseTo(0, -0.5);
    expect(Math.abs(turnTowards([-0.1, 0, 1], [0.1, 0, 1]))).toBeLessThan(12);
  });
});
