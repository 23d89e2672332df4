import { withDatabase, type DownloadRecord } from './database';

/** Says that a tour is whole on this phone. Written last, after all assets were verified. */
export async function saveDownload(record: DownloadRecord): Promise<void> {
  await withDatabase((db) => db.put('downloads', record));
}

/** The saved tour with this id, if it is whole on this phone. */
export function loadDownload(id: string): Promise<DownloadRecord | undefined> {
  return withDatabase((db) => db.get('downloads', id));
}

/** All saved tours. */
export function listDownloads(): Promise<readonly DownloadRecord[]> {
  return withDatabase((db) => db.getAll('downloads'));
}

/** Forgets a saved tour; its assets are removed by the caller first. */
export async function deleteDownload(id: string): Promise<void> {
  await withDatabase((db) => db.delete('downloads', id));
}
