import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../shared/model/geo';
import { aStation, aTour } from '../../shared/testing/builders';
import { freePlace, noteCentre, readPosition } from './map-view';

describe('a pasted position', () => {
  const castle = { lat: 50.979, lng: 11.329 };
  it.each([
    '50.979, 11.329',
    '50.979 11.329',
    '50,979 11,329',
    '50,979; 11,329',
    '50.979° N, 11.329° E',
    ' 50.979,11.329 ',
  ])('is understood as %s', (text) => expect(readPosition(text)).toEqual(castle));
  it('may lie south and west', () => {
    expect(readPosition('33.45° S, 70.66° W')).toEqual({ lat: -33.45, lng: -70.66 });
  });
  it.each(['Weimar', '50.979', '99.1, 11.3', 'Markt 1, 99423 Weimar', '50 11 2'])('is not %s', (text) =>
    expect(readPosition(text)).toBeUndefined(),
  );
});

describe('a new station', () => {
  it('stands where the author looks, but never on top of another', () => {
    const tour = aTour({ id: 'free-place', stations: [aStation({ place: { lat: 50, lng: 11 } })] });
    noteCentre('free-place', { lat: 50, lng: 11 });
    expect(distanceMetres(freePlace(tour), { lat: 50, lng: 11 })).toBeGreaterThan(40);
    noteCentre('free-place', { lat: 50.01, lng: 11 });
    expect(freePlace(tour)).toEqual({ lat: 50.01, lng: 11 });
  });
});
