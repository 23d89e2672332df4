import { beforeAll, describe, expect, it } from 'vitest';
import { loadStrings } from '../../shared/strings/strings';
import { aBarcodeAnchor, aLeg, aStation, aTour } from '../../shared/testing/builders';
import { countedStations, highlightOf, metresOf, stationsInOrder, stepsAt } from './tour-facts';

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await loadStrings('en');
});

describe('a tour’s page', () => {
  it('counts stations in words as a guide does, and in figures when there are many', () => {
    expect(countedStations(8)).toBe('Eight stations');
    expect(countedStations(40)).toBe('40 stations');
  });

  it('never says step-free where nobody has looked', () => {
    expect(stepsAt(undefined)).toBe('access not checked');
    expect(stepsAt({ stepFree: 'unknown' })).toBe('access not checked');
    expect(stepsAt({ stepFree: 'yes' })).toBe('step-free');
  });

  it('adds up the legs when the author gives no length', () => {
    const route = { order: [], legs: [aLeg('a', 'b'), aLeg('b', 'c', { distanceMetres: 150.4 })] };
    expect(metresOf(aTour({ route }))).toBe(350);
  });

  it('lists stations as the route goes, and those beside it last', () => {
    const stations = ['a', 'b', 'c'].map((id) => aStation({ id }));
    expect(stationsInOrder(aTour({ stations, route: { order: ['c', 'a'], legs: [] } })).map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('promises AR only where there is an anchor', () => {
    expect(highlightOf(aStation())).toBeUndefined();
    expect(highlightOf(aStation({ anchors: [aBarcodeAnchor()] }))?.shape).toBe('ar');
  });
});
