/** Where to now: how far, which way and what to look out for, from the route and the own position. */
import { bearingDegrees, distanceMetres } from '../../shared/model/geo';
import { nearestOnLine, routeParts } from '../../shared/map/route-parts';
import { isOnEarth, type Leg, type Position, type Station, type Tour } from '../../shared/model/tour';

export interface Goal {
  /** Metres along the route if the visitor is on it, else as the crow flies, else the leg's length. */
  readonly metres?: number;
  readonly minutes?: number;
  readonly by: 'route' | 'line' | 'leg' | 'nothing';
  /** Degrees from true north: along the route on it, else straight to the station. */
  readonly bearingDegrees?: number;
  readonly leg?: Leg;
}

/** A leisurely 4 km/h. */
const METRES_PER_MINUTE = 67;
/** The arrow looks so far ahead along the route, in metres: beyond the wandering of a receiver, before the next corner but one. */
const LOOK_AHEAD = 25;

/** The way to the next station from where the visitor is. */
export function goalOf(tour: Tour, next: Station, own: Position | undefined): Goal {
  const leg = tour.route.legs.find(({ to }) => to === next.id);
  const known = leg && { leg };
  if (!own || !isOnEarth(next.place)) {
    const lengths = leg && { metres: leg.distanceMetres, minutes: leg.minutes };
    return { ...lengths, ...known, by: leg ? 'leg' : 'nothing' };
  }
  const { current, aheadMetres } = routeParts(tour, next.id, own);
  if (leg && aheadMetres !== undefined && current.length > 1) {
    const pace = leg.minutes > 0 ? leg.distanceMetres / leg.minutes : METRES_PER_MINUTE;
    return {
      ...known,
      metres: aheadMetres,
      minutes: aheadMetres / pace,
      by: 'route',
      bearingDegrees: bearingDegrees(own, ahead(current)),
    };
  }
  const metres = distanceMetres(own, next.place);
  return {
    ...known,
    metres,
    minutes: metres / METRES_PER_MINUTE,
    by: 'line',
    bearingDegrees: bearingDegrees(own, next.place),
  };
}

function ahead(line: readonly Position[]): Position {
  const first = line[0] as Position;
  return line.find((point) => distanceMetres(first, point) >= LOOK_AHEAD) ?? (line.at(-1) as Position);
}

/** Metres from a position to the nearest point of the tour: for somebody who opens it at home. */
export function metresToTour(tour: Tour, own: Position): number {
  const places = tour.stations.map(({ place }) => place).filter(isOnEarth);
  const near = [
    ...places.map((place) => distanceMetres(place, own)),
    nearestOnLine(places, own)?.besideMetres ?? Infinity,
  ];
  return near.reduce((a, b) => Math.min(a, b), Infinity);
}

/** One of eight points of the compass, 0 is north and 2 east. */
export function compassPoint(degrees: number): number {
  return Math.round((((degrees % 360) + 360) % 360) / 45) % 8;
}
