/**
 * Takes a tour home, whole or not at all: every asset is fetched, verified and kept; only then the record is written
 * that says so. What arrived before an interruption stays and is not fetched again.
 */
import { assetPath } from '../../shared/model/asset-path';
import type { Asset, Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { saveDownload } from '../../shared/storage/downloads';
import type { DownloadRecord } from '../../shared/storage/database';
import { endSaving, noteSaving } from '../../shared/storage/saving';
import { keepParts } from './app-parts';
import { keepAsset, keptAssets } from './asset-store';
import { fetchVerified, type FetchOptions } from './fetch-verified';

/** As many at once as a browser opens connections to one host. */
const AT_ONCE = 6;

/** A manifest as it was published: the tour, and its exact text. */
export interface Manifest {
  readonly tour: Tour;
  readonly text: string;
}

export interface Progress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export interface SaveOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly wait?: FetchOptions['wait'];
}

/**
 * Saves a tour and answers its record.
 * @param folder the tour's folder on the network
 * @throws Unavailable naming the asset, or `storage-full`; the signal's reason. What has arrived stays for the next try.
 */
export async function saveTour(manifest: Manifest, folder: URL, options: SaveOptions): Promise<DownloadRecord> {
  const { tour, text } = manifest;
  const assets = assetsOf(tour);
  const totalBytes = bytesOf(tour);
  const paths = [...assets.keys()];
  await noteSaving({ id: tour.id, assets: paths, bytes: totalBytes, paused: false });
  await fetchMissing(assets, folder, totalBytes, options);
  await keepParts(tour, options.signal);
  const kept = await keptAssets();
  const missing = paths.find((path) => !kept.has(path));
  if (missing !== undefined) throw new Unavailable('storage-full', missing, { detail: 'the browser removed it again' });
  await askToStay();
  const record: DownloadRecord = {
    id: tour.id,
    edition: tour.edition,
    manifest: text,
    manifestSha256: await sha256(text),
    bytes: totalBytes,
    savedAt: Date.now(),
    assets: paths,
  };
  // A tour that was stopped or removed in the last moment does not appear as saved.
  options.signal.throwIfAborted();
  await saveDownload(record);
  await endSaving(tour.id);
  return record;
}

/** Bytes of all assets of a tour, each content once. */
export function bytesOf(tour: Tour): number {
  return [...assetsOf(tour).values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The assets by path; the same content under two names is one asset. */
export function assetsOf(tour: Tour): ReadonlyMap<string, Asset> {
  return new Map(Object.values(tour.assets).map((asset) => [assetPath(asset), asset]));
}

async function fetchMissing(
  assets: ReadonlyMap<string, Asset>,
  folder: URL,
  totalBytes: number,
  { signal, onProgress, wait }: SaveOptions,
): Promise<void> {
  const kept = await keptAssets();
  const arrived = new Map<string, number>();
  for (const [path, { bytes }] of assets) if (kept.has(path)) arrived.set(path, bytes);
  let doneBytes = 0;
  const report = () => {
    // A second try begins its asset anew; what the visitor saw does not go back.
    doneBytes = Math.max(
      doneBytes,
      [...arrived.values()].reduce((sum, bytes) => sum + bytes, 0),
    );
    onProgress?.({ doneBytes, totalBytes });
  };
  report();
  const queue = [...assets].filter(([path]) => !kept.has(path));
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [path, asset] = next;
      const onBytes = (bytes: number) => {
        arrived.set(path, bytes);
        report();
      };
      await keepAsset(path, await fetchVerified(asset, folder, { signal: either, onBytes, ...(wait && { wait }) }));
      onBytes(asset.bytes);
    }
  };
  const workers = Array.from({ length: Math.min(AT_ONCE, queue.length) }, () =>
    work().catch((error: unknown) => {
      // The first failure is the one that is told; it ends the others.
      failed.abort(error);
      throw failed.signal.reason;
    }),
  );
  const ends = await Promise.allSettled(workers);
  signal.throwIfAborted();
  const end = ends.find((one) => one.status === 'rejected');
  if (end) throw end.reason;
}

/** Asks the browser once to keep what is here; it may refuse, and then may remove it after some time. */
async function askToStay(): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage?.persist || (await storage.persisted())) return;
  await storage.persist().catch(() => false);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
