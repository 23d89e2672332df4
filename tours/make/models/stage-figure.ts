/** Ilma, the stage figure: cone, ball and cylinders, a ring round her head with a ball that runs on it. */
import { part, type Model, type Part } from './figure';
import type { GestureTracks } from './gestures';
import { guide } from './guide-model';
import { arm, FULL_TURN, sum, swing } from './motion';
import {
  ball,
  block,
  cap,
  cone,
  hoop,
  mitten,
  onBall,
  placed,
  rod,
  smile,
  turned,
  UPRIGHT,
  type Colour,
  type Shape,
} from './shapes';

const HEAD_RADIUS = 0.192;

/** The figure, 1.80 m tall. */
export function stageFigure(): Model {
  const parts = [...body(), ...head(), ...arms('R'), ...arms('L')];
  return guide('stage-figure', 'assemble', parts, { energy: 1.2, own: ownGestures() });
}

function body(): Part[] {
  const skirt = turned([
    [0.05, 0],
    [0.082, -0.02],
    [0.33, -0.79],
    [0.345, -0.8],
    [0.345, -0.83],
    [0.3, -0.835],
    [0, -0.8],
  ]);
  const hem = turned([
    [0.2865, -0.64],
    [0.3355, -0.79],
    [0.3365, -0.79],
    [0.2875, -0.64],
  ]);
  const chest = turned([
    [0, 0],
    [0.055, 0],
    [0.198, 0.37],
    [0.2, 0.385],
    [0.19, 0.4],
    [0.06, 0.43],
    [0, 0.43],
  ]);
  return [
    part(
      'hips',
      'guide',
      [0, 0.88, 0],
      [
        { form: skirt, colour: 'blue' },
        { form: hem, colour: 'paper' },
        { form: placed(ball(0.068), [0, 0.01, 0]), colour: 'ink' },
      ],
    ),
    foot('L', 0.1),
    foot('R', -0.1),
    part(
      'torso',
      'hips',
      [0, 0.05, 0],
      [
        { form: chest, colour: 'yellow' },
        button(0.038, 0.285, 0.168),
        button(0.029, 0.192, 0.132),
        button(0.021, 0.118, 0.103),
      ],
    ),
  ];
}

function foot(side: 'L' | 'R', x: number): Part {
  const shoe = placed(ball(0.075), [0, 0.06, 0], [0, Math.sign(x) * 0.15, 0], [0.85, 0.8, 1.7]);
  return part(`foot${side}`, 'guide', [x, 0, 0.27], [{ form: shoe, colour: 'red' }]);
}

function button(radius: number, y: number, z: number): Shape {
  return { form: placed(rod(radius, radius, 0.02, 24), [0, y, z], [Math.PI / 2 + 0.37, 0, 0]), colour: 'ink' };
}

function head(): Part[] {
  const r = HEAD_RADIUS;
  const onFace = (form: Shape['form'], yaw: number, colour: Colour, up: number): Shape => ({
    form: onBall(form, r, yaw, colour === 'red' ? 4 : 10).translate(0, up, 0),
    colour,
  });
  const mouth = smile(0.062, r, -0.078);
  return [
    part(
      'neck',
      'torso',
      [0, 0.42, 0],
      [
        { form: placed(rod(0.042, 0.048, 0.1), [0, 0.03, 0]), colour: 'ink' },
        { form: placed(rod(0.12, 0.13, 0.022, 36), [0, 0.005, 0]), colour: 'paper' },
      ],
    ),
    part(
      'head',
      'neck',
      [0, 0.07, 0],
      [
        { form: placed(ball(r), [0, r * 0.95, 0]), colour: 'paper' },
        { form: placed(cap(r * 1.025, 1.02), [0, r * 0.95, 0], [-0.14, 0, 0]), colour: 'ink', twoSided: true },
        onFace(placed(cone(0.038, 0.1, 3), [0, 0, 0.02]), 0, 'red', r * 0.95),
      ],
    ),
    part(
      'eyes',
      'head',
      [0, r * 1.13, 0],
      [
        onFace(placed(rod(0.037, 0.037, 0.016, 28), [0, 0, 0], UPRIGHT), 25, 'ink', -r * 0.18),
        onFace(block(0.064, 0.064, 0.016), -25, 'blue', -r * 0.18),
      ],
    ),
    part('mouth', 'head', [0, r * 0.95, 0], [{ form: mouth.form, colour: 'redDeep', twoSided: true }], {
      open: mouth.open,
    }),
    part('ring', 'head', [0, r * 1.5, 0], [{ form: placed(hoop(0.27, 0.014), [0, 0, 0], UPRIGHT), colour: 'yellow' }], {
      rest: [-0.2, 0, -0.24],
      order: 'XZY',
    }),
    part('runner', 'ring', [0, 0, 0], [{ form: placed(ball(0.046, 16, 10), [0.27, 0, 0]), colour: 'red' }], {
      rest: [0, -0.9, 0],
    }),
  ];
}

function arms(side: 'L' | 'R'): Part[] {
  const s = side === 'R' ? -1 : 1;
  const [upper, lower] = [`upperArm${side}`, `lowerArm${side}`];
  return [
    part(
      upper,
      'torso',
      [s * 0.212, 0.372, 0],
      [
        { form: ball(0.052), colour: 'red' },
        { form: placed(rod(0.03, 0.036, 0.25), [0, -0.15, 0]), colour: 'ink' },
      ],
      { rest: [-0.06, 0, s * 0.26], order: 'ZXY' },
    ),
    part(
      lower,
      upper,
      [0, -0.285, 0],
      [
        { form: ball(0.042), colour: 'yellow' },
        { form: placed(rod(0.028, 0.06, 0.22, 24), [0, -0.13, 0]), colour: 'paper' },
      ],
      { rest: [-0.28, 0, 0] },
    ),
    part(`hand${side}`, lower, [0, -0.24, 0], mitten(0.06, side, side === 'R' ? 'red' : 'blue')),
  ];
}

/** Aslant by nature, and the ball on the ring takes part in everything. */
function ownGestures(): GestureTracks {
  return {
    idle: {
      torso: { rz: sum(-0.07, swing(0.04, 6)), ry: sum(0.1, swing(0.05, 6, 0.1)), rx: swing(0.02, 3) },
      neck: { rz: 0.05 },
      ...arm('R', { out: sum(0.12, swing(0.05, 3, 0.15)), bend: sum(0.15, swing(0.06, 3, 0.3)) }),
      ...arm('L', {
        out: sum(0.28, swing(0.05, 3, 0.2)),
        forward: 0.05,
        twist: -0.2,
        bend: sum(0.55, swing(0.08, 3, 0.35)),
        hand: swing(0.2, 3),
      }),
      runner: { ry: (seconds) => (-seconds / 6) * FULL_TURN },
      ring: { rx: swing(0.06, 3), rz: swing(0.05, 6, 0.3) },
    },
    greet: {
      runner: {
        ry: [
          [0, 0],
          [0.4, 0.4],
          [1.6, -FULL_TURN],
          [2.8, -FULL_TURN],
        ],
      },
      ring: {
        rz: [
          [0, 0],
          [0.8, 0.2],
          [2.1, 0.2],
          [2.8, 0],
        ],
      },
    },
    point: {
      runner: {
        ry: [
          [0, 0],
          [0.4, 0.3],
          [0.9, -1.3],
          [2.4, -1.3],
          [3.2, 0],
        ],
      },
    },
    tell: { runner: { ry: (seconds) => (-seconds / 3) * FULL_TURN } },
    listen: { runner: { ry: swing(0.25, 4) } },
    walk: { runner: { ry: (seconds) => -seconds * FULL_TURN } },
    farewell: {
      runner: {
        ry: [
          [0, 0],
          [0.8, 0.8],
          [1.2, 0.8],
          [2.6, -FULL_TURN],
          [3.4, -FULL_TURN],
        ],
      },
    },
  };
}
