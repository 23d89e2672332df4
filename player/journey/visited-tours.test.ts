import { describe, expect, it } from 'vitest';
import { aStation, aTour, aVisit } from '../../shared/testing/builders';
import { sumOf } from './visited-tours';

describe('a journey', () => {
  it('adds up stations, points and metres of all visits', () => {
    const tour = aTour({ stations: ['a', 'b', 'c'].map((id) => aStation({ id })) });
    const here = { tour, visit: aVisit({ visited: ['a', 'b'], points: 30, walkedMetres: 800 }) };
    const there = { tour, visit: aVisit({ tourId: 'erfurt', visited: ['c'], points: 10, walkedMetres: 200.5 }) };
    expect(sumOf([here, there])).toEqual({ stations: 3, all: 6, points: 40, metres: 1000.5 });
  });

  it('counts a tour that cannot be reached by what was visited of it', () => {
    expect(sumOf([{ visit: aVisit({ visited: ['a', 'b'] }) }])).toMatchObject({ stations: 2, all: 2 });
  });
});
