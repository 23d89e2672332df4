import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, moved } from '../../../shared/model/geo';
import type { Fix } from '../../position/position-source';
import { standAfter, type Standpoint } from './standpoint';

const home = { lat: 50.98, lng: 11.32 };
const fixAt = (metres: number, heading: number, accuracyMetres = 8): Fix => ({
  position: moved(home, metres, heading),
  accuracyMetres,
  at: 0,
});
const standing = (fixes: readonly Fix[], from?: Standpoint) => fixes.reduce<Standpoint | undefined>(standAfter, from);
const fromHome = (now: Standpoint | undefined) => distanceMetres(home, now?.position ?? { lat: 0, lng: 0 });

describe('where the visitor stands', () => {
  it('does not move while positions wander within their accuracy', () => {
    const wandering = fc.array(
      fc.record({ metres: fc.double({ min: 0, max: 7.9, noNaN: true }), heading: fc.integer({ min: 0, max: 359 }) }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(wandering, (steps) => {
        const first = standing([fixAt(0, 0)]);
        const now = standing(
          steps.map(({ metres, heading }) => fixAt(metres, heading)),
          first,
        );
        expect(now).toBe(first);
      }),
      { seed: 9 },
    );
  });

  it('does not follow one jump of the receiver, but two that agree', () => {
    expect(fromHome(standing([fixAt(0, 0), fixAt(90, 10), fixAt(1, 0), fixAt(90, 200), fixAt(2, 0)]))).toBe(0);
    expect(fromHome(standing([fixAt(0, 0), fixAt(20, 10), fixAt(21, 10)]))).toBeCloseTo(21, 1);
  });

  it('moves at once when the position becomes clearly better', () => {
    expect(fromHome(standing([fixAt(0, 0, 40), fixAt(15, 90, 10)]))).toBeCloseTo(15, 1);
    expect(fromHome(standing([fixAt(0, 0, 10), fixAt(4, 90, 8)]))).toBe(0);
  });

  it('goes with a walker, never more than 8 m behind', () => {
    let now: Standpoint | undefined;
    for (let metres = 0; metres < 120; metres += 1.2) {
      now = standAfter(now, fixAt(metres, 45, 5));
      expect(Math.abs(fromHome(now) - metres)).toBeLessThan(8);
    }
  });

  it('does not trust a walk of 20 m told by a position that is rougher than that', () => {
    const first = standing([fixAt(0, 0, 10)]);
    expect(standing([fixAt(20, 0, 50), fixAt(20, 0, 50), fixAt(20, 0, 50)], first)).toBe(first);
  });
});
