/** Two small models for the scenes: a room of 5 m with a cube of 3.15 m in it, and three solids to build a figure from. */
import { part, type Model } from './figure';
import { FULL_TURN, type Clip } from './motion';
import { ball, block, cone, placed, rod, type Colour, type Shape } from './shapes';

const ROOM_METRES = 5;
const CUBE_METRES = 3.15;

/** The edges of the room as bars, two of its planes, and the smaller cube; life-size, to be scaled in the scene. */
export function cubeInCube(): Model {
  const inner = edges(CUBE_METRES, 0.05, 'ink');
  const half = CUBE_METRES / 2;
  const plane = (colour: Colour, shape: Shape['form']): Shape => ({ form: shape, colour });
  return {
    id: 'cube-in-cube',
    parts: [
      part(
        'room',
        null,
        [0, 0, 0],
        [
          ...edges(ROOM_METRES, 0.08, 'ink'),
          plane('paper', placed(block(ROOM_METRES, 0.04, ROOM_METRES), [0, 0.02, 0])),
          plane('stone', placed(block(ROOM_METRES, ROOM_METRES, 0.04), [0, ROOM_METRES / 2, -ROOM_METRES / 2])),
        ],
      ),
      // The sources give the cube's size, not its place: it stands in a corner because that reads well.
      part(
        'cube',
        'room',
        [-0.6, 0.05, -0.6],
        [
          ...inner,
          plane('red', placed(block(CUBE_METRES, 0.05, CUBE_METRES), [0, 0.025, 0])),
          plane('yellow', placed(block(0.05, CUBE_METRES, CUBE_METRES), [-half, half, 0])),
          plane('blue', placed(block(CUBE_METRES, CUBE_METRES, 0.05), [0, half, -half])),
        ],
      ),
    ],
    clips: [],
    notes: { roomMetres: ROOM_METRES, cubeMetres: CUBE_METRES },
  };
}

/** The twelve edges of a cube that stands on the ground. */
function edges(size: number, thickness: number, colour: Colour): Shape[] {
  const [half, long] = [size / 2, size + thickness];
  const ends = [-half, half];
  return ends.flatMap((a) =>
    ends.flatMap((b) => [
      { form: placed(block(long, thickness, thickness), [0, half + a, b]), colour },
      { form: placed(block(thickness, long, thickness), [a, half, b]), colour },
      { form: placed(block(thickness, thickness, long), [a, half + b, 0]), colour },
    ]),
  );
}

/** A yellow ball on a pink cylinder beside a black cone, each turning at its own pace. */
export function solids(): Model {
  const turn = (seconds: number, turns: number) => (time: number) => (time / seconds) * FULL_TURN * turns;
  const dance: Clip = {
    name: 'idle',
    seconds: 6,
    peak: 0,
    loop: true,
    tracks: {
      ball: { py: (time) => 0.12 * Math.abs(Math.sin((time / 6) * FULL_TURN * 2)), ry: turn(6, 1) },
      cone: { ry: turn(6, -1), rz: (time) => 0.08 * Math.sin((time / 6) * FULL_TURN * 2) },
      cylinder: { ry: turn(6, 1) },
    },
  };
  return {
    id: 'solids',
    parts: [
      part('solids', null, [0, 0, 0]),
      part(
        'cylinder',
        'solids',
        [-0.3, 0, 0],
        [
          { form: placed(rod(0.28, 0.28, 0.6, 32), [0, 0.3, 0]), colour: 'rose' },
          { form: placed(block(0.58, 0.08, 0.08), [0, 0.45, 0]), colour: 'paper' },
        ],
      ),
      part(
        'ball',
        'cylinder',
        [0, 0.6, 0],
        [
          { form: placed(ball(0.3), [0, 0.3, 0]), colour: 'yellow' },
          { form: placed(rod(0.306, 0.306, 0.05, 32), [0, 0.3, 0]), colour: 'ink' },
        ],
      ),
      part(
        'cone',
        'solids',
        [0.45, 0, 0.12],
        [
          { form: placed(cone(0.32, 0.9, 32), [0, 0.45, 0]), colour: 'ink' },
          { form: placed(ball(0.07), [0, 0.93, 0]), colour: 'red' },
        ],
      ),
    ],
    clips: [dance],
    notes: {},
  };
}
