/** A printer woman: apron and headscarf, rolled sleeves, ink on her cheek, a roller in her hand. */
import { CylinderGeometry } from 'three';
import { cheeks, faceParts, type Face } from './faces';
import { part, type Model, type Part } from './figure';
import type { GestureTracks } from './gestures';
import { guide } from './guide-model';
import { arm, held, sum, swing } from './motion';
import {
  ball,
  block,
  cap,
  cone,
  hoop,
  mitten,
  onBall,
  pill,
  placed,
  rod,
  rounded,
  UPRIGHT,
  type Shape,
} from './shapes';

const FACE: Face = {
  radius: 0.16,
  stretch: [0.97, 1.06, 0.97],
  eye: { radius: 0.022, yaw: 23, pitch: 3 },
  brow: { radius: 0.028, pitch: 21, colour: 'ink' },
  mouth: { width: 0.048, low: -0.07, colour: 'red' },
};

/** The printer, 1.73 m tall. */
export function printer(): Model {
  const parts = [...body(), ...head(), ...arms('R'), ...arms('L'), roller()];
  return guide('printer', 'walk', parts, { energy: 1.15, own: ownGestures() });
}

function body(): Part[] {
  return [
    part('hips', 'guide', [0, 0.85, 0], skirt()),
    leg('L', 0.095),
    leg('R', -0.095),
    part('torso', 'hips', [0, 0.03, 0], blouse()),
  ];
}

function skirt(): Shape[] {
  const cloth = rounded(
    [
      [0.125, 0.03],
      [0.14, -0.04],
      [0.2, -0.26],
      [0.275, -0.52],
      [0.28, -0.535],
      [0.25, -0.53],
      [0, -0.48],
    ],
    44,
  );
  const apron = rounded(
    [
      [0.135, 0.03],
      [0.152, -0.04],
      [0.212, -0.26],
      [0.268, -0.44],
    ],
    20,
    { from: -0.85, sweep: 1.7 },
  );
  const bow = (s: number): Shape => ({
    form: placed(ball(0.034), [s * 0.048, 0.02, -0.14], [0, 0, s * 0.6], [1.6, 0.8, 0.7]),
    colour: 'red',
  });
  const ribbon = (s: number): Shape => ({
    form: placed(block(0.03, 0.2, 0.01), [s * 0.035, -0.085, -0.178], [0.3, 0, s * 0.14]),
    colour: 'red',
  });
  return [
    { form: cloth, colour: 'blue' },
    { form: apron, colour: 'paper', twoSided: true },
    { form: placed(block(0.12, 0.1, 0.014), [-0.06, -0.2, 0.205], [-0.26, -0.25, 0]), colour: 'blue' },
    { form: placed(pill(0.009, 0.1), [-0.05, -0.15, 0.2], [-0.2, 0, 0.15]), colour: 'red' },
    { form: placed(pill(0.009, 0.07), [-0.085, -0.15, 0.19], [-0.2, 0, -0.1]), colour: 'yellow' },
    { form: placed(hoop(0.13, 0.017, 36), [0, 0.02, 0], UPRIGHT), colour: 'red' },
    bow(1),
    bow(-1),
    ribbon(1),
    ribbon(-1),
  ];
}

function leg(side: 'L' | 'R', x: number): Part {
  const s = Math.sign(x);
  return part(
    `leg${side}`,
    'guide',
    [x, 0.43, s * -0.03],
    [
      { form: placed(rod(0.052, 0.034, 0.38, 18), [0, -0.19, 0]), colour: 'ink' },
      { form: placed(ball(0.058), [0, -0.392, 0.045], [0, s * 0.25, 0], [0.78, 0.65, 1.75]), colour: 'red' },
      { form: placed(block(0.05, 0.045, 0.05), [0, -0.407, -0.03]), colour: 'red' },
    ],
    { rest: [0, s * 0.2, s * 0.03] },
  );
}

function blouse(): Shape[] {
  const cloth = rounded(
    [
      [0.1, -0.02],
      [0.12, 0],
      [0.135, 0.12],
      [0.165, 0.26],
      [0.15, 0.34],
      [0.07, 0.39],
      [0, 0.4],
    ],
    32,
  );
  const bib = rounded(
    [
      [0.126, 0],
      [0.142, 0.12],
      [0.166, 0.22],
      [0.172, 0.26],
    ],
    14,
    { from: -0.62, sweep: 1.24 },
  );
  const strap = (s: number): Shape => ({
    form: placed(pill(0.011, 0.13), [s * 0.085, 0.305, 0.12], [-0.55, 0, s * -0.1]),
    colour: 'paper',
  });
  const strapBehind = (s: number): Shape => ({
    form: rounded(
      [
        [0.125, 0],
        [0.14, 0.12],
        [0.169, 0.26],
        [0.157, 0.335],
      ],
      3,
      { from: Math.PI + s * 0.42 - 0.09, sweep: 0.18 },
    ),
    colour: 'paper',
    twoSided: true,
  });
  return [
    { form: cloth, colour: 'yellow' },
    { form: bib, colour: 'paper', twoSided: true },
    strap(1),
    strap(-1),
    strapBehind(1),
    strapBehind(-1),
    { form: placed(hoop(0.07, 0.022, 28), [0, 0.385, 0.005], [Math.PI / 2 + 0.25, 0, 0]), colour: 'red' },
    { form: placed(cone(0.042, 0.11, 4), [0.02, 0.335, 0.115], [Math.PI - 0.35, 0, 0.25], [1, 1, 0.4]), colour: 'red' },
  ];
}

function head(): Part[] {
  const { radius: r, stretch } = FACE;
  const smudge = onBall(placed(pill(0.008, 0.03), [0, 0, 0], [0, 0, 1.1]), r * 0.99, -37, -20).translate(0, r, 0);
  return [
    part('neck', 'torso', [0, 0.38, 0], [{ form: placed(rod(0.04, 0.046, 0.1), [0, 0.03, 0]), colour: 'rose' }]),
    part(
      'head',
      'neck',
      [0, 0.062, 0.006],
      [
        { form: placed(ball(r, 28, 20), [0, r, 0], [0, 0, 0], stretch), colour: 'rose' },
        ...hairAndScarf(r),
        { form: placed(ball(0.02), [0, r * 0.9, r * 0.99], [0, 0, 0], [0.9, 1.1, 1.2]), colour: 'roseDeep' },
        ...cheeks(0.026, FACE, 38),
        { form: smudge, colour: 'ink' },
      ],
    ),
    ...faceParts(FACE),
  ];
}

/** A bob, open at the face, under a scarf knotted above the brow. */
function hairAndScarf(r: number): Shape[] {
  const bob = rounded(
    [
      [r * 0.3, r],
      [r * 0.9, r * 0.55],
      [r * 1.08, 0],
      [r * 1.13, -r * 0.45],
      [r * 1.2, -r * 0.72],
      [r * 1.06, -r * 0.76],
    ],
    30,
    { from: 0.98, sweep: Math.PI * 2 - 1.96 },
  );
  const wing = (at: readonly [number, number, number], lean: number): Shape => ({
    form: placed(cone(0.044, 0.115, 4), [...at], [0, 0, lean], [1, 1, 0.45]),
    colour: 'red',
  });
  return [
    { form: placed(bob, [0, r * 1.05, -0.01]), colour: 'ink', twoSided: true },
    { form: placed(cap(r * 1.15, 1.06), [0, r * 1.03, -0.006], [-0.2, 0, 0]), colour: 'red', twoSided: true },
    { form: placed(hoop(r * 1.02, 0.017, 36), [0, r * 1.56, -0.022], [Math.PI / 2 - 0.2, 0, 0]), colour: 'redDeep' },
    { form: placed(ball(0.035), [0.1, r * 1.75, 0.09]), colour: 'redDeep' },
    wing([0.165, r * 1.98, 0.1], 2.1),
    wing([0.13, r * 2.2, 0.09], 2.9),
  ];
}

function arms(side: 'L' | 'R'): Part[] {
  const s = side === 'R' ? -1 : 1;
  return [
    part(
      `upperArm${side}`,
      'torso',
      [s * 0.155, 0.32, 0],
      [
        { form: placed(ball(0.066), [0, -0.01, 0]), colour: 'yellow' },
        { form: placed(rod(0.058, 0.062, 0.2, 20), [0, -0.11, 0]), colour: 'yellow' },
        { form: placed(hoop(0.052, 0.017, 20), [0, -0.215, 0], UPRIGHT), colour: 'paper' },
      ],
      { rest: [-0.05, 0, s * 0.16], order: 'ZXY' },
    ),
    part(
      `lowerArm${side}`,
      `upperArm${side}`,
      [0, -0.245, 0],
      [
        { form: ball(0.038), colour: 'rose' },
        { form: placed(rod(0.037, 0.03, 0.2), [0, -0.1, 0]), colour: 'rose' },
      ],
      { rest: [-0.25, 0, 0] },
    ),
    part(`hand${side}`, `lowerArm${side}`, [0, -0.205, 0], mitten(0.05, side, 'rose')),
  ];
}

/** The hand roller for the ink. */
function roller(): Part {
  const cylinder = new CylinderGeometry(0.042, 0.042, 0.14, 24);
  const side = (x: number): Shape => ({ form: placed(block(0.012, 0.012, 0.06), [x, 0, 0.14]), colour: 'ink' });
  const shapes: Shape[] = [
    { form: placed(pill(0.016, 0.09), [0, 0, 0], UPRIGHT), colour: 'umber' },
    { form: placed(rod(0.008, 0.008, 0.05, 10), [0, 0, 0.085], UPRIGHT), colour: 'ink' },
    { form: placed(block(0.17, 0.012, 0.012), [0, 0, 0.115]), colour: 'ink' },
    side(0.08),
    side(-0.08),
    { form: placed(cylinder, [0, 0, 0.165], [0, 0, Math.PI / 2]), colour: 'red' },
  ];
  return part('roller', 'handL', [0, -0.055, 0.02], shapes, { rest: [0.1, 0, 0] });
}

/** A hand on the hip, more swing than the others. */
function ownGestures(): GestureTracks {
  return {
    idle: {
      ...arm('L', { out: sum(0.42, swing(0.03, 3)), forward: 0.1, twist: -0.3, bend: 1.05 }),
      hips: { py: swing(0.004, 3), rz: sum(0.05, swing(0.02, 6)), px: sum(0.018, swing(0.008, 6)) },
      torso: { rx: swing(0.018, 3, 0.1), rz: sum(-0.07, swing(-0.03, 6, 0.05)) },
      legR: { rz: -0.05 },
    },
    greet: arm('L', { out: held(0.3, 0.7, 2.1, 2.7), bend: held(0.9, 0.7, 2.1, 2.7) }),
    tell: arm('L', {
      out: [
        [0, 0.3],
        [2.6, 0.3],
        [3.8, 0.75],
        [4.8, 0.4],
        [6, 0.3],
      ],
      forward: [
        [0, 0.1],
        [2.6, 0.1],
        [3.8, 0.45],
        [4.8, 0.2],
        [6, 0.1],
      ],
      twist: -0.5,
      bend: [
        [0, 0.8],
        [2.6, 0.8],
        [3.8, 0.95],
        [4.8, 0.9],
        [6, 0.8],
      ],
    }),
    listen: {
      ...arm('L', { out: 0.1, forward: 0.2, twist: 0.5, bend: 0.7 }),
      hips: { py: swing(0.004, 4), rz: 0.05, px: 0.02 },
    },
  };
}
