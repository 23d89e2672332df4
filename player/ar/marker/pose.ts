/**
 * Where a square sign stands, from its four corners in the picture: homography, then both poses that a flat square
 * can have are refined until the corners fit best. The engine's own pose is not used: it starts from the last one and
 * stays wrong after a jump.
 */
export type Point = readonly [number, number];
/** Upper left, upper right, lower right, lower left as printed, in pixels, y down. */
export type Quad = readonly [Point, Point, Point, Point];
type Vector = [number, number, number];
type Matrix = [Vector, Vector, Vector];

/** A pose of the sign before the camera: x right, y up, z towards the viewer; in edges of the sign. */
export interface Pose {
  /** Rows of the rotation from sign to camera. */
  readonly rotation: Readonly<Matrix>;
  /** The sign's middle; z is negative in front of the camera. */
  readonly position: readonly [number, number, number];
  /** How far the corners are off, root mean square in pixels. */
  readonly residual: number;
}
interface Fit {
  readonly rotation: Matrix;
  readonly position: Vector;
  /** Sum of squares on the plane at distance 1. */
  readonly error: number;
}

const SQUARE: readonly Point[] = [
  [-0.5, 0.5],
  [0.5, 0.5],
  [0.5, -0.5],
  [-0.5, -0.5],
];
const ROUNDS = 20;

/** Both poses of the square, the better first; the second is missing where only one makes sense. Empty for no square. */
export function posesOf(corners: Quad, focal: number, centre: Point): readonly Pose[] {
  const plane = corners.map(([x, y]): Point => [(x - centre[0]) / focal, (y - centre[1]) / focal]);
  const start = startingPose(plane);
  if (!start) return [];
  const first = refined(plane, start);
  const second = refined(plane, { rotation: mirrored(first), position: first.position });
  return [first, second]
    .filter(({ position, error }) => position[2] > 0 && Number.isFinite(error))
    .sort((a, b) => a.error - b.error)
    .map((fit) => toViewer(fit, focal));
}

/** From the engine's axes (y down, z away) to the stage's (y up, z to the viewer). */
function toViewer({ rotation, position, error }: Fit, focal: number): Pose {
  const [a, b, c] = rotation;
  const flipped = (row: Vector): Vector => [-row[0], -row[1], -row[2]];
  return {
    rotation: [a, flipped(b), flipped(c)],
    position: [position[0], -position[1], -position[2]],
    residual: Math.sqrt(error / 4) * focal,
  };
}

/** The homography's columns are the sign's axes and middle, up to one scale. */
function startingPose(plane: readonly Point[]): Omit<Fit, 'error'> | undefined {
  const h = homography(plane);
  if (!h) return undefined;
  const right: Vector = [h[0], h[3], h[6]];
  const up: Vector = [h[1], h[4], h[7]];
  const middle: Vector = [h[2], h[5], 1];
  const scale = 2 / (length(right) + length(up));
  const x = unit(right);
  const z = unit(cross(x, unit(up)));
  const y = cross(z, x);
  if (![...x, ...y, ...z].every(Number.isFinite)) return undefined;
  return { rotation: columns(x, y, z), position: scaled(middle, scale) };
}

/** Eight numbers of the homography from the square to the plane at distance 1; undefined for corners in a line. */
function homography(
  plane: readonly Point[],
): [number, number, number, number, number, number, number, number] | undefined {
  const rows: number[][] = [];
  const values: number[] = [];
  SQUARE.forEach(([x, y], index) => {
    const [u, v] = plane[index] ?? [0, 0];
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]);
    values.push(u, v);
  });
  const solution = solved(rows, values);
  return solution && (solution as [number, number, number, number, number, number, number, number]);
}

/** The other pose: the sign's normal mirrored at the line of sight. */
function mirrored({ rotation, position }: Fit): Matrix {
  const sight = unit(position);
  const normal: Vector = [rotation[0][2], rotation[1][2], rotation[2][2]];
  const along = 2 * dot(normal, sight);
  const other: Vector = [along * sight[0] - normal[0], along * sight[1] - normal[1], along * sight[2] - normal[2]];
  const axis = cross(normal, other);
  const sine = length(axis);
  if (sine < 1e-9) return rotation;
  return product(turn(scaled(axis, Math.atan2(sine, dot(normal, other)) / sine)), rotation);
}

/** Levenberg–Marquardt over three angles and three lengths. */
function refined(plane: readonly Point[], start: Omit<Fit, 'error'>): Fit {
  let { rotation, position } = start;
  let off = offsets(plane, rotation, position);
  let error = dotAll(off, off);
  let damping = 1e-3;
  for (let round = 0; round < ROUNDS && damping < 1e6; round++) {
    const step = nextStep(plane, rotation, position, off, damping);
    if (!step) break;
    const [a = 0, b = 0, c = 0, x = 0, y = 0, z = 0] = step;
    const triedRotation = product(turn([a, b, c]), rotation);
    const triedPosition: Vector = [position[0] + x, position[1] + y, position[2] + z];
    const triedOff = offsets(plane, triedRotation, triedPosition);
    const triedError = dotAll(triedOff, triedOff);
    if (triedError >= error || Number.isNaN(triedError)) {
      damping *= 10;
      continue;
    }
    const settled = error - triedError < 1e-14;
    [rotation, position, off, error, damping] = [triedRotation, triedPosition, triedOff, triedError, damping / 5];
    if (settled) break;
  }
  return { rotation, position, error };
}

function nextStep(
  plane: readonly Point[],
  rotation: Matrix,
  position: Vector,
  off: readonly number[],
  damping: number,
): number[] | undefined {
  const tiny = 1e-6;
  const slopes = Array.from({ length: 6 }, (_, index) => {
    const change: Vector = [0, 0, 0];
    change[index % 3] = tiny;
    const moved: Vector = [position[0] + change[0], position[1] + change[1], position[2] + change[2]];
    const shifted =
      index < 3 ? offsets(plane, product(turn(change), rotation), position) : offsets(plane, rotation, moved);
    return shifted.map((value, at) => (value - (off[at] ?? 0)) / tiny);
  });
  const normal = slopes.map((a, row) => slopes.map((b, column) => dotAll(a, b) * (row === column ? 1 + damping : 1)));
  return solved(
    normal,
    slopes.map((slope) => -dotAll(slope, off)),
  );
}

/** How far each corner is off, x and y in turn, on the plane at distance 1. */
function offsets(plane: readonly Point[], rotation: Matrix, position: Vector): number[] {
  return SQUARE.flatMap(([x, y], index) => {
    const [a, b, c] = rotation.map((row, axis) => row[0] * x + row[1] * y + (position[axis] ?? 0)) as Vector;
    const [u, v] = plane[index] ?? [0, 0];
    return [a / c - u, b / c - v];
  });
}

/** Gauss–Jordan with pivoting; undefined when the equations do not determine the answer. */
function solved(rows: readonly (readonly number[])[], values: readonly number[]): number[] | undefined {
  const size = values.length;
  const table = rows.map((row, index) => [...row, values[index] ?? 0]);
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(table[row]?.[column] ?? 0) > Math.abs(table[best]?.[column] ?? 0)) best = row;
    const pivotRow = table[best];
    const pivot = pivotRow?.[column] ?? 0;
    if (!pivotRow || Math.abs(pivot) < 1e-14) return undefined;
    [table[column], table[best]] = [pivotRow, table[column] ?? []];
    for (let row = 0; row < size; row++) {
      const current = table[row];
      const factor = row === column ? 0 : (current?.[column] ?? 0) / pivot;
      if (current && factor !== 0)
        for (let at = column; at <= size; at++) current[at] = (current[at] ?? 0) - factor * (pivotRow[at] ?? 0);
    }
  }
  return table.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** Rotation about an axis whose length is the angle in radians (Rodrigues). */
function turn(axis: Vector): Matrix {
  const angle = length(axis);
  if (angle < 1e-12)
    return [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
  const [x, y, z] = scaled(axis, 1 / angle);
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const k = 1 - c;
  return [
    [x * x * k + c, x * y * k - z * s, x * z * k + y * s],
    [y * x * k + z * s, y * y * k + c, y * z * k - x * s],
    [z * x * k - y * s, z * y * k + x * s, z * z * k + c],
  ];
}

function product(a: Matrix, b: Matrix): Matrix {
  return a.map((row) =>
    [0, 1, 2].map(
      (column) => row[0] * (b[0][column] ?? 0) + row[1] * (b[1][column] ?? 0) + row[2] * (b[2][column] ?? 0),
    ),
  ) as Matrix;
}
function columns(x: Vector, y: Vector, z: Vector): Matrix {
  return [
    [x[0], y[0], z[0]],
    [x[1], y[1], z[1]],
    [x[2], y[2], z[2]],
  ];
}
function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
function dotAll(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
function length(a: Vector): number {
  return Math.hypot(...a);
}
function scaled(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}
function unit(a: Vector): Vector {
  return scaled(a, 1 / length(a));
}
