/** Fetches one asset and lets it pass only if it is, byte for byte, what the manifest names. */
import { assetPath } from '../../shared/model/asset-path';
import type { Asset } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';

/** Seconds until the next try: doubled each time, at most a minute, spread so that a whole group does not knock at once. */
export function waitSeconds(tries: number, random = Math.random()): number {
  return Math.min(60, 0.5 * 2 ** tries) * (0.5 + random);
}

const TRIES = 5;

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Told how many bytes of this asset have arrived, for the progress. */
  readonly onBytes?: (bytes: number) => void;
  /** Waits before the next try; tests wait shorter. */
  readonly wait?: (seconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * The verified bytes of an asset. A broken line is tried again five times, wrong bytes once, around all caches.
 * @param folder the tour's folder
 * @throws Unavailable `offline`, `not-found`, `server`, `portal` or `wrong-bytes`, naming the asset; the signal's reason
 */
export async function fetchVerified(asset: Asset, folder: URL, options: FetchOptions): Promise<Blob> {
  const wait = options.wait ?? pause;
  let damaged = false;
  for (let tries = 0; ; tries++) {
    try {
      return await fetchOnce(asset, folder, damaged ? 'reload' : 'default', options);
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof Unavailable)) throw error;
      const again = error.kind === 'wrong-bytes' ? !damaged : error.kind === 'offline' || error.kind === 'server';
      if (!again || tries >= TRIES) throw error;
      damaged = error.kind === 'wrong-bytes';
      await wait(waitSeconds(tries), options.signal);
    }
  }
}

async function fetchOnce(
  asset: Asset,
  folder: URL,
  cache: RequestCache,
  { signal, onBytes }: FetchOptions,
): Promise<Blob> {
  const path = assetPath(asset);
  const name = asset.name ?? path;
  let response: Response;
  try {
    response = await fetch(new URL(path, folder), { cache, signal });
  } catch (cause) {
    throw new Unavailable('offline', name, { cause });
  }
  if (response.status === 404 || response.status === 410) throw new Unavailable('not-found', name);
  if (!response.ok) throw new Unavailable('server', name, { detail: String(response.status) });
  if (response.headers.get('Content-Type')?.startsWith('text/html')) throw new Unavailable('portal', name);
  const parts = await read(response, asset.bytes, name, onBytes);
  const bytes = new Blob(parts, { type: asset.type });
  if (bytes.size !== asset.bytes || !(await isContent(bytes, asset.sha256)))
    throw new Unavailable('wrong-bytes', name, { detail: `${bytes.size} of ${asset.bytes} bytes` });
  return bytes;
}

async function read(
  response: Response,
  expected: number,
  name: string,
  onBytes: FetchOptions['onBytes'],
): Promise<Uint8Array<ArrayBuffer>[]> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      bytes += part.value.length;
      // Endless data is refused as soon as it shows, not when the phone is full.
      if (bytes > expected) break;
      onBytes?.(bytes);
    }
  } catch (cause) {
    throw new Unavailable('offline', name, { cause });
  }
  if (bytes > expected) await reader?.cancel().catch(() => undefined);
  return parts;
}

async function isContent(bytes: Blob, sha256: string): Promise<boolean> {
  // Without HTTPS a browser neither hashes nor keeps anything: the tour plays from the network, its size alone is known.
  const crypto = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!crypto) return true;
  const digest = await crypto.digest('SHA-256', await bytes.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener('abort', done, { once: true });
    // A network that comes back is worth a try at once.
    addEventListener('online', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    }
  });
}
