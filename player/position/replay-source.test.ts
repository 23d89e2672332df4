import { describe, expect, it } from 'vitest';
import { distanceMetres, lengthMetres, moved } from '../../shared/model/geo';
import { aLeg, aStation, aTour } from '../../shared/testing/builders';
import { atStart, fencesOf, watch } from './geofence-watcher';
import { alongLine, ReplaySource } from './replay-source';
import { walkLine, wholeRoute } from './walk-line';

const start = { lat: 50.98, lng: 11.32 };
const corner = moved(start, 100, 90);
const end = moved(corner, 50, 0);
const line = [start, corner, end];

describe('a replayed walk', () => {
  it('stands where somebody would who walked so many metres', () => {
    expect(distanceMetres(alongLine(line, 60).position, start)).toBeCloseTo(60, 0);
    expect(distanceMetres(alongLine(line, 120).position, corner)).toBeCloseTo(20, 0);
    expect(alongLine(line, 60).courseDegrees).toBeCloseTo(90, 0);
    expect(alongLine(line, 120).courseDegrees).toBeCloseTo(0, 0);
  });

  it('ends at the end and stays there', () => {
    expect(alongLine(line, 1000)).toMatchObject({ position: end, ended: true });
  });

  it('walks 4 km/h, times its speed', () => {
    const source = new ReplaySource(line, 10, 0);
    const fix = source.step(3600);
    expect(distanceMetres(fix.position, start)).toBeCloseTo(40, 0);
    expect(fix.at).toBe(36_000);
  });

  it('keeps its place when the speed changes', () => {
    const source = new ReplaySource(line, 10, 0);
    const before = source.step(1000).position;
    source.speed = 1;
    expect(distanceMetres(source.step(0).position, before)).toBeLessThan(0.01);
  });

  it.each([1, 10, 100])('opens every station on its way at speed %i', (speed) => {
    const fence = { kind: 'geofence', radiusMetres: 25 } as const;
    const far = moved(start, 400, 90);
    const tour = aTour({
      stations: [
        aStation({ id: 'mid', place: moved(start, 200, 90), triggers: [fence] }),
        aStation({ id: 'last', place: far, triggers: [fence] }),
      ],
    });
    const source = new ReplaySource([start, far], speed, 0);
    let state = atStart;
    const opened: string[] = [];
    for (let tick = 0; tick < 400_000 / 250 / speed + 20; tick++) {
      const step = watch(state, source.step(250), fencesOf(tour));
      state = step.state;
      if (step.arrived) opened.push(step.arrived);
    }
    expect(opened).toEqual(['mid', 'last']);
  });
});

describe('the walk in an address', () => {
  const legs = [
    aLeg('a', 'b'),
    aLeg('b', 'c', {
      line: {
        type: 'LineString',
        coordinates: [
          [11.325, 50.981],
          [11.33, 50.985],
        ],
      },
    }),
  ];
  const tour = aTour({
    stations: ['a', 'b', 'c'].map((id) => aStation({ id })),
    route: { order: ['a', 'b', 'c'], legs },
  });

  it('is a leg by its two stations', async () => {
    expect(await walkLine(tour, 'a..b')).toHaveLength(2);
  });

  it('is the whole route, its legs joined', async () => {
    const whole = await walkLine(tour, 'route');
    expect(whole).toHaveLength(3);
    expect(lengthMetres(whole)).toBeCloseTo(lengthMetres(wholeRoute(tour)));
  });
});
