import { withDatabase, type Settings } from './database';

const KEY = 'settings';

/** What the visitor chose; empty if nothing was chosen or the browser keeps nothing. */
export async function loadSettings(): Promise<Settings> {
  return ((await withDatabase((db) => db.get('settings', KEY))) as Settings | undefined) ?? {};
}

/** Changes some settings and keeps the rest. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  return withDatabase(async (db) => {
    const transaction = db.transaction('settings', 'readwrite');
    const before = ((await transaction.store.get(KEY)) as Settings | undefined) ?? {};
    const after = { ...before, ...change };
    await Promise.all([transaction.store.put(after, KEY), transaction.done]);
    return after;
  });
}
