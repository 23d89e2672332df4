/** An owl from the museum: a round body, two large discs of eyes, a red scarf, and wings that talk along. */
import { Vector3 } from 'three';
import { part, type Model, type Part } from './figure';
import { guide } from './guide-model';
import { owlGestures } from './owl-gestures';
import {
  ball,
  block,
  cone,
  hoop,
  onBall,
  pill,
  placed,
  rod,
  rounded,
  UPRIGHT,
  type Shape,
  type Triple,
} from './shapes';

const HEAD_RADIUS = 0.168;
const STRETCH: Triple = [1.12, 0.86, 0.95];
const BOTH = [1, -1] as const;

/** The owl, 0.68 m tall. */
export function owl(): Model {
  const parts = [...body(), ...head(), ...wing('R'), ...wing('L')];
  return guide('owl', 'walk', parts, { energy: 1, own: owlGestures() });
}

function body(): Part[] {
  const feathers = rounded(
    [
      [0, -0.165],
      [0.08, -0.155],
      [0.15, -0.1],
      [0.185, -0.01],
      [0.175, 0.09],
      [0.14, 0.16],
      [0.1, 0.19],
      [0, 0.2],
    ],
    44,
  );
  const belly = rounded(
    [
      [0.125, -0.137],
      [0.161, -0.1],
      [0.192, -0.01],
      [0.184, 0.08],
      [0.152, 0.15],
    ],
    22,
    {
      from: -0.75,
      sweep: 1.5,
    },
  );
  return [
    part(
      'hips',
      'guide',
      [0, 0.19, 0],
      [{ form: feathers, colour: 'blue' }, { form: belly, colour: 'paper', twoSided: true }, ...breast()],
    ),
    foot('L', 1),
    foot('R', -1),
    part('tail', 'hips', [0, -0.06, -0.14], tail()),
    part('torso', 'hips', [0, 0.14, 0]),
    part(
      'scarf',
      'torso',
      [0, 0.02, 0],
      [
        { form: placed(hoop(0.132, 0.034), [0, 0, 0], UPRIGHT, [1, 1, 1.1]), colour: 'red' },
        { form: placed(ball(0.038, 14, 10), [0.068, -0.006, 0.132]), colour: 'redDeep' },
      ],
    ),
    part(
      'scarfEnd',
      'scarf',
      [0.072, -0.008, 0.16],
      [
        { form: placed(block(0.056, 0.13, 0.016), [0, -0.062, 0.028], [-0.36, 0.4, 0]), colour: 'red' },
        { form: placed(block(0.057, 0.022, 0.018), [0, -0.1, 0.043], [-0.36, 0.4, 0]), colour: 'paper' },
      ],
    ),
  ];
}

/** Rows of small triangles that lie on the belly. */
function breast(): Shape[] {
  const rows = [
    [0.062, 3, 0.179, 0.22],
    [0.008, 4, 0.194, 0.04],
    [-0.048, 3, 0.191, -0.2],
  ] as const;
  return rows.flatMap(([y, count, radius, tilt]) =>
    Array.from({ length: count }, (_, index): Shape => {
      const around = (index - (count - 1) / 2) * 0.3;
      const feather = placed(cone(0.026, 0.04, 3), [0, y, radius], [Math.PI - tilt, 0, 0], [1, 1, 0.35]);
      return { form: feather.rotateY(around), colour: 'yellow' };
    }),
  );
}

function foot(side: 'L' | 'R', s: 1 | -1): Part {
  const toes = [-0.45, 0, 0.45].map((fan): Shape => ({
    form: placed(pill(0.017, 0.055), [Math.sin(fan) * 0.04, 0.017, Math.cos(fan) * 0.04], [Math.PI / 2, 0, -fan]),
    colour: 'yellow',
  }));
  return part(`foot${side}`, 'guide', [s * 0.075, 0, 0.05], toes, { rest: [0, s * 0.25, 0] });
}

/** A fan of three rounded feathers. */
function tail(): Shape[] {
  return [-1, 1, 0].map((place) => ({
    form: placed(
      ball(0.055, 16, 10),
      [place * 0.05, -0.045, -0.045 - (place === 0 ? 0.012 : 0)],
      [0.8, place * -0.35, place * 0.3],
      [0.75, 1.7, 0.28],
    ),
    colour: place === 0 ? 'blue' : 'blueDeep',
  }));
}

function head(): Part[] {
  const r = HEAD_RADIUS;
  const lens = (s: number, radius: number, size: number, out: number, facets: number) =>
    onBall(
      placed(ball(radius, facets, Math.round(facets * 0.65)), [0, 0, out], [0, 0, 0], [1, 1, 0.32]),
      r * size,
      s * 27,
      6,
      STRETCH,
    );
  const disc = (s: number): Shape => ({ form: lens(s, 0.092, 0.93, 0, 30).translate(0, 0.135, 0), colour: 'paper' });
  const iris = (s: number): Shape[] => [
    { form: lens(s, 0.057, 1, 0.005, 26).translate(0, -0.018, 0), colour: 'yellow' },
    {
      form: onBall(placed(rod(0.035, 0.038, 0.011, 32), [0, 0, 0.021], UPRIGHT), r, s * 26, 6, STRETCH).translate(
        0,
        -0.018,
        0,
      ),
      colour: 'ink',
    },
    { form: lens(s, 0.0115, 1, 0.0265, 12).translate(0.01, -0.004, 0), colour: 'paper' },
  ];
  const beak = placed(cone(0.034, 0.09, 4), [0, 0.115, 0.178], [Math.PI - 0.35, 0, 0], [1, 1, 0.9]);
  const beakBelow = placed(cone(0.024, 0.055, 4), [0, -0.012, 0], [Math.PI - 0.1, 0, 0], [1, 1, 0.8]);
  const corners = beakBelow.getAttribute('position').clone();
  return [
    part('neck', 'torso', [0, 0.03, 0]),
    part(
      'head',
      'neck',
      [0, -0.005, 0],
      [
        { form: placed(ball(r, 32, 22), [0, 0.135, 0], [0, 0, 0], STRETCH), colour: 'blue' },
        ...BOTH.map(disc),
        ...BOTH.flatMap(tuft),
        { form: beak, colour: 'red' },
      ],
    ),
    part('eyes', 'head', [0, 0.153, 0], BOTH.flatMap(iris)),
    part('mouth', 'head', [0, 0.1, 0.16], [{ form: beakBelow, colour: 'redDeep' }], {
      open: (index) => openBeak(corners, index),
    }),
  ];
}

/** The lower beak sinks, its root a little forward. */
function openBeak(
  corners: { getX(index: number): number; getY(index: number): number; getZ(index: number): number },
  index: number,
) {
  const [x, y, z] = [corners.getX(index), corners.getY(index) - 0.03, corners.getZ(index)];
  return new Vector3(x, y, z + (y < -0.04 ? 0 : 0.006));
}

function tuft(s: 1 | -1): Shape[] {
  const feather = (at: Triple, lean: number, size: Triple, colour: Shape['colour']): Shape => ({
    form: placed(cone(0.052, 0.125, 12), at, [0.12, s * 0.3, s * lean], size),
    colour,
  });
  return [
    feather([s * 0.122, 0.272, -0.005], -0.5, [1, 1, 0.5], 'blueDeep'),
    feather([s * 0.098, 0.272, 0.012], -0.32, [0.6, 0.75, 0.4], 'yellow'),
  ];
}

function wing(side: 'L' | 'R'): Part[] {
  const s = side === 'R' ? -1 : 1;
  const feathers = [-1, 0, 1].map((place): Shape => ({
    form: placed(
      ball(0.03, 14, 10),
      [0, -0.022 - (place === 0 ? 0.012 : 0), place * 0.026],
      [-place * 0.25, 0, 0],
      [0.28, 1.2, 0.55],
    ),
    colour: place === 0 ? 'yellow' : 'blueDeep',
  }));
  return [
    part(
      `upperArm${side}`,
      'torso',
      [s * 0.165, -0.035, -0.01],
      [{ form: placed(ball(0.1), [s * 0.006, -0.065, 0], [0, 0, 0], [0.32, 0.95, 0.85]), colour: 'blueDeep' }],
      { rest: [0.05, 0, s * 0.12], order: 'ZXY' },
    ),
    part(
      `lowerArm${side}`,
      `upperArm${side}`,
      [s * 0.006, -0.12, 0],
      [{ form: placed(ball(0.07, 20, 14), [0, -0.03, -0.012], [0.15, 0, 0], [0.3, 1, 0.8]), colour: 'blueDeep' }],
    ),
    part(`hand${side}`, `lowerArm${side}`, [0, -0.07, -0.01], feathers),
  ];
}
