import { describe, expect, it } from 'vitest';
import { moved } from '../../shared/model/geo';
import { aStation, aTour } from '../../shared/testing/builders';
import { nearestPair } from './near';

const start = { lat: 50.98, lng: 11.32 };
const at = (id: string, metres: number, radiusMetres: number) =>
  aStation({ id, place: moved(start, metres, 90), triggers: [{ kind: 'geofence', radiusMetres }] });

describe('two stations', () => {
  it('almost touch when their circles are less than 10 metres apart', () => {
    const pair = nearestPair(aTour({ stations: [at('a', 0, 30), at('b', 69, 30)] }));
    expect(pair?.first.id).toBe('a');
    expect(Math.round(pair?.gapMetres ?? 0)).toBe(9);
  });
  it('stand clear of each other otherwise, and where one does not open by itself', () => {
    expect(nearestPair(aTour({ stations: [at('a', 0, 30), at('b', 71, 30)] }))).toBeUndefined();
    expect(nearestPair(aTour({ stations: [at('a', 0, 30), aStation({ id: 'b', place: start })] }))).toBeUndefined();
  });
  it('are named first when one of them is selected', () => {
    const tour = aTour({ stations: [at('a', 0, 30), at('b', 40, 30), at('c', 105, 30)] });
    expect(nearestPair(tour)?.first.id).toBe('a');
    expect(nearestPair(tour, 'c')?.second.id).toBe('c');
  });
});
