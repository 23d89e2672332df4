import type { DownloadRecord } from '../../shared/storage/database';
import { listDownloads } from '../../shared/storage/downloads';
import { keptAssets } from './asset-store';

/** Saved tours of which everything is here: a record whose assets the browser removed promises nothing. */
export async function wholeDownloads(): Promise<readonly DownloadRecord[]> {
  const records = await listDownloads();
  if (records.length === 0) return records;
  const kept = await keptAssets();
  return records.filter(({ assets }) => assets.every((path) => kept.has(path)));
}
