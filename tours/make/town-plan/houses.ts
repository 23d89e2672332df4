/**
 * Puts plausible houses along the streets of a drawn plan. They are nobody's houses: they only make a
 * schematic plan readable as a town. The same plan always gives the same houses.
 */
import { direction, distanceToSegment, isInside, overlap, type Point } from './plane';

export interface Street {
  readonly points: readonly Point[];
  /** Clear space between the houses, metres. */
  readonly widthMetres: number;
  readonly houses: 'row' | 'villa' | 'none';
}

export interface Ground {
  readonly streets: readonly Street[];
  /** Parks, squares, sights: no house stands there. */
  readonly kept: readonly (readonly Point[])[];
  /** Rivers and the like, as lines with a width. */
  readonly water: readonly Pick<Street, 'points' | 'widthMetres'>[];
}

/** Metres: how wide and deep a house is, the gap to the next, the garden in front, how many rows behind each other. */
interface Habit {
  readonly front: readonly [number, number];
  readonly depth: readonly [number, number];
  readonly gap: readonly [number, number];
  readonly setBack: number;
  readonly rows: number;
}
const HABITS: Readonly<Record<'row' | 'villa', Habit>> = {
  row: { front: [11, 24], depth: [11, 15], gap: [0.6, 3.5], setBack: 1.5, rows: 2 },
  villa: { front: [12, 18], depth: [11, 15], gap: [6, 13], setBack: 5, rows: 2 },
};
const BACK_YARD_METRES = 13;
const CELL_METRES = 60;
const SPACE_BETWEEN_METRES = 0.4;

type House = readonly Point[];

/** Every house as a ring of four corners, in metres. */
export function housesAlong(ground: Ground): readonly House[] {
  const random = seededRandom(1919);
  const built = new Built();
  for (const street of ground.streets) {
    if (street.houses === 'none') continue;
    const habit = HABITS[street.houses];
    for (let row = 0; row < habit.rows; row++)
      street.points.slice(1).forEach((to, index) => {
        const from = street.points[index] ?? to;
        for (const side of [1, -1]) lineUp(from, to, side, row, street, habit, ground, built, random);
      });
  }
  return built.houses;
}

function lineUp(
  from: Point,
  to: Point,
  side: number,
  row: number,
  street: Street,
  habit: Habit,
  ground: Ground,
  built: Built,
  random: () => number,
): void {
  const along = direction(from, to);
  const across = { x: -along.y * side, y: along.x * side };
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const between = ([least, most]: readonly [number, number]) => least + random() * (most - least);
  let at = between(habit.gap) / 2;
  while (at < length) {
    const front = between(habit.front);
    const depth = between(habit.depth) * (row === 0 ? 1 : 0.75);
    const back = street.widthMetres / 2 + habit.setBack + random() * 1.2 + row * (habit.depth[1] + BACK_YARD_METRES);
    const corner = (forward: number, outward: number): Point => ({
      x: from.x + along.x * forward + across.x * outward,
      y: from.y + along.y * forward + across.y * outward,
    });
    const end = at + front;
    const house = [corner(at, back), corner(end, back), corner(end, back + depth), corner(at, back + depth)];
    if (row === 0 || random() < 0.62) if (isFree(house, ground)) built.add(house);
    at = end + between(habit.gap) * (row === 0 ? 1 : 3);
  }
}

function isFree(house: House, ground: Ground): boolean {
  const samples = [...house, ...house.map((corner, index) => middle(corner, house[(index + 1) % 4] ?? corner))];
  const isClear = ({ points, widthMetres }: Pick<Street, 'points' | 'widthMetres'>, margin: number) =>
    points.slice(1).every((b, index) => {
      const a = points[index] ?? b;
      return samples.every((sample) => distanceToSegment(sample, a, b) >= widthMetres / 2 + margin);
    });
  return (
    ground.streets.every((street) => isClear(street, 1)) &&
    ground.water.every((water) => isClear(water, 6)) &&
    ground.kept.every((ring) => !samples.some((sample) => isInside(sample, ring)) && !touches(house, ring))
  );
}

/** A small ring may lie between the samples of a large house. */
function touches(house: House, ring: readonly Point[]): boolean {
  return ring.some((corner) => isInside(corner, house));
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The houses so far, found again by place. */
class Built {
  readonly houses: House[] = [];
  private readonly cells = new Map<string, House[]>();

  /** Adds the house unless it would stand in another. */
  add(house: House): void {
    const keys = cellsOf(house);
    const near = new Set(keys.flatMap((key) => this.cells.get(key) ?? []));
    const roomy = grown(house, SPACE_BETWEEN_METRES);
    for (const other of near) if (overlap(roomy, other)) return;
    this.houses.push(house);
    for (const key of keys) this.cells.set(key, [...(this.cells.get(key) ?? []), house]);
  }
}

function cellsOf(house: House): string[] {
  const cell = (metres: number) => Math.floor(metres / CELL_METRES);
  return [...new Set(house.map(({ x, y }) => `${cell(x)} ${cell(y)}`))];
}

function grown(house: House, metres: number): House {
  const centre = {
    x: house.reduce((sum, p) => sum + p.x, 0) / house.length,
    y: house.reduce((sum, p) => sum + p.y, 0) / house.length,
  };
  return house.map((p) => {
    const outward = direction(centre, p);
    return { x: p.x + outward.x * metres, y: p.y + outward.y * metres };
  });
}

/** Mulberry32: small, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
