import type { Tour } from '../model/tour';
import { assetReferences } from '../model/references';
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

/** Removes assets that no draft lists any more. Only at start-up: undo may still want them while the editor is open. */
export async function sweepDraftAssets(drafts: readonly Tour[]): Promise<number> {
  const wanted = new Set(drafts.flatMap((tour) => Object.values(tour.assets).map((asset) => asset.sha256)));
  return withDatabase(async (db) => {
    const keys = await db.getAllKeys('draftAssets');
    const gone = keys.filter((key) => !wanted.has(key));
    await Promise.all(gone.map((key) => db.delete('draftAssets', key)));
    return gone.length;
  });
}

/** Assets in the table that nothing in the tour mentions any more. */
export function unusedAssets(tour: Tour): readonly string[] {
  const used = new Set(assetReferences(tour).map((reference) => reference.asset));
  return Object.keys(tour.assets).filter((id) => !used.has(id));
}
