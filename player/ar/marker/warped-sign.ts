/** Small grey pictures of a sign between any four corners, for tests of this folder. */
import type { Grey } from './grey';
import type { Point, Quad } from './pose';

export const WIDTH = 320;
export const HEIGHT = 240;
export const FOCAL = 560;
export const MIDDLE: Point = [WIDTH / 2, HEIGHT / 2];
/** Corners of a sign turned about its upright axis, before the middle of the picture. */
export function trueSquare(degrees: number, distance: number, focal = FOCAL): Quad {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const corner = (x: number, y: number): Point => {
    const depth = distance + x * sin;
    return [WIDTH / 2 + (focal * x * cos) / depth, HEIGHT / 2 - (focal * y) / depth];
  };
  return [corner(-0.5, 0.5), corner(0.5, 0.5), corner(0.5, -0.5), corner(-0.5, -0.5)];
}

/** Seen from the side. */
export const SQUARE: Quad = trueSquare(24, 4.3, FOCAL);

/** Brightness of a place on the sign and round it, 0 to 1 from its upper left. */
export type Ink = (across: number, down: number) => number;

export interface Look {
  readonly corners: Quad;
  readonly sign?: Ink;
  /** Share of all light. */
  readonly light?: number;
  /** Right of this column a hard shadow. */
  readonly shadowFrom?: number;
  /** A finger over the upper right corner, radius in edges. */
  readonly covered?: number;
  /** The shutter was open while the picture moved so many pixels to the right. */
  readonly smear?: number;
  readonly seed?: number;
}

const CELLS = ['#..', '.#.', '##.'];

/** A black frame round nine cells of which no turn looks like another, on white paper, before a grey wall. */
export const aSign: Ink = (across, down) => {
  if (across < -0.15 || down < -0.15 || across > 1.15 || down > 1.15) return 140;
  if (across < 0 || down < 0 || across > 1 || down > 1) return 235;
  const [column, row] = [Math.floor((across - 0.25) * 6), Math.floor((down - 0.25) * 6)];
  return CELLS[row]?.[column] === '.' ? 235 : 12;
};

export function moved(corners: Quad, dx: number, dy: number): Quad {
  return corners.map(([x, y]): Point => [x + dx, y + dy]) as unknown as Quad;
}

/** Four looks per pixel, noise of two grey levels, as after softening. */
export function aPicture(look: Look): Grey {
  const { corners, sign = aSign, light = 1, shadowFrom = WIDTH, covered = 0, smear = 0, seed = 1 } = look;
  const onSign = fromPicture(corners);
  const random = noise(seed);
  const data = new Uint8ClampedArray(WIDTH * HEIGHT);
  const steps = smear > 0 ? 5 : 1;
  for (let index = 0; index < data.length; index++) {
    const [x, y] = [index % WIDTH, Math.floor(index / WIDTH)];
    let sum = 0;
    for (let part = 0; part < 4 * steps; part++) {
      const shift = steps === 1 ? 0 : (Math.floor(part / 4) / (steps - 1) - 0.5) * smear;
      const [across, down] = onSign(x + 0.25 + (part % 2) / 2 - shift, y + 0.25 + (Math.floor(part / 2) % 2) / 2);
      sum += Math.hypot(across - 1, down) < covered ? 150 : sign(across, down);
    }
    data[index] = (sum / 4 / steps) * light * (x >= shadowFrom ? 0.45 : 1) + 2 * random();
  }
  return { width: WIDTH, height: HEIGHT, data };
}

/** Places on the sign by pixels: the perspective of the unit square (Heckbert), turned round. */
function fromPicture([a, b, c, d]: Quad): (x: number, y: number) => Point {
  const [sumX, sumY] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const [dx1, dy1, dx2, dy2] = [b[0] - c[0], b[1] - c[1], d[0] - c[0], d[1] - c[1]];
  const g = (sumX * dy2 - sumY * dx2) / (dx1 * dy2 - dy1 * dx2);
  const h = (dx1 * sumY - dy1 * sumX) / (dx1 * dy2 - dy1 * dx2);
  const [p, q, r] = [b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0], a[0]];
  const [s, t, u] = [b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1], a[1]];
  return (x, y) => {
    const w = (s * h - t * g) * x + (q * g - p * h) * y + (p * t - q * s);
    return [
      ((t - u * h) * x + (r * h - q) * y + (q * u - r * t)) / w,
      ((u * g - s) * x + (p - r * g) * y + (r * s - p * u)) / w,
    ];
  };
}

/** Gaussian noise from a seed (mulberry32, Box–Muller). */
function noise(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform() || 1e-9)) * Math.cos(2 * Math.PI * uniform());
}
