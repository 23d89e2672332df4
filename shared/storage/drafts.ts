import type { Tour } from '../model/tour';
import { withDatabase, type DraftAsset, type DraftRecord } from './database';

/** Writes a draft in one transaction; resolves when the browser has acknowledged it. */
export async function saveDraft(record: DraftRecord): Promise<void> {
  await withDatabase(async (db) => {
    const transaction = db.transaction('drafts', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(record), transaction.done]);
  });
}

/** The draft with this id, if there is one. */
export function loadDraft(id: string): Promise<DraftRecord | undefined> {
  return withDatabase((db) => db.get('drafts', id));
}

/** All drafts, last changed first. */
export async function listDrafts(): Promise<readonly DraftRecord[]> {
  const records = await withDatabase((db) => db.getAll('drafts'));
  return records.sort((a, b) => b.changedAt - a.changedAt);
}

/** Removes a draft; its assets go at the next sweep, so that undo can bring both back. */
export async function deleteDraft(id: string): Promise<void> {
  await withDatabase((db) => db.delete('drafts', id));
}

/** Stores an asset's bytes under their hash; the same bytes are stored once. */
export async function saveDraftAsset(asset: DraftAsset): Promise<void> {
  await withDatabase((db) => db.put('draftAssets', asset));
}

/** The bytes with this SHA-256, if they are here. */
export function loadDraftAsset(sha256: string): Promise<DraftAsset | undefined> {
  return withDatabase((db) => db.get('draftAssets', sha256));
}

/** Removes an asset's bytes. Only for what was just stored and is not wanted after all. */
export async function deleteDraftAsset(sha256: string): Promise<void> {
  await withDatabase((db) => db.delete('draftAssets', sha256));
}

/**
 * Removes assets that no draft lists any more; answers how many. Only at start-up, and only what was stored before
 * `storedBefore`: undo, or another window that is just importing, may still want the younger ones.
 */
export async function sweepDraftAssets(drafts: readonly Tour[], storedBefore = Date.now()): Promise<number> {
  const wanted = new Set(drafts.flatMap((tour) => Object.values(tour.assets).map((asset) => asset.sha256)));
  return withDatabase(async (db) => {
    let gone = 0;
    const transaction = db.transaction('draftAssets', 'readwrite');
    for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
      if (wanted.has(cursor.value.sha256) || cursor.value.storedAt > storedBefore) continue;
      await cursor.delete();
      gone++;
    }
    await transaction.done;
    return gone;
  });
}
