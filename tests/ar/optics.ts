/** Camera, pose and projection of the generated pictures: the truth beside them. Pure. */
import { focalLength } from '../../player/ar/marker/camera-parameters';
import type { Point, Quad } from '../../player/ar/marker/pose';

export type Rows = readonly [readonly number[], readonly number[], readonly number[]];

/** Rotation (rows) and position of a target in camera axes: x right, y up, z to the viewer; in widths of the target. */
export interface TruePose {
  readonly rotation: Rows;
  readonly position: readonly [number, number, number];
}

/** A lens without distortion, its axis through the picture's middle; everything in pixels. */
export interface Camera {
  readonly width: number;
  readonly height: number;
  readonly focal: number;
}

/** The camera that the player takes for granted in a picture of this size. */
export function expectedCamera(width: number, height: number): Camera {
  return { width, height, focal: focalLength(width, height) };
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

/** The nine numbers, row by row, that take a place on the target's plane into the picture. */
export function homography({ rotation, position }: TruePose, { width, height, focal }: Camera): Float64Array {
  const [a, b, c] = rotation;
  const columns = [0, 1].map((axis) => [a[axis] ?? 0, -(b[axis] ?? 0), -(c[axis] ?? 0)]);
  columns.push([position[0], -position[1], -position[2]]);
  const h = new Float64Array(9);
  columns.forEach(([x = 0, y = 0, z = 0], column) => {
    h[column] = focal * x + (width / 2) * z;
    h[3 + column] = focal * y + (height / 2) * z;
    h[6 + column] = z;
  });
  return h;
}

/** Back from the picture to the target's plane. */
export function inverse(m: Float64Array): Float64Array {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = m;
  const [p, q, r] = [e * i - f * h, f * g - d * i, d * h - e * g];
  const k = 1 / (a * p + b * q + c * r);
  return Float64Array.of(
    p * k,
    (c * h - b * i) * k,
    (b * f - c * e) * k,
    q * k,
    (a * i - c * g) * k,
    (c * d - a * f) * k,
    r * k,
    (b * g - a * h) * k,
    (a * e - b * d) * k,
  );
}

/** Where a pose puts the corners of a target in the picture, as printed from the upper left clockwise. @param aspect height by width */
export function projected(pose: TruePose, camera: Camera, aspect = 1): Quad {
  const h = homography(pose, camera);
  const at = (row: number, x: number, y: number) => (h[row] ?? 0) * x + (h[row + 1] ?? 0) * y + (h[row + 2] ?? 0);
  const corners = [
    [-0.5, 0.5],
    [0.5, 0.5],
    [0.5, -0.5],
    [-0.5, -0.5],
  ] as const;
  return corners.map(([x, y]): Point => {
    const w = at(6, x, y * aspect);
    return [at(0, x, y * aspect) / w, at(3, x, y * aspect) / w];
  }) as unknown as Quad;
}

/** Uniform numbers from 0 to 1 that follow from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function times(a: Rows, b: Rows): Rows {
  const row = (line: readonly number[]) =>
    [0, 1, 2].map((column) => b.reduce((sum, other, index) => sum + (line[index] ?? 0) * (other[column] ?? 0), 0));
  return [row(a[0]), row(a[1]), row(a[2])];
}
