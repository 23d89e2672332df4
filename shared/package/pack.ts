import { assetPath } from '../model/asset-path';
import { LIMITS } from '../model/limits';
import type { Asset, Tour } from '../model/tour';
import { Unavailable } from '../model/unavailable';
import type { Bytes, WorkOptions } from './bytes';
import { sha256Hex } from './hash';
import { tooManyPixels } from './picture-size';
import { MANIFEST, readManifest } from './read-manifest';
import { ZipWriter } from './zip-writer';

/** Hands over an asset's bytes; rejects with Unavailable('not-found', path) if they are not there. */
export type AssetSource = (asset: Asset, path: string) => Promise<Blob>;

/** What the file is called that staff send each other: `weimar.bauhaus.tour.zip`. */
export function packageFileName(id: string): string {
  return `${id}.tour.zip`;
}

/**
 * A tour as one ZIP, entry by entry: `tour.json` first, then the assets in the order of their names. The same tour gives
 * the same bytes. The stream fails with Unavailable if an asset is missing or is not what the manifest says.
 */
export function pack(manifest: string | Bytes, assets: AssetSource, options: WorkOptions = {}): ReadableStream<Bytes> {
  const parts = zipParts(typeof manifest === 'string' ? new TextEncoder().encode(manifest) : manifest, assets, options);
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const next = await parts.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await parts.return(undefined);
      },
    },
    // One asset at a time: the next is fetched when the last has been taken.
    { highWaterMark: 0 },
  );
}

/** The assets of a tour by path, each once, in the order of their names. */
export function assetsByPath(tour: Tour): readonly (readonly [path: string, asset: Asset])[] {
  const byPath = new Map(Object.values(tour.assets).map((asset) => [assetPath(asset), asset] as const));
  return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** An asset's bytes, checked against what the manifest promises; throws Unavailable `wrong-bytes` or `too-large`. */
export async function checkedAsset(asset: Asset, path: string, source: AssetSource): Promise<Bytes> {
  const blob = await source(asset, path);
  if (blob.size !== asset.bytes)
    throw new Unavailable('wrong-bytes', path, { detail: `${blob.size} bytes instead of ${asset.bytes}` });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if ((await sha256Hex(bytes)) !== asset.sha256)
    throw new Unavailable('wrong-bytes', path, { detail: 'the content does not match its SHA-256' });
  const pixels = tooManyPixels(asset.type, bytes);
  if (pixels) throw new Unavailable('too-large', path, { detail: pixels });
  return bytes;
}

async function* zipParts(manifest: Bytes, source: AssetSource, options: WorkOptions): AsyncGenerator<Bytes, void> {
  const tour = readManifest(manifest);
  const assets = assetsByPath(tour);
  const totalBytes = assets.reduce((sum, [, asset]) => sum + asset.bytes, manifest.length);
  if (totalBytes > LIMITS.packageBytes)
    throw new Unavailable('too-large', tour.id, {
      detail: `${totalBytes} bytes; a package may have ${LIMITS.packageBytes}`,
    });
  const zip = new ZipWriter();
  let doneBytes = manifest.length;
  yield* zip.add(MANIFEST, manifest, true);
  options.onProgress?.({ path: MANIFEST, doneBytes, totalBytes });
  for (const [path, asset] of assets) {
    options.signal?.throwIfAborted();
    yield* zip.add(path, await checkedAsset(asset, path, source), isText(asset.type));
    doneBytes += asset.bytes;
    options.onProgress?.({ path, doneBytes, totalBytes });
  }
  yield zip.end();
}

/** Everything else is compressed already. */
function isText(type: string): boolean {
  return type.startsWith('text/') || type === 'image/svg+xml' || type === 'application/x-artoolkit-pattern';
}
