import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from './apart';

const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('circles that would overlap', () => {
  it('stand beside each other, around where they belong', () => {
    const [a, b] = apart(
      [
        { x: 100, y: 50 },
        { x: 110, y: 50 },
      ],
      34,
    );
    expect(far(a!, b!)).toBeGreaterThanOrEqual(34);
    expect((a!.x + b!.x) / 2).toBeCloseTo(105);
    expect(a!.x).toBeLessThan(b!.x);
  });

  it('stay where they are when nobody is near', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 0, y: 90 },
    ];
    expect(apart(points, 34)).toEqual(points);
  });

  it('part even on the same spot', () => {
    const [a, b, c] = apart(
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
      34,
    );
    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ])
      expect(far(one!, other!)).toBeGreaterThanOrEqual(30);
  });

  it('leave a pair apart by what was asked, wherever it lies', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(spot, spot, (one, other) => {
        const [a, b] = apart([one, other], 34);
        expect(far(a!, b!)).toBeGreaterThanOrEqual(33.9);
      }),
    );
  });
});
