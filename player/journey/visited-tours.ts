/** The visits with the tours they belong to, as far as those can be had. */
import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { VisitRecord } from '../../shared/storage/database';
import { listVisits } from '../../shared/storage/visits';
import { openTour } from '../tour/open-tour-source';

export interface VisitedTour {
  readonly visit: VisitRecord;
  /** Missing while the tour is neither saved nor to be reached. */
  readonly tour?: Tour;
}

/** Last visited first. Empty when the browser keeps nothing. */
export async function visitedTours(): Promise<readonly VisitedTour[]> {
  const visits = await listVisits().catch((error: unknown) => {
    if (error instanceof Unavailable) return [];
    throw error;
  });
  return Promise.all(
    visits.map(async (visit) => {
      const open = await openTour(visit.tourId).catch((error: unknown) => {
        if (error instanceof Unavailable) return undefined;
        throw error;
      });
      return open ? { visit, tour: open.tour } : { visit };
    }),
  );
}

/** What all visits come to together. */
export function sumOf(visited: readonly VisitedTour[]): {
  readonly stations: number;
  readonly all: number;
  readonly points: number;
  readonly metres: number;
} {
  return visited.reduce(
    (sum, { visit, tour }) => ({
      stations: sum.stations + visit.visited.length,
      all: sum.all + (tour?.stations.length ?? visit.visited.length),
      points: sum.points + visit.points,
      metres: sum.metres + visit.walkedMetres,
    }),
    { stations: 0, all: 0, points: 0, metres: 0 },
  );
}
