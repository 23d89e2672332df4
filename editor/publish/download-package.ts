import type { Tour } from '../../shared/model/tour';
import type { WorkOptions } from '../../shared/package/bytes';
import { packInWorker } from '../../shared/package/package-client';
import { packageFileName } from '../../shared/package/pack';
import { manifestText } from '../../shared/package/read-manifest';
import { loadDraftAsset } from '../../shared/storage/drafts';
import { Unavailable } from '../../shared/model/unavailable';

/** Hands the tour with all its files to the author as one file; throws Unavailable naming what is missing. */
export async function downloadPackage(tour: Tour, options: WorkOptions = {}): Promise<void> {
  const blob = await packInWorker(manifestText(tour), (asset) => draftBlob(asset.sha256, asset.name), options);
  saveAs(blob, packageFileName(tour.id));
}

/** A draft asset's bytes; throws Unavailable('not-found', name). */
export async function draftBlob(sha256: string, name = sha256): Promise<Blob> {
  const stored = await loadDraftAsset(sha256);
  if (!stored) throw new Unavailable('not-found', name);
  return new Blob([stored.bytes], { type: stored.type });
}

/** Lets the browser save a file. */
export function saveAs(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers fetch the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
