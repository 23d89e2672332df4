/** The house Am Horn as a model that can be opened: a square of 12.7 m, the living room of 36 m² higher in its middle. */
import { part, type Model, type Part } from './figure';
import { block, placed, type Colour, type Shape, type Triple } from './shapes';

const HOUSE_METRES = 12.7;
const ROOM_METRES = 6;
/** The sources give the plan, not the heights: these read well beside the plan. */
const EAVES_METRES = 3.1;
const RAISED_METRES = 4.9;
const WALL = 0.3;
const ROOF = 0.18;

/** Walls, floor and the room in the middle; looked into from above when the roof is away. */
export function hausAmHorn(): Model {
  return {
    id: 'haus-am-horn',
    parts: [
      part(
        'house',
        null,
        [0, 0, 0],
        [
          box([HOUSE_METRES, 0.1, HOUSE_METRES], [0, 0.05, 0], 'stone'),
          ...ring(HOUSE_METRES, 0, EAVES_METRES, 'paper'),
          ...doorAndWindows(),
        ],
      ),
      part(
        'living-room',
        'house',
        [0, 0, 0],
        [
          box([ROOM_METRES - WALL, 0.06, ROOM_METRES - WALL], [0, 0.13, 0], 'yellow'),
          ...ring(ROOM_METRES, 0, EAVES_METRES, 'paper'),
        ],
      ),
    ],
    clips: [],
    notes: { houseMetres: HOUSE_METRES, livingRoomMetres: ROOM_METRES },
  };
}

/** What lies on the walls: the flat roof as a ring, and the raised middle with its windows near the ceiling. */
export function hausAmHornRoof(): Model {
  const edge = HOUSE_METRES + 0.3;
  const side = (edge - ROOM_METRES) / 2;
  const away = (edge + ROOM_METRES) / 4;
  const flat: Part = part(
    'roof',
    null,
    [0, 0, 0],
    [
      box([edge, ROOF, side], [0, EAVES_METRES + ROOF / 2, away], 'stone'),
      box([edge, ROOF, side], [0, EAVES_METRES + ROOF / 2, -away], 'stone'),
      box([side, ROOF, ROOM_METRES], [away, EAVES_METRES + ROOF / 2, 0], 'stone'),
      box([side, ROOF, ROOM_METRES], [-away, EAVES_METRES + ROOF / 2, 0], 'stone'),
    ],
  );
  const raised = part(
    'raised',
    'roof',
    [0, 0, 0],
    [
      ...ring(ROOM_METRES, EAVES_METRES, RAISED_METRES, 'paper'),
      ...skylights(),
      box([ROOM_METRES + 0.3, ROOF, ROOM_METRES + 0.3], [0, RAISED_METRES + ROOF / 2, 0], 'stone'),
    ],
  );
  return { id: 'haus-am-horn-roof', parts: [flat, raised], clips: [], notes: { houseMetres: HOUSE_METRES } };
}

function box(size: Triple, at: Triple, colour: Colour): Shape {
  return { form: placed(block(...size), at), colour };
}

/** Four walls round a square, from one height to another. */
function ring(size: number, from: number, to: number, colour: Colour): Shape[] {
  const [height, middle, half] = [to - from, (from + to) / 2, (size - WALL) / 2];
  return [-half, half].flatMap((at) => [
    box([size, height, WALL], [0, middle, at], colour),
    box([WALL, height, size - 2 * WALL], [at, middle, 0], colour),
  ]);
}

/** A pane a finger's breadth before its wall; `wall` counts quarter turns from the front. */
function pane(wall: number, size: number, along: number, low: number, width: number, height: number, colour: Colour) {
  const turn = (wall * Math.PI) / 2;
  const out = size / 2 + 0.02;
  const at: Triple = [
    Math.cos(turn) * along + Math.sin(turn) * out,
    low + height / 2,
    Math.cos(turn) * out - Math.sin(turn) * along,
  ];
  return { form: placed(block(width, height, 0.06), at, [0, turn, 0]), colour };
}

function doorAndWindows(): Shape[] {
  const window = (wall: number, along: number, width: number, colour: Colour = 'blue') =>
    pane(wall, HOUSE_METRES, along, 1, width, 1.3, colour);
  return [
    pane(0, HOUSE_METRES, -1.6, 0.1, 1.1, 2.3, 'red'),
    window(0, -4.4, 1.8),
    window(0, 3.4, 2.8),
    window(1, -3.8, 1.6),
    window(1, 0.4, 2.6, 'yellow'),
    window(1, 4.4, 1.2),
    window(2, -3, 1.8),
    window(2, 3, 1.8),
    window(3, -3.6, 2.2),
    window(3, 3.2, 1.4),
  ];
}

/** Three panes near the ceiling on each side of the raised room. */
function skylights(): Shape[] {
  return [0, 1, 2, 3].flatMap((wall) =>
    [-1.8, 0, 1.8].map((along) => pane(wall, ROOM_METRES, along, 3.65, 1.2, 0.8, 'blue')),
  );
}
