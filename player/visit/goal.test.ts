import { describe, expect, it } from 'vitest';
import { lineOf, moved } from '../../shared/model/geo';
import { aLeg, aStation, aTour } from '../../shared/testing/builders';
import { compassPoint, goalOf } from './goal';
import { stationOfCode, stationOfNumber } from './open-by';

const start = { lat: 50.98, lng: 11.32 };
const corner = moved(start, 100, 90);
const end = moved(corner, 100, 0);
const stations = [
  aStation({ id: 'a', place: start }),
  aStation({
    id: 'b',
    number: 7,
    place: end,
    triggers: [
      { kind: 'number', number: 42 },
      { kind: 'code', text: 'tour/weimar.test/?station=b' },
    ],
  }),
];
const leg = aLeg('a', 'b', { line: lineOf([start, corner, end]), distanceMetres: 200, minutes: 4 });
const tour = aTour({ stations, route: { order: ['a', 'b'], legs: [leg] } });
const next = stations[1]!;

describe('the way to the next station', () => {
  it('is measured along the route while the visitor walks it', () => {
    const goal = goalOf(tour, next, moved(moved(start, 50, 90), 8, 0));
    expect(goal.by).toBe('route');
    expect(goal.metres).toBeCloseTo(150, -1);
    expect(goal.minutes).toBeCloseTo(3, 0);
  });

  it('points along the route, not through the houses', () => {
    expect(goalOf(tour, next, moved(start, 20, 90)).bearingDegrees).toBeCloseTo(90, -1);
  });

  it('is as the crow flies off the route', () => {
    const goal = goalOf(tour, next, moved(start, 400, 180));
    expect(goal.by).toBe('line');
    expect(goal.metres).toBeGreaterThan(450);
  });

  it('is the length of the leg without a position', () => {
    expect(goalOf(tour, next, undefined)).toMatchObject({ by: 'leg', metres: 200, minutes: 4 });
  });

  it('names eight points of the compass', () => {
    expect([0, 44, 91, 359, -90].map(compassPoint)).toEqual([0, 1, 2, 0, 6]);
  });
});

describe('opening by what stands on the sign', () => {
  it('finds a station by its printed number, before its number in the tour', () => {
    expect(stationOfNumber(tour, 42)?.id).toBe('b');
    expect(stationOfNumber(tour, 7)?.id).toBe('b');
    expect(stationOfNumber(tour, 99)).toBeUndefined();
  });

  it('finds a station by its code, also when it names the site', () => {
    expect(stationOfCode(tour, 'tour/weimar.test/?station=b')?.id).toBe('b');
    expect(stationOfCode(tour, 'https://board.example/guide/tour/weimar.test/?station=b&lang=en')?.id).toBe('b');
  });

  it('opens nothing by a foreign code', () => {
    expect(stationOfCode(tour, 'https://board.example/tour/other/?station=b')).toBeUndefined();
    expect(stationOfCode(tour, 'hello')).toBeUndefined();
  });
});
