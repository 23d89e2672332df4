import { describe, expect, it } from 'vitest';
import { aBarcodeAnchor, aStation, aTour } from '../../shared/testing/builders';
import { freeSignNumber, reachMetres, sameSignElsewhere } from './sign-number';

const hung = (...numbers: readonly number[]) =>
  aTour({
    stations: numbers.map((number, index) =>
      aStation({ id: `s${index}`, number: index + 1, anchors: [aBarcodeAnchor({ number })] }),
    ),
  });

describe('the number of a sign', () => {
  it('is the first that hangs nowhere in the tour and is unlike those that do', () => {
    expect(freeSignNumber(hung(), '3x3')).toBe(1);
    expect(freeSignNumber(hung(1, 2, 4), '3x3')).toBe(7);
  });
  it('runs out after sixty-four signs', () => {
    const all = Array.from({ length: 64 }, (_, number) => number);
    expect(freeSignNumber(hung(...all.slice(1)), '3x3')).toBe(0);
    expect(freeSignNumber(hung(...all), '3x3')).toBeUndefined();
  });
  it('is told apart from one that hangs at another station', () => {
    const tour = hung(5, 5, 6);
    const first = tour.stations[0]?.anchors[0] as ReturnType<typeof aBarcodeAnchor>;
    const last = tour.stations[2]?.anchors[0] as ReturnType<typeof aBarcodeAnchor>;
    expect(sameSignElsewhere(tour, first)?.id).toBe('s1');
    expect(sameSignElsewhere(tour, last)).toBeUndefined();
  });
});

describe('the reach of a sign', () => {
  it('grows with its edge', () => expect([reachMetres(80), reachMetres(160)]).toEqual([1.3, 2.6]));
});
