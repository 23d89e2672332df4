import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, moved } from '../../shared/model/geo';
import { aStation, aTour } from '../../shared/testing/builders';
import { atStart, fencesOf, watch, type Fence, type WatcherState } from './geofence-watcher';
import type { Fix } from './position-source';

/** Stations 5 and 6 of the Weimar tour: 63 m apart. */
const main = { lat: 50.97435, lng: 11.32935 };
const workshop = { lat: 50.97435, lng: 11.32845 };
const fences: readonly Fence[] = [
  { station: 'main', position: main, radiusMetres: 40, leaveRadiusMetres: 55 },
  { station: 'workshop', position: workshop, radiusMetres: 40, leaveRadiusMetres: 55 },
];

const fixAt = (position: Fix['position'], seconds: number, accuracyMetres = 8): Fix => ({
  position,
  accuracyMetres,
  at: seconds * 1000,
});

function arrivals(fixes: readonly Fix[], around = fences): readonly string[] {
  let state: WatcherState = atStart;
  const found: string[] = [];
  for (const fix of fixes) {
    const step = watch(state, fix, around);
    state = step.state;
    if (step.arrived) found.push(step.arrived);
  }
  return found;
}

/** A walk straight west along the street at 4 km/h, a fix every 2 s, each off by some metres. */
function walkWest(
  metres: number,
  wander: (index: number) => { metres: number; degrees: number },
  accuracy = 10,
): Fix[] {
  const start = moved(main, 120, 90);
  return Array.from({ length: Math.floor(metres / 2.2) }, (_, index) => {
    const off = wander(index);
    return fixAt(moved(moved(start, index * 2.2, 270), off.metres, off.degrees), index * 2, accuracy);
  });
}

describe('reaching a station', () => {
  it('opens after two fixes some seconds apart', () => {
    expect(arrivals([fixAt(main, 0), fixAt(main, 3)])).toEqual(['main']);
    expect(arrivals([fixAt(main, 0), fixAt(main, 1)])).toEqual([]);
  });

  it('opens each of two neighbouring stations once, in the order of the walk', () => {
    expect(arrivals(walkWest(300, () => ({ metres: 0, degrees: 0 })))).toEqual(['main', 'workshop']);
  });

  it('chooses the nearer one where two circles overlap', () => {
    const between = moved(main, 27, 270);
    expect(arrivals([fixAt(between, 0), fixAt(between, 3)])).toEqual(['main']);
  });

  it('does not open by a single jump of the receiver', () => {
    const far = moved(main, 3000, 0);
    expect(arrivals([fixAt(far, 0), fixAt(main, 2), fixAt(far, 4), fixAt(far, 6)])).toEqual([]);
  });

  it('does not trust a fix that is rougher than the circle', () => {
    expect(arrivals([fixAt(main, 0, 400), fixAt(main, 3, 400), fixAt(main, 6, 400)])).toEqual([]);
  });

  it('does not open again while the visitor lingers at its edge', () => {
    const edge = (index: number) => moved(main, index % 2 ? 35 : 48, 0);
    const lingers = Array.from({ length: 60 }, (_, index) => fixAt(edge(index), index * 3));
    expect(arrivals(lingers).filter((station) => station === 'main').length).toBeLessThanOrEqual(1);
    expect(
      arrivals([fixAt(main, 0), fixAt(main, 3), ...lingers.map((fix) => ({ ...fix, at: fix.at + 6000 }))]),
    ).toEqual(['main']);
  });

  it('opens again after the visitor went away and came back', () => {
    const away = moved(main, 90, 0);
    const there = [fixAt(main, 0), fixAt(main, 3)];
    const back = [fixAt(main, 120), fixAt(main, 123)];
    expect(arrivals([...there, fixAt(away, 60), fixAt(away, 63), ...back])).toEqual(['main', 'main']);
  });

  it('leaves out stations that do not announce themselves or have no circle', () => {
    const tour = aTour({
      stations: [
        aStation({ id: 'loud', triggers: [{ kind: 'geofence', radiusMetres: 30 }] }),
        aStation({ id: 'quiet', triggers: [{ kind: 'geofence', radiusMetres: 30, announce: false }] }),
        aStation({ id: 'manual' }),
      ],
    });
    expect(fencesOf(tour)).toMatchObject([{ station: 'loud', radiusMetres: 30, leaveRadiusMetres: 45 }]);
  });
});

const wandering = fc.array(
  fc.record({
    east: fc.integer({ min: -150, max: 150 }),
    north: fc.integer({ min: -150, max: 150 }),
    accuracy: fc.integer({ min: 3, max: 120 }),
    seconds: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 80 },
);
const asFixes = (steps: readonly { east: number; north: number; accuracy: number; seconds: number }[]): Fix[] => {
  let seconds = 0;
  return steps.map((step) =>
    fixAt(moved(moved(main, step.east, 90), step.north, 0), (seconds += step.seconds), step.accuracy),
  );
};

describe('whatever the receiver says', () => {
  it('never opens a station without two trustworthy fixes inside its circle', () => {
    fc.assert(
      fc.property(wandering, (steps) => {
        const fixes = asFixes(steps);
        for (const fence of fences) {
          const inside = fixes.filter(
            (fix) => fix.accuracyMetres <= 40 && distanceMetres(fix.position, fence.position) <= fence.radiusMetres,
          );
          if (inside.length < 2) expect(arrivals(fixes)).not.toContain(fence.station);
        }
      }),
    );
  });

  it('never opens a station twice without a fix beyond its leave radius in between', () => {
    fc.assert(
      fc.property(wandering, (steps) => {
        let state: WatcherState = atStart;
        const left = new Map<string, boolean>();
        for (const fix of asFixes(steps)) {
          for (const fence of fences)
            if (distanceMetres(fix.position, fence.position) > fence.leaveRadiusMetres) left.set(fence.station, true);
          const step = watch(state, fix, fences);
          state = step.state;
          if (step.arrived) {
            expect(left.get(step.arrived) ?? true).toBe(true);
            left.set(step.arrived, false);
          }
        }
      }),
    );
  });

  it('opens both stations once on a walk past them, however the fixes wander by up to 12 m', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ metres: fc.integer({ min: 0, max: 12 }), degrees: fc.integer({ min: 0, max: 359 }) }), {
          minLength: 140,
          maxLength: 140,
        }),
        (offs) => {
          const found = arrivals(walkWest(300, (index) => offs[index] ?? { metres: 0, degrees: 0 }));
          expect([...found].sort()).toEqual(['main', 'workshop']);
        },
      ),
    );
  });
});
