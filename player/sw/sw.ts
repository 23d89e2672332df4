/**
 * The service worker only serves: the shell that every visitor keeps, the assets of saved tours by their content
 * address, the parts of the app that were kept with them. The page downloads and verifies. Nothing is held in globals
 * between two requests, for the browser ends a worker whenever it likes.
 */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';
import { assetPathOf, contentAddress, FEATURES_PATH, KEPT, KEPT_PARTS_PATH } from '../../shared/model/kept-files';
import { shellFor } from '../../shared/package/shell';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const ROOT = new URL(self.registration.scope);
const PAGE = new URL('index.html', ROOT).href;
const shell = new PrecacheController();
shell.addToCacheList(self.__WB_MANIFEST);

self.addEventListener('install', (event) => {
  event.waitUntil(shell.install(event).then(keepNewParts));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    keepEarlierParts()
      .then(() => shell.activate(event))
      .then(() => self.clients.claim()),
  );
});
// Only when the visitor wants it: a version never changes in the middle of a visit.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && depthOf(url) !== undefined,
  async ({ request, url }) => {
    const page = await shell.matchPrecache(PAGE);
    return page ? pageAt(page, depthOf(url) ?? 0) : fetch(request);
  },
);
registerRoute(
  ({ url }) => assetPathOf(url, ROOT) !== undefined,
  async ({ request, url }) => {
    const kept = await keptAsset(url);
    if (!kept) return fetch(request);
    return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
  },
);
registerRoute(
  ({ url }) => shell.getCacheKeyForURL(url.href) !== undefined,
  async ({ request, url }) => (await shell.matchPrecache(url.href)) ?? fetch(request),
);
registerRoute(
  ({ url }) => url.href.startsWith(new URL('app/', ROOT).href),
  async ({ request }) => (await keptPart(request)) ?? fetchPart(request),
);

/** How deep below the root a player's page lies: the root itself 0, a tour's page 2; undefined for all other pages. */
function depthOf(url: URL): number | undefined {
  if (!url.pathname.startsWith(ROOT.pathname)) return undefined;
  const path = url.pathname.slice(ROOT.pathname.length).replace(/index\.html$/, '');
  if (path === '') return 0;
  return /^tour\/[a-z0-9.-]+\/$/.test(path) ? 2 : undefined;
}

/** The one page of the player, told how far up its root is; its headers, the security policy above all, stay. */
async function pageAt(page: Response, depth: number): Promise<Response> {
  if (depth === 0) return page;
  const headers = new Headers(page.headers);
  headers.delete('content-length');
  return new Response(shellFor(await page.text(), depth), { headers });
}

async function keptAsset(url: URL): Promise<Response | undefined> {
  const cache = await caches.open(KEPT.assets);
  return cache.match(contentAddress(assetPathOf(url, ROOT) ?? '', ROOT));
}

/** Asks the caches by name: `caches.match` would answer from the oldest. */
async function keptPart(request: Request): Promise<Response | undefined> {
  const parts = await caches.open(KEPT.parts);
  return (await parts.match(request)) ?? (await caches.open(KEPT.earlierParts)).match(request);
}

/** What was fetched once is kept: file names carry their content's hash. */
async function fetchPart(request: Request): Promise<Response> {
  const response = await fetch(request);
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (response.ok && !isPage) {
    const copy = response.clone();
    // A full storage is no reason to answer nothing.
    await (await caches.open(KEPT.parts)).put(request, copy).catch(() => undefined);
  }
  return response;
}

/** Saved tours go on working offline after the change of version: the new files of their parts come with the new worker. */
async function keepNewParts(): Promise<void> {
  const cache = await caches.open(KEPT.parts);
  const noted = await cache.match(new URL(KEPT_PARTS_PATH, ROOT));
  if (!noted) return;
  const names = (await noted.json()) as readonly string[];
  const features = (await (await shell.matchPrecache(new URL(FEATURES_PATH, ROOT).href))?.json()) as
    Readonly<Record<string, readonly string[]>> | undefined;
  for (const file of names.flatMap((name) => features?.[name] ?? [])) {
    const address = new URL(file, ROOT);
    if (!(await cache.match(address))) await cache.add(address);
  }
}

/** A page of the version before may still be open and ask for its own files: they are kept for one more version. */
async function keepEarlierParts(): Promise<void> {
  await caches.delete(KEPT.earlierParts);
  const earlier = await caches.open(KEPT.earlierParts);
  const now = await filesOfThisVersion();
  const parts = await caches.open(KEPT.parts);
  const precache = await caches.open(shell.strategy.cacheName);
  for (const cache of [precache, parts])
    for (const request of await cache.keys()) {
      const isPart = request.url.startsWith(new URL('app/', ROOT).href) && !request.url.includes('?');
      if (!isPart || now.has(request.url)) continue;
      const response = await cache.match(request);
      if (response) await earlier.put(request, response);
      if (cache === parts) await cache.delete(request);
    }
}

async function filesOfThisVersion(): Promise<ReadonlySet<string>> {
  const features = (await (await shell.matchPrecache(new URL(FEATURES_PATH, ROOT).href))?.json()) as
    Readonly<Record<string, readonly string[]>> | undefined;
  const files = [KEPT_PARTS_PATH, FEATURES_PATH, ...Object.values(features ?? {}).flat()];
  return new Set([...files.map((file) => new URL(file, ROOT).href), ...shell.getCachedURLs()]);
}
