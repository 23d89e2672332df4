import { withDatabase, type VisitRecord } from './database';

/** Keeps a visitor's way through a tour; called on every change, so a kill loses nothing. */
export async function saveVisit(record: VisitRecord): Promise<void> {
  await withDatabase((db) => db.put('visits', record));
}

/** The visit to this tour, if there is one. */
export function loadVisit(tourId: string): Promise<VisitRecord | undefined> {
  return withDatabase((db) => db.get('visits', tourId));
}

/** All visits, last changed first. */
export async function listVisits(): Promise<readonly VisitRecord[]> {
  const records = await withDatabase((db) => db.getAll('visits'));
  return records.sort((a, b) => b.changedAt - a.changedAt);
}

/** Forgets a visit: the tour begins anew. */
export async function deleteVisit(tourId: string): Promise<void> {
  await withDatabase((db) => db.delete('visits', tourId));
}
