/** One visitor's way through one tour, as a value: `(visit, event) → visit`. No clock, no storage: events bring the time. */
import type { Station, Tour } from '../../shared/model/tour';
import type { VisitRecord } from '../../shared/storage/database';

export type Visit = VisitRecord;

/** What can happen on a visit; `at` is milliseconds since 1970. */
export type VisitEvent = { readonly at: number } & (
  | { readonly kind: 'started' }
  /** The visitor walked so many metres. */
  | { readonly kind: 'moved'; readonly metres: number }
  /** The visitor reached a station: by position, by number, by code or by hand. */
  | { readonly kind: 'arrived'; readonly station: string }
  /** A station's story was opened; from then on it counts as visited. */
  | { readonly kind: 'opened'; readonly station: string }
  /** The visitor chose where to go next. */
  | { readonly kind: 'chosen'; readonly station: string }
  | { readonly kind: 'answered'; readonly question: string; readonly right: boolean; readonly points: number }
  | { readonly kind: 'finished' }
);

/** A visit that has just begun at the tour's first station. */
export function newVisit(tour: Tour, at: number): Visit {
  const first = tour.route.order[0];
  return {
    tourId: tour.id,
    edition: tour.edition,
    startedAt: at,
    changedAt: at,
    visited: [],
    ...(first !== undefined && { current: first }),
    points: 0,
    answers: {},
    walkedMetres: 0,
  };
}

/** The visit after an event. Unknown stations change nothing; neither does what is already so. */
export function afterEvent(visit: Visit, event: VisitEvent, tour: Tour): Visit {
  const next = changed(visit, event, tour);
  return next === visit ? visit : { ...next, changedAt: event.at };
}

function changed(visit: Visit, event: VisitEvent, tour: Tour): Visit {
  switch (event.kind) {
    case 'started':
      return newVisit(tour, event.at);
    case 'moved':
      // A finished visit has its length; looking at the map again adds nothing.
      return event.metres > 0 && visit.finishedAt === undefined
        ? { ...visit, walkedMetres: visit.walkedMetres + event.metres }
        : visit;
    case 'arrived':
    case 'chosen':
      return stationOf(tour, event.station) && visit.current !== event.station
        ? { ...visit, current: event.station }
        : visit;
    case 'opened':
      return opened(visit, event.station, tour);
    case 'answered':
      return answered(visit, event);
    case 'finished':
      return visit.finishedAt === undefined ? { ...visit, finishedAt: event.at } : visit;
    default:
      return never(event);
  }
}

function opened(visit: Visit, station: string, tour: Tour): Visit {
  if (!stationOf(tour, station)) return visit;
  if (visit.visited.includes(station) && visit.current === station) return visit;
  return { ...visit, current: station, visited: [...new Set([...visit.visited, station])] };
}

function answered(visit: Visit, event: Extract<VisitEvent, { kind: 'answered' }>): Visit {
  // A right answer stays right, and gives its points once.
  if (visit.answers[event.question]) return visit;
  return {
    ...visit,
    answers: { ...visit.answers, [event.question]: event.right },
    points: visit.points + (event.right ? event.points : 0),
  };
}

/** The station to walk to now: the chosen one, else the next in the tour's order that was not visited; undefined at the end. */
export function nextStation(visit: Visit, tour: Tour): Station | undefined {
  const order = tour.route.order;
  const current = visit.current;
  // A newer edition may have dropped the station that was chosen.
  const chosen = stationOf(tour, current);
  if (chosen && !visit.visited.includes(chosen.id)) return chosen;
  const from = current === undefined ? -1 : order.indexOf(current);
  const ahead = [...order.slice(from + 1), ...order.slice(0, from + 1)];
  // Optional stations are offered on the map and in the list, but nobody is sent there.
  const open = ahead.filter((id) => !visit.visited.includes(id));
  const found = open.find((id) => !stationOf(tour, id)?.optional);
  return found === undefined ? undefined : stationOf(tour, found);
}

/** The station after this one in the tour's order, whether visited or not. */
export function stationAfter(tour: Tour, id: string): Station | undefined {
  return stationOf(tour, tour.route.order[tour.route.order.indexOf(id) + 1]);
}

/** The station before this one in the tour's order. */
export function stationBefore(tour: Tour, id: string): Station | undefined {
  return stationOf(tour, tour.route.order[tour.route.order.indexOf(id) - 1]);
}

/** The station with an id. */
export function stationOf(tour: Tour, id: string | undefined): Station | undefined {
  return tour.stations.find((station) => station.id === id);
}

/** What a treasure hunt still wants to be visited before this station opens. */
export function missingBefore(visit: Visit, station: Station, tour: Tour): readonly Station[] {
  return (station.requires ?? [])
    .filter((id) => !visit.visited.includes(id))
    .flatMap((id) => stationOf(tour, id) ?? []);
}

function never(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
