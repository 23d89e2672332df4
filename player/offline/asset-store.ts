/** Assets of saved tours in Cache Storage, each once under the address of its content. */
import { KEPT, contentAddress } from '../../shared/model/kept-files';
import { Unavailable } from '../../shared/model/unavailable';
import { siteRoot } from '../../shared/ui/site-root';

/** The paths (`assets/<sha256>.<ending>`) that are here. What is here was verified before it was put. */
export async function keptAssets(): Promise<ReadonlySet<string>> {
  const root = siteRoot().href;
  const cache = await openAssets();
  return new Set((await cache.keys()).map(({ url }) => url.slice(root.length)));
}

/** The asset's bytes, if they are here. */
export async function keptAsset(path: string): Promise<Blob | undefined> {
  const found = await (await openAssets()).match(contentAddress(path, siteRoot()));
  return found?.blob();
}

/** Keeps verified bytes. @throws Unavailable `storage-full` or `storage-off` */
export async function keepAsset(path: string, bytes: Blob): Promise<void> {
  const headers = { 'Content-Type': bytes.type, 'Content-Length': String(bytes.size) };
  const cache = await openAssets();
  try {
    await cache.put(contentAddress(path, siteRoot()), new Response(bytes, { headers }));
  } catch (cause) {
    throw storageFailure(cause);
  }
}

/** Removes entries one by one: deleting a whole cache frees nothing while a page holds it. */
export async function removeAssets(paths: Iterable<string>): Promise<void> {
  const cache = await openAssets();
  for (const path of paths) await cache.delete(contentAddress(path, siteRoot()));
}

async function openAssets(): Promise<Cache> {
  try {
    return await caches.open(KEPT.assets);
  } catch (cause) {
    throw storageFailure(cause);
  }
}

/** A full storage is the normal signal for "full": the browser's estimate cannot be believed. */
export function storageFailure(cause: unknown): Unavailable {
  const full = cause instanceof Error && cause.name === 'QuotaExceededError';
  return new Unavailable(full ? 'storage-full' : 'storage-off', '', { cause });
}
