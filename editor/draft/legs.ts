/** The way between the stations. A line of two points is straight and follows its stations; a longer one was drawn. */
import { lengthMetres, lineOf, positionsOf } from '../../shared/model/geo';
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
 * The tour with one leg per pair of neighbours on the route. A leg stays as it is unless it touches the station that
 * has moved: then a straight one is straight again, a drawn one follows with its end only. Legs of other pairs go.
 */
export function withLegs(tour: Tour, moved?: string): Tour {
  const byId = new Map(tour.stations.map((station) => [station.id, station]));
  const legs: Leg[] = [];
  for (let index = 1; index < tour.route.order.length; index++) {
    const from = byId.get(tour.route.order[index - 1] ?? '');
    const to = byId.get(tour.route.order[index] ?? '');
    const leg = from && to && legBetween(tour, from, to, moved);
    if (leg) legs.push(leg);
  }
  const same = legs.length === tour.route.legs.length && legs.every((leg, index) => leg === tour.route.legs[index]);
  if (same) return tour;
  const distance = legs.reduce((sum, leg) => sum + leg.distanceMetres, 0);
  return { ...tour, distanceMetres: distance, route: { ...tour.route, legs } };
}

function legBetween(tour: Tour, from: Station, to: Station, moved: string | undefined): Leg | undefined {
  const forth = tour.route.legs.find((leg) => leg.from === from.id && leg.to === to.id);
  if (forth && moved !== from.id && moved !== to.id) return forth;
  // On a floor plan a leg has no line on Earth.
  if (!isOnEarth(from.place) || !isOnEarth(to.place)) return forth;
  const back = forth ? undefined : tour.route.legs.find((leg) => leg.from === to.id && leg.to === from.id);
  const old = forth ?? back;
  const mode = old?.mode ?? modeOf(tour);
  if (!old || !isDrawn(old)) return legAlong(from.id, to.id, [from.place, to.place], mode, old);
  const line = back ? [...positionsOf(back.line)].reverse() : [...positionsOf(old.line)];
  if (moved === from.id) line[0] = from.place;
  if (moved === to.id) line[line.length - 1] = to.place;
  return legAlong(from.id, to.id, line, mode, old);
}

function modeOf(tour: Tour): Leg['mode'] {
  return tour.kind === 'bike' || tour.kind === 'drive' || tour.kind === 'transit' ? tour.kind : 'walk';
}
