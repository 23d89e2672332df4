/** The parts of the app (map, scenes, engines) that a saved tour needs: fetched with it, so that they work without network. */
import { FEATURES_PATH, KEPT, KEPT_PARTS_PATH } from '../../shared/model/kept-files';
import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { siteAddress } from '../../shared/ui/site-root';
import { storageFailure } from './asset-store';
import { fetchJson } from './kept-fetch';

type Features = Readonly<Record<string, readonly string[]>>;

/** What a block needs beyond the story's own elements. */
const OF_A_BLOCK: Readonly<Record<string, readonly string[]>> = {
  panorama: ['panorama'],
};

/** The engine that recognises an anchor; the others are found by the phone's own sensors or by WebXR. */
const OF_AN_ANCHOR: Readonly<Record<string, readonly string[]>> = {
  barcode: ['marker'],
  pattern: ['marker'],
  image: ['image'],
};

/** Names of the heavy parts that this tour needs: a map always, an engine only for what it has to recognise. */
export function partsFor(tour: Tour): readonly string[] {
  const parts = tour.stations.flatMap(({ anchors, story }) => [
    ...anchors.flatMap(({ kind }) => ['scene', ...(OF_AN_ANCHOR[kind] ?? [])]),
    ...story.flatMap(({ kind }) => OF_A_BLOCK[kind] ?? []),
  ]);
  return [...new Set(['map', ...parts])];
}

/**
 * Keeps the files of all parts that this tour needs, and notes the parts for the next version of the app.
 * @throws Unavailable when a file cannot be had or kept
 */
export async function keepParts(tour: Tour, signal: AbortSignal): Promise<void> {
  // While developing there are no built files, and nothing works offline anyway.
  if (import.meta.env.DEV) return;
  const features = (await fetchJson(siteAddress(FEATURES_PATH))) as Features;
  const parts = partsFor(tour);
  const cache = await caches.open(KEPT.parts).catch((cause: unknown) => {
    throw storageFailure(cause);
  });
  for (const file of new Set(parts.flatMap((part) => features[part] ?? []))) {
    signal.throwIfAborted();
    await keepFile(cache, siteAddress(file));
  }
  const before = (await (await cache.match(siteAddress(KEPT_PARTS_PATH)))?.json()) as readonly string[] | undefined;
  await cache.put(siteAddress(KEPT_PARTS_PATH), Response.json([...new Set([...(before ?? []), ...parts])]));
}

async function keepFile(cache: Cache, address: URL): Promise<void> {
  if (await cache.match(address)) return;
  const name = address.pathname.split('/').at(-1);
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new Unavailable('offline', name, { cause });
  }
  if (!response.ok) throw new Unavailable('server', name, { detail: String(response.status) });
  if (response.headers.get('Content-Type')?.startsWith('text/html')) throw new Unavailable('portal', name);
  await cache.put(address, response).catch((cause: unknown) => {
    throw storageFailure(cause);
  });
}
