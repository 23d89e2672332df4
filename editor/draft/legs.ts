/** The way between the stations. A line of two points is straight and follows its stations; a longer one was drawn. */
import { distanceMetres, lengthMetres, lineOf, positionsOf } from '../../shared/model/geo';
import { isOnEarth, type Leg, type Position, type Station, type Tour } from '../../shared/model/tour';

/** Metres per minute by kind of tour: 4 km/h on foot, 15 by bike, 30 by car, 20 by bus and tram. */
const PACE: Readonly<Record<Leg['mode'], number>> = { walk: 66.7, bike: 250, drive: 500, transit: 333 };

/** Whole minutes for a length in metres, one at least. */
export function minutesFor(metres: number, mode: Leg['mode']): number {
  return Math.max(1, Math.round(metres / PACE[mode]));
}

/** Whether the author has drawn this leg; such a line stays as it is between its ends. */
export function isDrawn(leg: Leg): boolean {
  return leg.line.coordinates.length > 2;
}

/** A leg along the given positions. */
export function legAlong(from: string, to: string, positions: readonly Position[], mode: Leg['mode'], old?: Leg): Leg {
  const metres = Math.round(lengthMetres(positions));
  return {
    ...(old?.note ? { note: old.note } : {}),
    from,
    to,
    line: lineOf(positions),
    mode: old?.mode ?? mode,
    distanceMetres: metres,
    minutes: minutesFor(metres, old?.mode ?? mode),
  };
}

/**
 * The tour with one leg per pair of neighbours on the route. Legs whose ends still stand where their line ends are
 * kept as they are; drawn legs follow with their ends only; legs of other pairs go.
 */
export function withLegs(tour: Tour): Tour {
  const byId = new Map(tour.stations.map((station) => [station.id, station]));
  const legs: Leg[] = [];
  for (let index = 1; index < tour.route.order.length; index++) {
    const from = byId.get(tour.route.order[index - 1] ?? '');
    const to = byId.get(tour.route.order[index] ?? '');
    const leg = from && to && legBetween(tour, from, to);
    if (leg) legs.push(leg);
  }
  const same = legs.length === tour.route.legs.length && legs.every((leg, index) => leg === tour.route.legs[index]);
  if (same) return tour;
  const distance = legs.reduce((sum, leg) => sum + leg.distanceMetres, 0);
  return { ...tour, distanceMetres: distance, route: { ...tour.route, legs } };
}

function legBetween(tour: Tour, from: Station, to: Station): Leg | undefined {
  if (!isOnEarth(from.place) || !isOnEarth(to.place)) return keptIndoors(tour, from, to);
  const forth = tour.route.legs.find((leg) => leg.from === from.id && leg.to === to.id);
  const back = forth ? undefined : tour.route.legs.find((leg) => leg.from === to.id && leg.to === from.id);
  const old = forth ?? back;
  const start = { lat: from.place.lat, lng: from.place.lng };
  const end = { lat: to.place.lat, lng: to.place.lng };
  const mode = old?.mode ?? modeOf(tour);
  if (!old) return legAlong(from.id, to.id, [start, end], mode);
  const line = back ? [...positionsOf(back.line)].reverse() : positionsOf(old.line);
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || !isDrawn(old)) {
    if (forth && first && last && isThere(first, start) && isThere(last, end)) return forth;
    return legAlong(from.id, to.id, [start, end], mode, old);
  }
  if (forth && isNear(first, start) && isNear(last, end)) return forth;
  return legAlong(from.id, to.id, [start, ...line.slice(1, -1), end], mode, old);
}

/** On a floor plan a leg has no line on Earth; what a file brought along is kept. */
function keptIndoors(tour: Tour, from: Station, to: Station): Leg | undefined {
  return tour.route.legs.find((leg) => leg.from === from.id && leg.to === to.id);
}

function modeOf(tour: Tour): Leg['mode'] {
  return tour.kind === 'bike' || tour.kind === 'drive' || tour.kind === 'transit' ? tour.kind : 'walk';
}

const isThere = (a: Position, b: Position) => distanceMetres(a, b) < 0.5;
/** A drawn line may start at the kerb before a station; only a moved station pulls it along. */
const isNear = (a: Position, b: Position) => distanceMetres(a, b) < 60;
