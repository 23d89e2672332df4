import { assetPath } from '../../shared/model/asset-path';
import { isOnEarth, type Asset, type Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { Bytes, WorkOptions } from '../../shared/package/bytes';
import { sha256Hex } from '../../shared/package/hash';
import { assetsByPath, checkedAsset } from '../../shared/package/pack';
import { MANIFEST, readManifest } from '../../shared/package/read-manifest';
import { loadDraftAsset, saveDraftAsset } from '../../shared/storage/drafts';
import type { PublishedTour } from '../publish/site-settings';
import { DraftSink } from './draft-sink';

/**
 * Takes a published tour into the drafts to go on from its edition; answers its id. Every file is checked against its
 * hash; throws Unavailable naming the file, and keeps nothing.
 */
export async function openPublished({ card, folder }: PublishedTour, options: WorkOptions = {}): Promise<string> {
  const sink = new DraftSink(async (tour, manifest) => {
    const at = Date.now();
    return {
      id: tour.id,
      tour,
      changedAt: at,
      published: { edition: tour.edition, sha256: await sha256Hex(manifest), at },
    };
  });
  try {
    const manifest = await fetchBytes(new URL(MANIFEST, folder), card.id, options.signal);
    const tour = readManifest(manifest, card.id);
    await stageAll(tour, folder, sink, options);
    await sink.commit(tour, manifest);
    return tour.id;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Takes the town plan of a published tour into this one, if all its stations are on it; else the tour as it is. */
export async function withTownPlan(tour: Tour, { card, folder }: PublishedTour): Promise<Tour> {
  const source = readManifest(await fetchBytes(new URL(MANIFEST, folder), card.id), card.id);
  const basemap = source.maps?.basemap;
  const asset = basemap && source.assets[basemap.asset];
  if (!basemap || !asset || !isOn(basemap.bbox, tour)) return tour;
  const bytes = await checkedAsset(asset, assetPath(asset), (one, path) => fetchAsset(folder, one, path));
  await saveDraftAsset({ sha256: asset.sha256, type: asset.type, bytes: bytes.buffer, storedAt: Date.now() });
  return { ...tour, maps: { basemap }, assets: { ...tour.assets, [basemap.asset]: asset } };
}

function isOn([west = 0, south = 0, east = 0, north = 0]: readonly number[], tour: Tour): boolean {
  return tour.stations.every(
    ({ place }) =>
      isOnEarth(place) && place.lng >= west && place.lng <= east && place.lat >= south && place.lat <= north,
  );
}

async function stageAll(tour: Tour, folder: URL, sink: DraftSink, options: WorkOptions): Promise<void> {
  const assets = assetsByPath(tour);
  const totalBytes = assets.reduce((sum, [, asset]) => sum + asset.bytes, 0);
  let doneBytes = 0;
  for (const [path, asset] of assets) {
    options.signal?.throwIfAborted();
    if (!(await loadDraftAsset(asset.sha256)))
      await sink.stage(
        path,
        await checkedAsset(asset, path, (one, at) => fetchAsset(folder, one, at, options.signal)),
        asset,
      );
    doneBytes += asset.bytes;
    options.onProgress?.({ path, doneBytes, totalBytes });
  }
}

async function fetchAsset(folder: URL, asset: Asset, path: string, signal?: AbortSignal): Promise<Blob> {
  return new Blob([await fetchBytes(new URL(path, folder), asset.name ?? path, signal)], { type: asset.type });
}

async function fetchBytes(address: URL, culprit: string, signal?: AbortSignal): Promise<Bytes> {
  const response = await fetch(address, { signal: signal ?? null }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new Unavailable('offline', culprit, { cause });
  });
  if (!response.ok) throw new Unavailable(response.status === 404 ? 'not-found' : 'server', culprit);
  return new Uint8Array(await response.arrayBuffer());
}
