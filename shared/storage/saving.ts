import { withDatabase } from './database';

/** A tour whose saving has begun and is not done: its assets must not be swept, and it goes on where it stopped. */
export interface SavingRecord {
  readonly id: string;
  readonly assets: readonly string[];
  readonly bytes: number;
  /** The visitor stopped it; it does not go on by itself. */
  readonly paused: boolean;
}

const PREFIX = 'saving:';

/** Notes that a tour is being saved, before its first asset is fetched. */
export async function noteSaving(record: SavingRecord): Promise<void> {
  await withDatabase((db) => db.put('settings', record, PREFIX + record.id));
}

/** The begun saving of this tour, if there is one. */
export function loadSaving(id: string): Promise<SavingRecord | undefined> {
  return withDatabase((db) => db.get('settings', PREFIX + id)) as Promise<SavingRecord | undefined>;
}

/** All begun savings. */
export async function listSavings(): Promise<readonly SavingRecord[]> {
  const range = IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);
  return (await withDatabase((db) => db.getAll('settings', range))) as readonly SavingRecord[];
}

/** The saving is done or given up. */
export async function endSaving(id: string): Promise<void> {
  await withDatabase((db) => db.delete('settings', PREFIX + id));
}
