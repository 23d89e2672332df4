import { describe, expect, it } from 'vitest';
import { distanceMetres, lengthMetres, lineOf, moved } from '../model/geo';
import { aLeg, aStation, aTour } from '../testing/builders';
import { nearestOnLine, routeParts, tourBounds } from './route-parts';

const a = { lat: 50.98, lng: 11.32 };
const b = moved(a, 200, 90);
const c = moved(b, 200, 0);
const tour = aTour({
  stations: [aStation({ id: 'a', place: a }), aStation({ id: 'b', place: b }), aStation({ id: 'c', place: c })],
  route: {
    order: ['a', 'b', 'c'],
    legs: [aLeg('a', 'b', { line: lineOf([a, b]) }), aLeg('b', 'c', { line: lineOf([b, c]) })],
  },
});

describe('the route on the map', () => {
  it('is walked, in front and later, split where the visitor is', () => {
    const parts = routeParts(tour, 'c', moved(b, 50, 0), new Set(['a', 'b']));
    expect(parts.done).toHaveLength(2);
    expect(lengthMetres(parts.current)).toBeCloseTo(150, 0);
    expect(parts.aheadMetres).toBeCloseTo(150, 0);
    expect(parts.later).toEqual([]);
  });

  it('does not call a leg walked whose station was not visited', () => {
    expect(routeParts(tour, 'c', undefined, new Set()).done).toEqual([]);
    expect(routeParts(tour, 'c', undefined, new Set()).later).toHaveLength(1);
  });

  it('leaves the leg whole when the visitor is far beside it', () => {
    const parts = routeParts(tour, 'b', moved(a, 500, 180));
    expect(parts.aheadMetres).toBeUndefined();
    expect(lengthMetres(parts.current)).toBeCloseTo(200, 0);
  });

  it('is all walked at the end', () => {
    expect(routeParts(tour, undefined).done).toHaveLength(2);
  });

  it('finds the nearest point of a line with a corner', () => {
    const found = nearestOnLine([a, b, c], moved(moved(b, 100, 0), 20, 90));
    expect(found?.alongMetres).toBeCloseTo(300, 0);
    expect(found?.besideMetres).toBeCloseTo(20, 0);
  });

  it('lies within its bounds, and a tour indoors has none', () => {
    const [southWest, northEast] = tourBounds(tour) ?? [];
    expect(distanceMetres(southWest!, a)).toBeLessThan(1);
    expect(distanceMetres(northEast!, c)).toBeLessThan(1);
    expect(
      tourBounds(
        aTour({
          stations: [aStation({ place: { plan: 'eg', xMetres: 1, yMetres: 1 } })],
          route: { order: [], legs: [] },
        }),
      ),
    ).toBeUndefined();
  });
});
