import { describe, expect, it } from 'vitest';
import { declinationDegrees } from './declination';

describe('what a compass takes for north', () => {
  it.each([
    ['Weimar', 50.98, 11.32, 4.6],
    ['Helsinki', 60.2, 24.9, 10.59],
    ['New York', 40.7, -74, -12.44],
    ['Tokyo', 35.7, 139.7, -7.97],
    ['Reykjavik', 64.1, -21.9, -10.8],
    ['Cape Town', -33.9, 18.4, -26.94],
    ['Sydney', -33.9, 151.2, 12.85],
  ])('is in %s beside the true one as the full World Magnetic Model has it for 2027', (_, lat, lng, degrees) => {
    expect(Math.abs(declinationDegrees({ lat, lng }) - degrees)).toBeLessThan(0.5);
  });

  it('is a number at the poles too', () => {
    expect(declinationDegrees({ lat: 90, lng: 0 })).not.toBeNaN();
    expect(declinationDegrees({ lat: -90, lng: 0 })).not.toBeNaN();
  });
});
