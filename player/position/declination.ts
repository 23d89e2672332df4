/** By how much a compass's north is beside the true one: 4 to 5 degrees in Germany, 20 in parts of America. Pure. */
import type { Position } from '../../shared/model/tour';

const RADIANS = Math.PI / 180;
/** Flattening of the ellipsoid: what turns a latitude on the map into one from the Earth's centre. */
const CENTRIC = 0.993_305_620_01;

/**
 * Declination in degrees, positive to the east: true heading = compass heading + declination. Within half a degree where
 * people take tours, until 2030; near the magnetic poles a compass is no help anyway.
 */
export function declinationDegrees({ lat, lng }: Position): number {
  const latitude = Math.atan(CENTRIC * Math.tan(lat * RADIANS));
  const polar = Math.max(1e-6, Math.PI / 2 - latitude);
  const longitude = lng * RADIANS;
  let [north, east] = [0, 0];
  const legendre = legendreTable(polar);
  FIELD.forEach(([g, h], index) => {
    const degree = index + 1;
    g.forEach((cosine, order) => {
      const sine = h[order] ?? 0;
      const [value, slope] = legendre(degree, order);
      const [c, s] = [Math.cos(order * longitude), Math.sin(order * longitude)];
      north += (cosine * c + sine * s) * slope;
      east += (order * (cosine * s - sine * c) * value) / Math.sin(polar);
    });
  });
  return Math.atan2(east, north) / RADIANS;
}

/** Schmidt's half-normalised Legendre functions of the angle from the pole, and their slopes. */
function legendreTable(polar: number): (degree: number, order: number) => readonly [number, number] {
  const [cosine, sine] = [Math.cos(polar), Math.sin(polar)];
  const known = new Map<number, readonly [number, number]>();
  const at = (n: number, m: number): readonly [number, number] => {
    if (m > n) return [0, 0];
    const key = n * 16 + m;
    const before = known.get(key);
    if (before) return before;
    const found = compute(n, m);
    known.set(key, found);
    return found;
  };
  const compute = (n: number, m: number): readonly [number, number] => {
    if (n === 0) return [1, 0];
    if (n === m) {
      const [value, slope] = at(n - 1, n - 1);
      const share = n === 1 ? 1 : Math.sqrt((2 * n - 1) / (2 * n));
      return [share * sine * value, share * (sine * slope + cosine * value)];
    }
    const [one, oneSlope] = at(n - 1, m);
    const [two, twoSlope] = at(n - 2, m);
    const [a, b, c] = [2 * n - 1, Math.sqrt((n - 1) ** 2 - m * m), Math.sqrt(n * n - m * m)];
    const slope = (a * (cosine * oneSlope - sine * one) - (m > n - 2 ? 0 : b * twoSlope)) / c;
    return [(a * cosine * one - (m > n - 2 ? 0 : b * two)) / c, slope];
  };
  return at;
}

/**
 * The Earth's main field in the middle of 2027, in nanotesla: the World Magnetic Model 2025 (NOAA and British Geological
 * Survey, public domain) up to degree 8, per degree the cosine and the sine terms of each order.
 */
const FIELD: readonly (readonly [g: readonly number[], h: readonly number[]])[] = [
  [
    [-29322, -1387],
    [0, 4492],
  ],
  [
    [-2586, 2938, 1629],
    [0, -3203, -845],
  ],
  [
    [1358, -2415, 1245, 415],
    [0, -47, 237, -560],
  ],
  [
    [891, 794, 41, -267, -5],
    [0, 276, -124, 216, -387],
  ],
  [
    [-232, 372, 187, -137, -136, 23],
    [0, 44, 226, -122, 47, 111],
  ],
  [
    [64, 63, 79, -113, -43, 16, -58],
    [0, -18, 13, 48, -58, 13, 75],
  ],
  [
    [80, -77, -9, 61, 16, 1, -13, 16],
    [0, -47, -13, -3, 23, -10, -24, -3],
  ],
  [
    [23, 11, -17, 3, -22, 18, 16, -17, 1],
    [0, 7, -11, 10, -9, 11, -1, -4, 4],
  ],
];
