/**
 * Pictures as a phone's camera would take them of a sign on a wall, with the exact truth beside them: known lens, known
 * pose, blur, noise, exposure time, light. Everything follows from a seed, so that a test sees the same picture every time.
 */
import { focalLength } from '../../player/ar/marker/camera-parameters';
import type { Pixels } from '../../player/ar/marker/marker-engine';
import type { Point, Quad } from '../../player/ar/marker/pose';
import { markerCells, QUIET_ZONE, type Matrix as MarkerMatrix } from '../../shared/model/marker-svg';

export const WIDTH = 640;
export const HEIGHT = 480;
const LENS_BLUR = 0.8;
const GREY_NOISE = 5;

export type Rows = readonly [readonly number[], readonly number[], readonly number[]];

/** Rotation (rows) and position of the sign in camera axes: x right, y up, z to the viewer; in edges of the sign. */
export interface TruePose {
  readonly rotation: Rows;
  readonly position: readonly [number, number, number];
}

/** A printed sign as ink: brightness 0 to 255 at a place on it, both 0 to 1 from its upper left. */
export type Sign = (across: number, down: number) => number;

export interface Shot {
  /** Poses while the shutter was open; one for a still picture. */
  readonly poses: readonly TruePose[];
  readonly sign?: Sign;
  /** Light on everything, 1 is daylight. */
  readonly light?: number;
  /** A hard shadow right of this pixel column. */
  readonly shadowFrom?: number;
  readonly seed?: number;
  readonly width?: number;
  readonly height?: number;
}

/** A barcode sign as printed by `barcodeSvg`. */
export function barcodeSign(number: number, matrix: MarkerMatrix): Sign {
  const cells = markerCells(number, matrix);
  return (across, down) => {
    const x = Math.floor(((across - 0.25) / 0.5) * cells.length);
    const y = Math.floor(((down - 0.25) / 0.5) * cells.length);
    const black = cells[y]?.[x] ?? true;
    return black ? 8 : 240;
  };
}

/** A pattern sign: a square picture inside the black frame. */
export function patternSign(inner: (across: number, down: number) => number): Sign {
  return (across, down) => {
    const x = (across - 0.25) / 0.5;
    const y = (down - 0.25) / 0.5;
    return x < 0 || y < 0 || x >= 1 || y >= 1 ? 8 : inner(x, y);
  };
}

/** Turned about x, y and z (degrees, in this order from the left), at a position. */
export function posed(xDegrees: number, yDegrees: number, zDegrees: number, position: TruePose['position']): TruePose {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b, c] = [radians(xDegrees), radians(yDegrees), radians(zDegrees)];
  const x: Rows = [
    [1, 0, 0],
    [0, Math.cos(a), -Math.sin(a)],
    [0, Math.sin(a), Math.cos(a)],
  ];
  const y: Rows = [
    [Math.cos(b), 0, Math.sin(b)],
    [0, 1, 0],
    [-Math.sin(b), 0, Math.cos(b)],
  ];
  const z: Rows = [
    [Math.cos(c), -Math.sin(c), 0],
    [Math.sin(c), Math.cos(c), 0],
    [0, 0, 1],
  ];
  return { rotation: times(times(x, y), z), position };
}

/** Where a pose puts the sign's corners in the picture, as printed from the upper left clockwise. */
export function trueCorners(pose: TruePose, width = WIDTH, height = HEIGHT): Quad {
  const h = homography(pose, width, height);
  return (
    [
      [-0.5, 0.5],
      [0.5, 0.5],
      [0.5, -0.5],
      [-0.5, -0.5],
    ] as const
  ).map(([x, y]): Point => {
    const w = at(h, 2, x, y);
    return [at(h, 0, x, y) / w, at(h, 1, x, y) / w];
  }) as unknown as Quad;
}

/** Takes a picture; without a sign only the wall is on it. */
export function takePicture(shot: Shot): Pixels {
  const luma = lumaOf(shot);
  const { width = WIDTH, height = HEIGHT } = shot;
  const data = new Uint8ClampedArray(width * height * 4);
  luma.forEach((value, index) => data.fill(value, index * 4, index * 4 + 3));
  for (let index = 3; index < data.length; index += 4) data[index] = 255;
  return { width, height, data };
}

/** The same as brightness alone, 0 to 255. */
export function lumaOf({
  poses,
  sign,
  light = 1,
  shadowFrom,
  seed = 1,
  width = WIDTH,
  height = HEIGHT,
}: Shot): Uint8ClampedArray {
  const sum = new Float32Array(width * height);
  for (const pose of poses) expose(sum, pose, sign, 1 / poses.length, width, height);
  for (let index = 0; index < sum.length; index++) {
    const shade = shadowFrom !== undefined && index % width > shadowFrom ? 0.45 : 1;
    sum[index] = (sum[index] ?? 0) * light * shade + (light < 1 ? 6 : 0);
  }
  const soft = blurred(sum, width, height);
  const random = noise(seed);
  return Uint8ClampedArray.from(soft, (value) => value + random() * GREY_NOISE);
}

function expose(
  sum: Float32Array,
  pose: TruePose,
  sign: Sign | undefined,
  share: number,
  width: number,
  height: number,
): void {
  const back = inverse(homography(pose, width, height));
  const sample = (u: number, v: number): number => {
    const w = at(back, 2, u, v);
    const x = at(back, 0, u, v) / w;
    const y = at(back, 1, u, v) / w;
    if (!sign || Math.abs(x) > 0.5 + QUIET_ZONE || Math.abs(y) > 0.5 + QUIET_ZONE) return wall(x, y);
    return Math.abs(x) > 0.5 || Math.abs(y) > 0.5 ? 240 : sign(x + 0.5, 0.5 - y);
  };
  for (let v = 0; v < height; v++)
    for (let u = 0; u < width; u++) {
      // Two looks per pixel, on its diagonal: smooth enough edges at half the time of four.
      const value = sample(u + 0.25, v + 0.25) + sample(u + 0.75, v + 0.75);
      sum[v * width + u] = (sum[v * width + u] ?? 0) + (value / 2) * share;
    }
}

/** Plaster with window frames, dark squares among them: something to be mistaken about. */
function wall(x: number, y: number): number {
  const plaster = 150 + 22 * Math.sin(x * 3.1 + Math.sin(y * 2.3)) + 14 * Math.sin(y * 5.7 + x * 1.9);
  const column = x - 3 * Math.round(x / 3) + 1.5 * (x > 0 ? 1 : -1);
  const row = y - 2.2 * Math.round(y / 2.2) + 1.1;
  const inWindow = Math.abs(Math.abs(column) - 1.5) < 0.4 && Math.abs(row - 1.1) < 0.5;
  if (!inWindow) return plaster;
  const bar = Math.abs(Math.abs(column) - 1.5) < 0.04 || Math.abs(row - 1.1) < 0.04;
  return bar ? 210 : 55;
}

function homography({ rotation, position }: TruePose, width: number, height: number): Rows {
  const f = focalLength(width, height);
  const column = (x: number, y: number, z: number): readonly number[] => [
    f * x + (width / 2) * z,
    f * y + (height / 2) * z,
    z,
  ];
  const [a, b, c] = rotation;
  const right = column(a[0] ?? 0, -(b[0] ?? 0), -(c[0] ?? 0));
  const up = column(a[1] ?? 0, -(b[1] ?? 0), -(c[1] ?? 0));
  const middle = column(position[0], -position[1], -position[2]);
  const row = (index: number) => [right[index] ?? 0, up[index] ?? 0, middle[index] ?? 0];
  return [row(0), row(1), row(2)];
}

function inverse(m: Rows): Rows {
  const [[a = 0, b = 0, c = 0], [d = 0, e = 0, f = 0], [g = 0, h = 0, i = 0]] = m;
  const [p, q, r] = [e * i - f * h, f * g - d * i, d * h - e * g];
  const k = 1 / (a * p + b * q + c * r);
  return [
    [p * k, (c * h - b * i) * k, (b * f - c * e) * k],
    [q * k, (a * i - c * g) * k, (c * d - a * f) * k],
    [r * k, (b * g - a * h) * k, (a * e - b * d) * k],
  ];
}

function at(m: Rows, row: 0 | 1 | 2, x: number, y: number): number {
  const line = m[row];
  return (line[0] ?? 0) * x + (line[1] ?? 0) * y + (line[2] ?? 0);
}

function times(a: Rows, b: Rows): Rows {
  const row = (line: readonly number[]) =>
    [0, 1, 2].map((column) => b.reduce((sum, other, index) => sum + (line[index] ?? 0) * (other[column] ?? 0), 0));
  return [row(a[0]), row(a[1]), row(a[2])];
}

/** The lens: a Gaussian, five pixels wide, in both directions. */
function blurred(picture: Float32Array, width: number, height: number): Float32Array {
  const weights = [-2, -1, 0, 1, 2].map((x) => Math.exp((-x * x) / 2 / LENS_BLUR ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pass = (from: Float32Array, step: number, length: number): Float32Array => {
    const to = new Float32Array(from.length);
    for (let index = 0; index < from.length; index++) {
      const place = Math.floor(index / step) % length;
      let value = 0;
      for (let x = -2; x <= 2; x++) {
        const clamped = Math.min(length - 1, Math.max(0, place + x)) - place;
        value += (from[index + clamped * step] ?? 0) * (weights[x + 2] ?? 0);
      }
      to[index] = value / total;
    }
    return to;
  };
  return pass(pass(picture, 1, width), width, height);
}

/** Gaussian noise from a seed (mulberry32, Box–Muller). */
function noise(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform() || 1e-9)) * Math.cos(2 * Math.PI * uniform());
}
