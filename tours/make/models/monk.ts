/** A monk: a bell of a habit with scapular and cord, a tonsure, a red book that never leaves his arm. */
import type { Model, Part } from './figure';
import { part } from './figure';
import { cheeks, faceParts, type Face } from './faces';
import type { GestureTracks } from './gestures';
import { guide } from './guide-model';
import { arm, held, sum, swing, type Tracks } from './motion';
import { ball, block, hoop, mitten, placed, rod, rounded, turned, UPRIGHT, type Shape } from './shapes';

const FACE: Face = {
  radius: 0.165,
  stretch: [1, 1.06, 0.98],
  eye: { radius: 0.021, yaw: 22, pitch: 7 },
  brow: { radius: 0.034, pitch: 25, colour: 'umber' },
  mouth: { width: 0.05, low: -0.066, colour: 'redDeep' },
};

/** The monk, 1.75 m tall. */
export function monk(): Model {
  const parts = [...body(), ...head(), ...arms('R'), ...arms('L'), book()];
  return guide('monk', 'walk', parts, { energy: 0.8, own: ownGestures() });
}

function body(): Part[] {
  const habit = rounded(
    [
      [0.205, 0.02],
      [0.215, -0.15],
      [0.25, -0.5],
      [0.315, -0.84],
      [0.33, -0.865],
      [0.3, -0.87],
      [0, -0.82],
    ],
    44,
  );
  return [
    part('hips', 'guide', [0, 0.9, 0], [{ form: habit, colour: 'habit' }, ...scapular(), ...cord()]),
    foot('L', 0.11),
    foot('R', -0.11),
    part('torso', 'hips', [0, 0, 0], torso()),
  ];
}

/** The long cloth before the habit, and the same behind. */
function scapular(): Shape[] {
  const outline = [
    [0.212, 0.02],
    [0.226, -0.15],
    [0.259, -0.5],
    [0.307, -0.74],
  ] as const;
  const sweep = 0.86;
  return [0, Math.PI].map((middle) => ({
    form: rounded(outline, 10, { from: middle - sweep / 2, sweep }),
    colour: 'habitDeep',
    twoSided: true,
  }));
}

function cord(): Shape[] {
  const hanging = (x: number, length: number, lean: number): Shape[] => [
    { form: placed(rod(0.011, 0.011, length, 10), [x, -length / 2, 0.254], [-0.1, 0, lean]), colour: 'stone' },
    { form: placed(ball(0.021, 12, 8), [x + lean * length * 0.9, -length, 0.254 + length * 0.1]), colour: 'stone' },
  ];
  return [
    { form: placed(hoop(0.222, 0.018), [0, 0, 0], UPRIGHT, [1, 1, 1.2]), colour: 'stone' },
    { form: placed(ball(0.034, 14, 10), [0.07, -0.005, 0.228]), colour: 'stone' },
    ...hanging(0.06, 0.34, 0.03),
    ...hanging(0.088, 0.25, 0.09),
  ];
}

function foot(side: 'L' | 'R', x: number): Part {
  const turn = Math.sign(x) * 0.2;
  return part(
    `foot${side}`,
    'guide',
    [x, 0, 0.24],
    [
      { form: placed(ball(0.08), [0, 0.04, 0.03], [0, turn, 0], [0.75, 0.5, 1.5]), colour: 'umber' },
      { form: placed(rod(0.011, 0.011, 0.12, 10), [0, 0.066, 0.07], [0, turn, Math.PI / 2]), colour: 'habitDeep' },
    ],
  );
}

function torso(): Shape[] {
  const chest = rounded(
    [
      [0, 0],
      [0.203, 0],
      [0.222, 0.1],
      [0.205, 0.26],
      [0.16, 0.4],
      [0.06, 0.46],
      [0, 0.46],
    ],
    40,
  );
  const cape = rounded(
    [
      [0.25, 0.265],
      [0.243, 0.3],
      [0.17, 0.405],
      [0.1, 0.455],
      [0.09, 0.49],
    ],
    40,
  );
  return [
    { form: chest, colour: 'habit' },
    { form: cape, colour: 'habitDeep', twoSided: true },
    { form: placed(ball(0.12), [0, 0.44, -0.1], [0.5, 0, 0], [1.1, 0.95, 0.8]), colour: 'habitDeep' },
    { form: placed(hoop(0.105, 0.034), [0, 0.475, 0], [Math.PI / 2 + 0.22, 0, 0]), colour: 'habitDeep' },
    { form: placed(hoop(0.074, 0.016, 30), [0, 0.5, 0.012], [Math.PI / 2 + 0.22, 0, 0]), colour: 'paper' },
  ];
}

function head(): Part[] {
  const { radius: r, stretch } = FACE;
  const ear = (x: number): Shape => ({
    form: placed(ball(0.034), [x, r * 0.95, 0], [0, 0, 0], [0.5, 1, 0.8]),
    colour: 'rose',
  });
  return [
    part('neck', 'torso', [0, 0.46, 0.015], [{ form: placed(rod(0.055, 0.06, 0.1), [0, 0.02, 0]), colour: 'rose' }]),
    part(
      'head',
      'neck',
      [0, 0.045, 0],
      [
        { form: placed(ball(r, 28, 20), [0, r, 0], [0, 0, 0], stretch), colour: 'rose' },
        {
          form: placed(hoop(0.13, 0.05), [0, r * 1.52, -0.014], [Math.PI / 2 - 0.14, 0, 0], [1, 1.02, 0.85]),
          colour: 'umber',
        },
        { form: placed(ball(0.11), [0, r * 1.08, -0.092], [0, 0, 0], [1.32, 1, 0.75]), colour: 'umber' },
        ear(r),
        ear(-r),
        { form: placed(ball(0.033), [0, r * 0.9, r * 1.03], [-0.25, 0, 0], [0.85, 1.25, 1.1]), colour: 'roseDeep' },
        ...cheeks(0.03, FACE, 42),
      ],
    ),
    ...faceParts(FACE),
  ];
}

function arms(side: 'L' | 'R'): Part[] {
  const s = side === 'R' ? -1 : 1;
  const sleeve = turned(
    [
      [0.078, 0],
      [0.125, -0.215],
      [0.112, -0.215],
      [0.07, -0.06],
    ],
    30,
  );
  const lining = turned(
    [
      [0.119, -0.2],
      [0.125, -0.2155],
      [0.105, -0.2155],
      [0.1, -0.19],
    ],
    30,
  );
  return [
    part(
      `upperArm${side}`,
      'torso',
      [s * 0.185, 0.345, 0],
      [
        { form: ball(0.078), colour: 'habit' },
        { form: placed(rod(0.074, 0.08, 0.24, 20), [0, -0.13, 0]), colour: 'habit' },
      ],
      { rest: [-0.12, 0, s * 0.2], order: 'ZXY' },
    ),
    part(
      `lowerArm${side}`,
      `upperArm${side}`,
      [0, -0.26, 0],
      [
        { form: ball(0.08), colour: 'habit' },
        { form: sleeve, colour: 'habit', twoSided: true },
        { form: lining, colour: 'habitDeep', twoSided: true },
        { form: placed(rod(0.036, 0.032, 0.16), [0, -0.14, 0]), colour: 'rose' },
      ],
      { rest: [-0.45, 0, 0] },
    ),
    part(`hand${side}`, `lowerArm${side}`, [0, -0.215, 0], mitten(0.058, side, 'rose')),
  ];
}

function book(): Part {
  const shapes: Shape[] = [
    { form: block(0.05, 0.25, 0.19), colour: 'red' },
    { form: placed(block(0.038, 0.232, 0.19), [0, 0, 0.006]), colour: 'paper' },
    { form: placed(block(0.054, 0.03, 0.03), [0, 0, 0.085]), colour: 'yellow' },
    { form: placed(block(0.053, 0.06, 0.06), [0, 0.05, -0.02]), colour: 'yellow' },
  ];
  return part('book', 'handL', [-0.03, -0.085, 0.02], shapes, { rest: [-0.5, 0, 0.1] });
}

/** The left arm always carries the book against the chest. */
function ownGestures(): GestureTracks {
  const hold = (bend: number | ((seconds: number) => number)) =>
    arm('L', { out: 0.06, forward: 0.3, twist: 0.55, bend: sum(0.95, bend) });
  const through = (seconds: number) => hold((time) => 0.08 * Math.sin((time / seconds) * Math.PI));
  const steady = (seconds: number) => hold((time) => 0.02 * Math.sin((time / seconds) * Math.PI * 2));
  const raised = (height: number, rise: number, hold: number, end: number): Tracks => ({
    brows: { py: held(height, rise, hold, end) },
  });
  return {
    idle: {
      ...steady(2),
      brows: {
        py: [
          [0, 0],
          [1.2, 0],
          [1.5, 0.012],
          [2.8, 0.012],
          [3.2, 0],
          [6, 0],
        ],
      },
    },
    greet: { ...through(2.8), ...raised(0.018, 0.7, 2, 2.6) },
    point: {
      ...through(3.2),
      brows: {
        py: [
          [0, 0],
          [1, 0],
          [1.6, 0.014],
          [2.5, 0.014],
          [3, 0],
        ],
      },
    },
    tell: {
      ...arm('L', {
        out: sum(0.06, swing(0.05, 3)),
        forward: sum(0.32, swing(0.06, 3)),
        twist: 0.55,
        bend: sum(0.95, swing(0.08, 3, 0.2)),
      }),
      brows: { py: sum(0.006, swing(0.01, 1.5)) },
    },
    listen: { ...steady(2), ...arm('R', { out: -0.05, forward: 0.85, twist: 0.5, bend: 1.75 }), brows: { py: 0.01 } },
    farewell: through(3.4),
    walk: steady(1),
  };
}
