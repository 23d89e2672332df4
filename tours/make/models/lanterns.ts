/** Three home-made lanterns on their poles, swaying as if carried: a ball, a cube and a star. */
import { part, type Model, type Part } from './figure';
import { FULL_TURN, type Clip, type Track } from './motion';
import { ball, block, cone, placed, rod, type Colour, type Shape } from './shapes';

const SECONDS = 6;
/** From the hand to where the lantern hangs. */
const POLE_METRES = 1.5;

interface Kind {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly along: number;
}

export function lanterns(): Model {
  const kinds: readonly Kind[] = [
    { name: 'ball', along: 0, shapes: ballLantern() },
    { name: 'cube', along: 0.9, shapes: cubeLantern() },
    { name: 'star', along: -0.9, shapes: starLantern() },
  ];
  const sway: Clip = {
    name: 'idle',
    seconds: SECONDS,
    peak: 0,
    loop: true,
    tracks: Object.fromEntries(kinds.map(({ name }, index) => [name, swaying(index)])),
  };
  return {
    id: 'lanterns',
    parts: [part('lanterns', null, [0, 0, 0]), ...kinds.flatMap(hung)],
    clips: [sway],
    notes: {},
  };
}

/** Each at its own pace, whole times in the clip so that it loops without a jump. */
function swaying(index: number): Track {
  const angle = (time: number) => (time / SECONDS) * FULL_TURN;
  return {
    rz: (time) => 0.16 * Math.sin(angle(time) * (index === 1 ? 3 : 2) + index),
    rx: (time) => 0.08 * Math.sin(angle(time) * 2 + 2 * index),
  };
}

function hung({ name, shapes, along }: Kind): Part[] {
  const pole = placed(rod(0.012, 0.018, POLE_METRES, 8), [0, POLE_METRES / 2, -0.25], [0.32, 0, 0]);
  return [
    part(`${name}-pole`, 'lanterns', [along, 0, 0], [{ form: pole, colour: 'ink' }]),
    // Hung at the pole's tip: it turns about the string's upper end.
    part(name, `${name}-pole`, [0, POLE_METRES * 0.97, 0], shapes),
  ];
}

function string(): Shape {
  return { form: placed(rod(0.004, 0.004, 0.14, 5), [0, -0.07, 0]), colour: 'ink' };
}
function lid(at: number, colour: Colour): Shape {
  return { form: placed(rod(0.06, 0.06, 0.025, 16), [0, at, 0]), colour };
}

function ballLantern(): Shape[] {
  return [
    string(),
    lid(-0.15, 'ink'),
    { form: placed(ball(0.2, 24, 14), [0, -0.34, 0]), colour: 'yellow' },
    { form: placed(rod(0.203, 0.203, 0.03, 24), [0, -0.34, 0]), colour: 'red' },
    lid(-0.535, 'ink'),
  ];
}

function cubeLantern(): Shape[] {
  return [
    string(),
    lid(-0.15, 'ink'),
    { form: placed(block(0.32, 0.32, 0.32), [0, -0.32, 0]), colour: 'red' },
    { form: placed(block(0.2, 0.2, 0.33), [0, -0.32, 0]), colour: 'yellow' },
    { form: placed(block(0.33, 0.2, 0.2), [0, -0.32, 0]), colour: 'yellow' },
  ];
}

function starLantern(): Shape[] {
  const point = (turn: number): Shape => ({
    form: placed(cone(0.085, 0.26, 4).translate(0, 0.2, 0), [0, -0.38, 0], [0, 0, turn]),
    colour: 'yellow',
  });
  return [
    string(),
    lid(-0.14, 'ink'),
    { form: placed(ball(0.13, 16, 10), [0, -0.38, 0]), colour: 'blue' },
    ...[0, 1, 2, 3, 4, 5].map((index) => point((index / 6) * FULL_TURN)),
  ];
}
