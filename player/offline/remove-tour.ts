import { deleteDownload, listDownloads } from '../../shared/storage/downloads';
import { endSaving, listSavings } from '../../shared/storage/saving';
import { keptAssets, removeAssets } from './asset-store';

/**
 * Removes a tour from the phone. The record goes first, so that a tour which is half gone is never offered as saved;
 * then every asset that no other tour needs. If the browser dies in between, the next sweep ends the work.
 */
export async function removeTour(id: string): Promise<void> {
  await deleteDownload(id);
  await endSaving(id);
  await sweepAssets();
}

/** Removes assets that belong to no saved tour and to none that is being saved. Answers how many. */
export async function sweepAssets(): Promise<number> {
  // Listed before the records: what another tab begins to save meanwhile is not in the list.
  const kept = await keptAssets();
  const records = [...(await listDownloads()), ...(await listSavings())];
  const wanted = new Set(records.flatMap(({ assets }) => assets));
  const orphans = [...kept].filter((path) => !wanted.has(path));
  await removeAssets(orphans);
  return orphans.length;
}
