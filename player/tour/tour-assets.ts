/** Where an open tour's pictures and sounds come from: the phone when they are here, else the network. */
import { assetPath } from '../../shared/model/asset-path';
import type { Asset, Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { AssetSource } from '../../shared/story/asset-source';
import { keepAsset, keptAsset } from '../offline/asset-store';
import { fetchVerified } from '../offline/fetch-verified';

/** The assets of a tour that plays from the network. @param folder the tour's folder */
export function networkAssets(tour: Tour, folder: URL): AssetSource {
  return {
    address: async (id) => new URL(assetPath(assetOf(tour, id)), folder).href,
    load: (id) => fetchVerified(assetOf(tour, id), folder, { signal: AbortSignal.timeout(60_000) }),
  };
}

/**
 * The assets of a saved tour. The service worker answers their addresses from the phone; where there is none, blobs do.
 * What is missing or damaged is fetched again by itself.
 */
export function savedAssets(tour: Tour, folder: URL): AssetSource {
  const blobs = new Map<string, string>();
  const load = async (id: string) => {
    const asset = assetOf(tour, id);
    const kept = await keptAsset(assetPath(asset)).catch(() => undefined);
    return kept?.size === asset.bytes ? kept : mended(asset, folder);
  };
  return {
    load,
    address: async (id) => {
      const path = assetPath(assetOf(tour, id));
      if (navigator.serviceWorker?.controller) return new URL(path, folder).href;
      const address = blobs.get(path) ?? URL.createObjectURL(await load(id));
      blobs.set(path, address);
      return address;
    },
  };
}

async function mended(asset: Asset, folder: URL): Promise<Blob> {
  const bytes = await fetchVerified(asset, folder, { signal: AbortSignal.timeout(60_000) });
  // If it cannot be kept it is still shown.
  await keepAsset(assetPath(asset), bytes).catch(() => undefined);
  return bytes;
}

function assetOf(tour: Tour, id: string): Asset {
  const asset = tour.assets[id];
  if (!asset) throw new Unavailable('not-found', id);
  return asset;
}
