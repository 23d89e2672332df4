/** The few forms everything is built from. Metres, Y up; a figure looks along +Z, its left is +X. */
import {
  BoxGeometry,
  CapsuleGeometry,
  CatmullRomCurve3,
  CircleGeometry,
  ConeGeometry,
  CylinderGeometry,
  Euler,
  LatheGeometry,
  MathUtils,
  Matrix4,
  Quaternion,
  SphereGeometry,
  TorusGeometry,
  Vector2,
  Vector3,
  type BufferGeometry,
} from 'three';

/** The palette of the illustrations. */
export const COLOURS = {
  paper: '#F7F3EA',
  ink: '#191817',
  red: '#C8321F',
  redDeep: '#8A2317',
  yellow: '#F2B21B',
  blue: '#1D4E89',
  rose: '#E3A587',
  roseDeep: '#D6795F',
  stone: '#C9BFAD',
  blueDeep: '#12305A',
  habit: '#5A4435',
  habitDeep: '#3D2D23',
  umber: '#6B4A35',
} as const;
export type Colour = keyof typeof COLOURS;

/** A form in one colour; two-sided where its back can be seen. */
export interface Shape {
  readonly form: BufferGeometry;
  readonly colour: Colour;
  readonly twoSided?: boolean;
}
export type Triple = readonly [x: number, y: number, z: number];

const QUARTER = Math.PI / 2;
const WHOLE = { from: 0, sweep: Math.PI * 2 };
/** A ball drawn longer or flatter along the axes. */
const EVEN: Triple = [1, 1, 1];
/** A tilted disc or ring: its axis turned from Y to Z. */
export const UPRIGHT: Triple = [QUARTER, 0, 0];

/** Moves a form: first scaled, then turned (Euler XYZ, radians), then shifted. */
export function placed(
  form: BufferGeometry,
  at: Triple,
  turn: Triple = [0, 0, 0],
  size: Triple = [1, 1, 1],
): BufferGeometry {
  const quaternion = new Quaternion().setFromEuler(new Euler(...turn));
  return form.applyMatrix4(new Matrix4().compose(new Vector3(...at), quaternion, new Vector3(...size)));
}

/** A ball, finer where it is larger. */
export function ball(radius: number, around = facetsFor(radius), up = Math.round(around * 0.65)): BufferGeometry {
  return new SphereGeometry(radius, around, up);
}

function facetsFor(radius: number): number {
  if (radius < 0.032) return 8;
  if (radius < 0.07) return 12;
  return radius < 0.13 ? 16 : 24;
}

export function rod(top: number, bottom: number, height: number, around = 16): BufferGeometry {
  return new CylinderGeometry(top, bottom, height, around, 1);
}

export function cone(radius: number, height: number, around = 20): BufferGeometry {
  return new ConeGeometry(radius, height, around, 1);
}

export function block(width: number, height: number, depth: number): BufferGeometry {
  return new BoxGeometry(width, height, depth);
}

export function hoop(radius: number, thickness: number, around = 44): BufferGeometry {
  return new TorusGeometry(radius, thickness, 7, around);
}

export function pill(radius: number, length: number): BufferGeometry {
  return new CapsuleGeometry(radius, length, 3, 8);
}

/** A cap: the part of a ball above so many radians from its top. */
export function cap(radius: number, reach: number): BufferGeometry {
  return new SphereGeometry(radius, 28, 8, 0, Math.PI * 2, 0, reach);
}

/** Part of the circle that a turned body goes round, in radians; zero is ahead (+Z), it grows to the figure's left. */
export interface Sector {
  readonly from: number;
  readonly sweep: number;
}
type Outline = readonly (readonly [radius: number, height: number])[];

/** A turned body from its outline of [radius, height]; corners stay sharp. */
export function turned(outline: Outline, around = 30, { from, sweep }: Sector = WHOLE): BufferGeometry {
  const area = outline.slice(1).reduce((sum, [r, y], index) => {
    const [r0, y0] = outline[index] ?? [r, y];
    return sum + (r + r0) * (y - y0);
  }, 0);
  // The faces look outwards only when the outline runs upwards.
  const upwards = area < 0 ? outline.toReversed() : outline;
  return new LatheGeometry(
    upwards.map(([r, y]) => new Vector2(Math.max(r, 0.0001), y)),
    around,
    from,
    sweep,
  );
}

/** A turned body whose outline is rounded through its points. */
export function rounded(outline: Outline, around = 30, sector: Sector = WHOLE): BufferGeometry {
  const curve = new CatmullRomCurve3(
    outline.map(([r, y]) => new Vector3(r, y, 0)),
    false,
    'centripetal',
  );
  const fine = curve.getPoints((outline.length - 1) * 3).map(({ x, y }) => [x, y] as const);
  return turned(fine, around, sector);
}

/** Puts a form that looks along +Z onto a ball. Degrees: yaw to the figure's left, pitch up. */
export function onBall(
  form: BufferGeometry,
  radius: number,
  yawDegrees: number,
  pitchDegrees: number,
  stretch = EVEN,
): BufferGeometry {
  const [yaw, pitch] = [MathUtils.degToRad(yawDegrees), MathUtils.degToRad(pitchDegrees)];
  const at = new Vector3(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch));
  return form
    .applyMatrix4(new Matrix4().makeRotationX(-pitch))
    .applyMatrix4(new Matrix4().makeRotationY(yaw))
    .translate(at.x * radius * stretch[0], at.y * radius * stretch[1], at.z * radius * stretch[2]);
}

/** A crescent laid onto a ball around the height `low`, and where its points go when the mouth opens. */
export function smile(
  width: number,
  radius: number,
  low: number,
  stretch = EVEN,
): { form: BufferGeometry; open: (index: number) => Vector3 } {
  const form = new CircleGeometry(1, 18, Math.PI, Math.PI);
  const flat = form.getAttribute('position').clone();
  const laid = (index: number, opened: number) => {
    const [u, v] = [flat.getX(index), flat.getY(index)];
    const x = u * width * (1 - 0.12 * opened);
    const y = low + width * 0.34 * u * u * (1 - 0.55 * opened) + v * width * (0.3 + 0.85 * opened);
    const depth = radius * radius - (x / stretch[0]) ** 2 - (y / stretch[1]) ** 2;
    return new Vector3(x, y, stretch[2] * Math.sqrt(Math.max(0, depth)) + 0.0035);
  };
  const position = form.getAttribute('position');
  for (let index = 0; index < position.count; index++) position.setXYZ(index, ...laid(index, 0).toArray());
  return { form, open: (index) => laid(index, 1) };
}

/** An open flat hand: palm, fingers as one form, the thumb towards the body. */
export function mitten(radius: number, side: 'L' | 'R', colour: Colour): Shape[] {
  const s = side === 'R' ? 1 : -1;
  const r = radius;
  return [
    { form: placed(ball(r, 12, 8), [0, -r * 0.75, 0], [0, 0, 0], [0.78, 0.95, 0.5]), colour },
    { form: placed(ball(r, 12, 8), [-s * r * 0.06, -r * 1.55, 0], [0, 0, s * -0.08], [0.62, 1, 0.4]), colour },
    { form: placed(pill(r * 0.24, r * 0.6), [s * r * 0.68, -r * 0.95, r * 0.1], [0, 0, s * 0.55]), colour },
  ];
}
