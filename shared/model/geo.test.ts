import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingDegrees, distanceMetres, lengthMetres, lineOf, moved, positionsOf } from './geo';

const weimar = { lat: 50.9795, lng: 11.3235 };
const erfurt = { lat: 50.9787, lng: 11.0328 };

describe('distances', () => {
  it('agree with the map: Weimar to Erfurt, 20.35 km', () => {
    expect(distanceMetres(weimar, erfurt)).toBeGreaterThan(20_250);
    expect(distanceMetres(weimar, erfurt)).toBeLessThan(20_450);
  });
  it('are none to where one is', () => expect(distanceMetres(weimar, weimar)).toBe(0));
  it('cross the date line the short way', () => {
    expect(distanceMetres({ lat: 0, lng: 179.999 }, { lat: 0, lng: -179.999 })).toBeLessThan(300);
  });
  it('reach half around the Earth without losing their mind', () => {
    expect(distanceMetres({ lat: 90, lng: 0 }, { lat: -90, lng: 0 })).toBeCloseTo(20_015_115, -2);
  });
  it('add up along a line', () => {
    expect(lengthMetres([weimar, erfurt, weimar])).toBeCloseTo(2 * distanceMetres(weimar, erfurt));
    expect(lengthMetres([])).toBe(0);
  });
});

describe('directions', () => {
  it.each([
    ['north', { lat: 51, lng: 11.3235 }, 0],
    ['east', { lat: 50.9795, lng: 11.324 }, 90],
    ['south', { lat: 50.9, lng: 11.3235 }, 180],
    ['west', { lat: 50.9795, lng: 11.323 }, 270],
  ])('know %s', (_name, to, degrees) => expect(bearingDegrees(weimar, to)).toBeCloseTo(degrees, 2));

  it('lead where the distance says, and back again', () => {
    const metres = fc.double({ min: 1, max: 2000, noNaN: true });
    const heading = fc.double({ min: 0, max: 359, noNaN: true });
    fc.assert(
      fc.property(metres, heading, (far, where) => {
        const there = moved(weimar, far, where);
        expect(Math.abs(distanceMetres(weimar, there) - far)).toBeLessThan(far * 0.001);
        const off = Math.abs(bearingDegrees(weimar, there) - where);
        expect(Math.min(off, 360 - off)).toBeLessThan(0.2);
      }),
    );
  });
});

describe('GeoJSON', () => {
  it('puts longitude first, and comes back', () => {
    expect(lineOf([weimar]).coordinates).toEqual([[11.3235, 50.9795]]);
    expect(positionsOf(lineOf([weimar, erfurt]))).toEqual([weimar, erfurt]);
  });
  it('may carry an altitude, which a position does not', () => {
    expect(positionsOf({ type: 'LineString', coordinates: [[11, 50, 300]] })).toEqual([{ lat: 50, lng: 11 }]);
  });
});
