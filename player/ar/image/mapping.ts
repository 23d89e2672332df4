/**
 * Where a flat picture lies in the camera's: a homography, nine numbers by rows. From the picture's plane (its width
 * is 1, the origin its middle, y down) to pixels (whole numbers are pixel centres). Pure.
 */
export type Mapping = Float64Array;

/** A place on the picture seen at a place in the camera's picture. */
export interface Match {
  /** On the picture's plane. */
  readonly u: number;
  readonly v: number;
  /** In pixels. */
  readonly x: number;
  readonly y: number;
}

export function mapped(h: Mapping, u: number, v: number): readonly [number, number] {
  const w = h[6]! * u + h[7]! * v + h[8]!;
  return [(h[0]! * u + h[1]! * v + h[2]!) / w, (h[3]! * u + h[4]! * v + h[5]!) / w];
}

/** How pixels move with the plane at a place: a/u, a/v, b/u, b/v. */
export function slopes(h: Mapping, u: number, v: number): readonly [number, number, number, number] {
  const w = h[6]! * u + h[7]! * v + h[8]!;
  const x = (h[0]! * u + h[1]! * v + h[2]!) / w;
  const y = (h[3]! * u + h[4]! * v + h[5]!) / w;
  return [(h[0]! - x * h[6]!) / w, (h[1]! - x * h[7]!) / w, (h[3]! - y * h[6]!) / w, (h[4]! - y * h[7]!) / w];
}

/** Across, down and the middle of the picture by a turn, a size (pixels per width) and a place. */
export function similarity(pixelsPerWidth: number, angle: number, x: number, y: number): Mapping {
  const [c, s] = [pixelsPerWidth * Math.cos(angle), pixelsPerWidth * Math.sin(angle)];
  return Float64Array.of(c, -s, x, s, c, y, 0, 0, 1);
}

/** Every pixel coordinate multiplied, as between the sizes of a pyramid whose pixels are means of four. */
export function scaledMapping(h: Mapping, factor: number): Mapping {
  const shift = (factor - 1) / 2;
  const to = Float64Array.from(h);
  for (let column = 0; column < 3; column++) {
    to[column] = factor * h[column]! + shift * h[6 + column]!;
    to[3 + column] = factor * h[3 + column]! + shift * h[6 + column]!;
  }
  return to;
}

/** Through four points exactly; undefined when three lie in a line. */
export function throughFour(matches: readonly Match[]): Mapping | undefined {
  const rows: number[][] = [];
  for (const { u, v, x, y } of matches.slice(0, 4))
    rows.push([u, v, 1, 0, 0, 0, -u * x, -v * x, x], [0, 0, 0, u, v, 1, -u * y, -v * y, y]);
  const solution = solve(rows);
  return solution && Float64Array.of(...solution, 1);
}

/** Through three points, without perspective. */
export function throughThree([a, b, c]: readonly Match[]): Mapping | undefined {
  if (!a || !b || !c) return undefined;
  const determinant = (b.u - a.u) * (c.v - a.v) - (c.u - a.u) * (b.v - a.v);
  if (Math.abs(determinant) < 1e-4) return undefined;
  const row = (pa: number, pb: number, pc: number) => {
    const across = ((pb - pa) * (c.v - a.v) - (pc - pa) * (b.v - a.v)) / determinant;
    const down = ((b.u - a.u) * (pc - pa) - (c.u - a.u) * (pb - pa)) / determinant;
    return [across, down, pa - across * a.u - down * a.v];
  };
  return Float64Array.of(...row(a.x, b.x, c.x), ...row(a.y, b.y, c.y), 0, 0, 1);
}

/** A change of perspective from one picture to the next that costs as much as a point one pixel off. */
const PERSPECTIVE_COST = 100;

/**
 * Moves a mapping until it fits the matches best; those far off count little (Geman–McClure).
 * @param reach pixels beyond which a match hardly counts
 * @returns undefined if the matches say too little
 */
export function fitted(start: Mapping, matches: readonly Match[], reach: number, rounds = 5): Mapping | undefined {
  let h = start;
  let [tiltU, tiltV] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const rows = normalEquations(h, matches, reach * (round === 0 ? 2 : 1));
    rows[6]![6]! += PERSPECTIVE_COST;
    rows[7]![7]! += PERSPECTIVE_COST;
    rows[6]![8]! -= PERSPECTIVE_COST * tiltU;
    rows[7]![8]! -= PERSPECTIVE_COST * tiltV;
    const step = solve(rows);
    if (!step) return undefined;
    tiltU += step[6]!;
    tiltV += step[7]!;
    h = composed(h, step);
    if (!h.every(Number.isFinite)) return undefined;
    if (Math.hypot(...step.slice(0, 6)) < 1e-6) break;
  }
  return h;
}

function normalEquations(h: Mapping, matches: readonly Match[], reach: number): number[][] {
  const rows = Array.from({ length: 8 }, () => new Array<number>(9).fill(0));
  for (const { u, v, x, y } of matches) {
    const [px, py] = mapped(h, u, v);
    const [a, b, c, d] = slopes(h, u, v);
    const off = [x - px, y - py] as const;
    const weight = 1 / (1 + (off[0] ** 2 + off[1] ** 2) / reach ** 2) ** 2;
    const across = [u, v, 1, 0, 0, 0, -u * u, -u * v];
    const down = [0, 0, 0, u, v, 1, -u * v, -v * v];
    const inX = across.map((value, at) => a * value + b * down[at]!);
    const inY = across.map((value, at) => c * value + d * down[at]!);
    for (let row = 0; row < 8; row++) {
      const line = rows[row]!;
      for (let column = row; column < 8; column++)
        line[column]! += weight * (inX[row]! * inX[column]! + inY[row]! * inY[column]!);
      line[8]! += weight * (inX[row]! * off[0] + inY[row]! * off[1]);
    }
  }
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < row; column++) rows[row]![column] = rows[column]![row]!;
    rows[row]![row]! += 1e-6;
  }
  return rows;
}

/** The plane moved a little before it is mapped. */
function composed(h: Mapping, d: readonly number[]): Mapping {
  const small = [1 + d[0]!, d[1]!, d[2]!, d[3]!, 1 + d[4]!, d[5]!, d[6]!, d[7]!, 1];
  const to = new Float64Array(9);
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++)
      to[3 * row + column] =
        h[3 * row]! * small[column]! + h[3 * row + 1]! * small[3 + column]! + h[3 * row + 2]! * small[6 + column]!;
  return to.map((value) => value / to[8]!);
}

/** Linear equations, the right side as last column (Gauss, with pivots); undefined for none or many solutions. */
function solve(equations: readonly (readonly number[])[]): number[] | undefined {
  const rows = equations.map((row) => [...row]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
    const pivot = rows[best]!;
    if (Math.abs(pivot[column]!) < 1e-12) return undefined;
    [rows[column], rows[best]] = [pivot, rows[column]!];
    for (let row = column + 1; row < size; row++) {
      const factor = rows[row]![column]! / pivot[column]!;
      for (let at = column; at <= size; at++) rows[row]![at]! -= factor * pivot[at]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let value = rows[row]![size]!;
    for (let at = row + 1; at < size; at++) value -= rows[row]![at]! * solution[at]!;
    solution[row] = value / rows[row]![row]!;
  }
  return solution;
}
