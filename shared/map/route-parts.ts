import { distanceMetres, lengthMetres, positionsOf } from '../model/geo';
import { isOnEarth, type Leg, type Position, type Tour } from '../model/tour';

/** The route as a visitor sees it: walked, in front of them, and later. */
export interface RouteParts {
  readonly done: readonly (readonly Position[])[];
  readonly current: readonly Position[];
  readonly later: readonly (readonly Position[])[];
  /** Metres still to walk to the next station along the route; undefined when off the route or without position. */
  readonly aheadMetres?: number;
}

/** A point of a line nearest to a position: how far along the line and how far beside it, in metres. */
export interface OnLine {
  readonly alongMetres: number;
  readonly besideMetres: number;
  readonly index: number;
  readonly point: Position;
}

/** How far from its line a visitor may be and still count as walking it, in metres. */
const BESIDE_METRES = 60;

/**
 * Splits the route at the next station and, on the way there, at the visitor's own position. Legs count as done when the
 * stations they lead to were visited; without a next station all do.
 */
export function routeParts(
  tour: Tour,
  next: string | undefined,
  own?: Position,
  visited: ReadonlySet<string> = new Set(),
): RouteParts {
  const legs = tour.route.legs;
  const index = next === undefined ? legs.length : legs.findIndex(({ to }) => to === next);
  const isDone = (other: Leg, at: number) => next === undefined || (at !== index && visited.has(other.to));
  const leg = legs[index];
  const done = legs.filter((other, at) => isDone(other, at)).map(line);
  const later = legs.filter((other, at) => at !== index && !isDone(other, at)).map(line);
  if (!leg) return { done, current: [], later };
  return { ...alongLeg(leg, done, own), later };
}

function alongLeg(leg: Leg, done: readonly (readonly Position[])[], own?: Position): Omit<RouteParts, 'later'> {
  const whole = line(leg);
  const here = own && nearestOnLine(whole, own);
  if (!here || here.besideMetres > BESIDE_METRES) return { done, current: whole };
  const walked = [...whole.slice(0, here.index + 1), here.point];
  const ahead = [here.point, ...whole.slice(here.index + 1)];
  return { done: [...done, walked], current: ahead, aheadMetres: lengthMetres(ahead) };
}

function line(leg: Leg): readonly Position[] {
  return positionsOf(leg.line);
}

/** The nearest point of a line, on a plane that is flat enough for a walk. */
export function nearestOnLine(positions: readonly Position[], where: Position): OnLine | undefined {
  let best: OnLine | undefined;
  let along = 0;
  for (let index = 0; index + 1 < positions.length; index++) {
    const a = positions[index] as Position;
    const b = positions[index + 1] as Position;
    const point = nearestOnPart(a, b, where);
    const beside = distanceMetres(point, where);
    if (!best || beside < best.besideMetres)
      best = { alongMetres: along + distanceMetres(a, point), besideMetres: beside, index, point };
    along += distanceMetres(a, b);
  }
  return best;
}

function nearestOnPart(a: Position, b: Position, where: Position): Position {
  const narrower = Math.cos((where.lat * Math.PI) / 180);
  const dx = (b.lng - a.lng) * narrower;
  const dy = b.lat - a.lat;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((where.lng - a.lng) * narrower * dx + (where.lat - a.lat) * dy) / length;
  const kept = Math.min(1, Math.max(0, share));
  return { lat: a.lat + (b.lat - a.lat) * kept, lng: a.lng + (b.lng - a.lng) * kept };
}

/** South-west and north-east corner around all stations on Earth and the route; undefined for a tour indoors. */
export function tourBounds(tour: Tour): readonly [Position, Position] | undefined {
  const all = [...tour.stations.map(({ place }) => place).filter(isOnEarth), ...tour.route.legs.flatMap(line)];
  if (all.length === 0) return undefined;
  const lats = all.map(({ lat }) => lat);
  const lngs = all.map(({ lng }) => lng);
  // Not Math.min(...lats): a long route has more points than a call may have arguments.
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return [
    { lat: least(lats), lng: least(lngs) },
    { lat: most(lats), lng: most(lngs) },
  ];
}
