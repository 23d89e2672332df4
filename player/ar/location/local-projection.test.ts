import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInPicture, walkedTo } from '../../../tests/ar/place-in-picture';
import { LocalProjection } from './local-projection';

const picture = { width: 390, height: 844, fovDegrees: 60 };
const rad = Math.PI / 180;

/** Where a pinhole camera shows a thing at eye height: plain trigonometry, no matrices. */
function pixelOf(metres: number, bearing: number, heading: number, pitch: number): readonly [number, number] {
  const aside = metres * Math.sin((bearing - heading) * rad);
  const ahead = metres * Math.cos((bearing - heading) * rad);
  const depth = ahead * Math.cos(pitch * rad);
  const up = -ahead * Math.sin(pitch * rad);
  const focal = picture.height / 2 / Math.tan((picture.fovDegrees / 2) * rad);
  return [picture.width / 2 + (focal * aside) / depth, picture.height / 2 - (focal * up) / depth];
}

describe('metres around the visitor', () => {
  it('are within 0.1 % of the ellipsoid at 100 m and at 1 km, up to 70° of latitude', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.constantFrom(100, 1000),
        (lat, lng, heading, metres) => {
          const there = walkedTo({ lat, lng }, metres, heading);
          const [east, north] = new LocalProjection({ lat, lng }).project(there.lng, there.lat);
          expect(Math.abs(Math.hypot(east, north) - metres) / metres).toBeLessThan(0.001);
          const off = Math.hypot(east - metres * Math.sin(heading * rad), north - metres * Math.cos(heading * rad));
          expect(off / metres).toBeLessThan(0.001);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  it('lead back to the same degrees', () => {
    const projection = new LocalProjection({ lat: 50.98, lng: 11.32 });
    const [lng, lat] = projection.unproject(projection.project(11.3243, 50.9827));
    expect([lng, lat]).toEqual([expect.closeTo(11.3243, 9), expect.closeTo(50.9827, 9)]);
  });
});

describe('a thing in the picture', () => {
  const visitor = { lat: 50.0865, lng: 14.4114 };
  const sight = (metres: number, bearing: number, heading: number, pitch: number, projection: 'ours' | 'stock') =>
    placeInPicture({
      visitor,
      anchor: { ...walkedTo(visitor, metres, bearing), altitudeMetres: 1.6 },
      angles: { alpha: (360 - heading) % 360, beta: 90 + pitch, gamma: 0 },
      picture,
      projection,
    });

  it.each([
    [0, 0],
    [10, 0],
    [90, 0],
    [80, -10],
    [225, 0],
    [235, 8],
    [300, 15],
  ])('is within half a pixel of where it belongs, looking %i° and %i° up', (heading, pitch) => {
    for (const aside of [-12, 0, 7])
      for (const metres of [30, 50, 100]) {
        const [x, y] = sight(metres, heading + aside, heading, pitch, 'ours').pixel;
        const [rightX, rightY] = pixelOf(metres, heading + aside, heading, pitch);
        expect(Math.hypot(x - rightX, y - rightY)).toBeLessThan(0.5);
      }
  });

  it('is as far away as it is; by itself AR.js puts it half as far again in Prague', () => {
    expect(sight(100, 225, 225, 0, 'ours').metres).toBeCloseTo(100, 1);
    expect(sight(100, 225, 225, 0, 'stock').metres).toBeGreaterThan(155);
  });
});
