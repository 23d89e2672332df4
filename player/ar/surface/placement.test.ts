import { describe, expect, it } from 'vitest';
import {
  carried,
  facingOf,
  floorHit,
  keyed,
  placedAt,
  scaled,
  shownScale,
  twoFingers,
  type Placement,
} from './placement';

const eye = [0, 1.6, 0] as const;
const down = (degrees: number) => {
  const angle = (degrees * Math.PI) / 180;
  return [0, -Math.sin(angle), -Math.cos(angle)] as const;
};
const there: Placement = { at: [0, 0, -2], turn: 0, scale: 1 };
const near = (point: readonly number[] | undefined, expected: readonly number[]) => {
  expect(point).toHaveLength(3);
  expected.forEach((value, axis) => expect(point?.[axis]).toBeCloseTo(value, 6));
};

describe('the floor', () => {
  it('is met as far away as the eye is high when looking down by 45 degrees', () => {
    near(floorHit(eye, down(45)), [0, 0, -1.6]);
    near(floorHit([1, 1.5, 2], down(30)), [1, 0, 2 - 1.5 / Math.tan(Math.PI / 6)]);
  });

  it('is not met by a look up, a level look, or one that goes too far out', () => {
    expect(floorHit(eye, down(-20))).toBeUndefined();
    expect(floorHit(eye, down(0))).toBeUndefined();
    expect(floorHit(eye, down(10))).toBeUndefined();
    expect(floorHit(eye, down(15))).toBeDefined();
  });
});

describe('facing', () => {
  it('is where the look goes, or where the upper edge points when it goes straight down', () => {
    expect(facingOf([0, 0, -1], [0, 1, 0])).toBeCloseTo(0);
    expect(facingOf([-1, 0, 0], [0, 1, 0])).toBeCloseTo(Math.PI / 2);
    expect(facingOf([0, -1, 0], [-1, 0, 0])).toBeCloseTo(Math.PI / 2);
    expect(facingOf([0, 1, 0], [1, 0, 0])).toBeCloseTo(Math.PI / 2);
  });
});

describe('a placed scene', () => {
  it('looks at whoever placed it', () => {
    expect(placedAt([0, 0, -2], eye, 1).turn).toBeCloseTo(0);
    expect(placedAt([-2, 0, 0], eye, 1).turn).toBeCloseTo(Math.PI / 2);
  });

  it('goes with the finger', () => {
    near(carried(there, [0, 0, -1], [0.5, 0, -1.5]).at, [0.5, 0, -2.5]);
  });

  it('is life size when it is almost life size, and never vanishes', () => {
    expect(shownScale(scaled(there, 1.05))).toBe(1);
    expect(shownScale(scaled(there, 1.2))).toBeCloseTo(1.2);
    expect(scaled(there, 1e-6).scale).toBeGreaterThan(0.01);
    expect(scaled(there, 1e6).scale).toBeLessThan(10);
  });
});

describe('two fingers', () => {
  const apart = [
    { x: 100, y: 200 },
    { x: 200, y: 200 },
  ] as const;

  it('spread to twice the distance make it twice as large and do not turn it', () => {
    const wider = [
      { x: 50, y: 300 },
      { x: 250, y: 300 },
    ] as const;
    expect(twoFingers(apart, wider).factor).toBeCloseTo(2);
    expect(twoFingers(apart, wider).turn).toBeCloseTo(0);
  });

  it('twisted by a quarter clockwise turn it by a quarter clockwise', () => {
    const twisted = [
      { x: 150, y: 150 },
      { x: 150, y: 250 },
    ] as const;
    expect(twoFingers(apart, twisted).turn).toBeCloseTo(-Math.PI / 2);
    expect(twoFingers(apart, twisted).factor).toBeCloseTo(1);
  });

  it('across the half turn take the short way', () => {
    const tilt = (degrees: number) => {
      const [x, y] = [Math.cos((degrees * Math.PI) / 180) * 50, Math.sin((degrees * Math.PI) / 180) * 50];
      return [
        { x: 0, y: 0 },
        { x, y },
      ] as const;
    };
    expect(twoFingers(tilt(179), tilt(-179)).turn).toBeCloseTo((-2 * Math.PI) / 180);
  });

  it('on one spot do nothing', () => {
    const spot = { x: 1, y: 1 };
    expect(twoFingers([spot, spot], apart)).toEqual({ factor: 1, turn: 0 });
  });
});

describe('keys', () => {
  it('carry the scene as the visitor sees it, wherever they look', () => {
    near(keyed(there, 'ArrowUp', 0)?.at, [0, 0, -2.1]);
    near(keyed(there, 'ArrowRight', 0)?.at, [0.1, 0, -2]);
    // Looking west (a quarter to the left of −Z), away is −X and right is −Z.
    near(keyed(there, 'ArrowUp', Math.PI / 2)?.at, [-0.1, 0, -2]);
    near(keyed(there, 'ArrowRight', Math.PI / 2)?.at, [0, 0, -2.1]);
  });

  it('turn by Q and E, scale by plus and minus, and leave all others alone', () => {
    expect(keyed(there, 'q', 0)?.turn).toBeGreaterThan(0);
    expect(keyed(there, 'E', 0)?.turn).toBeLessThan(0);
    expect(keyed(there, '+', 0)?.scale).toBeGreaterThan(1.1);
    expect(keyed(there, '-', 0)?.scale).toBeLessThan(0.9);
    expect(keyed(there, 'Tab', 0)).toBeUndefined();
  });
});
