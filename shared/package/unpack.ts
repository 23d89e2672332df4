import { assetPath } from '../model/asset-path';
import { LIMITS } from '../model/limits';
import type { Asset, Tour } from '../model/tour';
import { Unavailable } from '../model/unavailable';
import { readerOf, type Bytes, type RandomAccess, type WorkOptions } from './bytes';
import { sha256Hex } from './hash';
import { tooManyPixels } from './picture-size';
import { MANIFEST, readManifest } from './read-manifest';
import { readDirectory, readEntry, type ZipEntry } from './zip-reader';

/**
 * Where an unpacked tour goes. `stage` gets verified assets one after the other; only when the last one is whole comes
 * `commit`. On any failure comes `abort`, after which nothing of the package may remain.
 */
export interface PackageSink {
  stage(path: string, bytes: Bytes, asset: Asset): Promise<void>;
  commit(tour: Tour, manifest: Bytes): Promise<void>;
  abort(): Promise<void>;
}

const ASSET_ENTRY = /^assets\/([0-9a-f]{64})\.[a-z0-9]{1,8}$/;
/** What file managers add by themselves when somebody zips a folder: it carries nothing. */
const FOLDER_ENTRY = 'assets/';

/**
 * Reads a package and hands it to the sink, whole or not at all. Everything in it is checked first: entry names, sizes
 * as they flow, the manifest, and every asset against its SHA-256. Throws Unavailable naming the entry.
 */
export async function unpack(
  source: Blob | RandomAccess | ReadableStream<Bytes>,
  sink: PackageSink,
  options: WorkOptions = {},
): Promise<Tour> {
  try {
    const file = await fileOf(source);
    const entries = indexEntries(await readDirectory(file, LIMITS.assets + 2));
    const manifest = await readEntry(file, entryOf(entries, MANIFEST), LIMITS.manifestBytes, options.signal);
    const tour = readManifest(manifest);
    await stageAssets(file, entries, tour, sink, options);
    options.signal?.throwIfAborted();
    await sink.commit(tour, manifest);
    return tour;
  } catch (error) {
    // What went wrong first is what counts.
    await sink.abort().catch(() => undefined);
    throw error;
  }
}

/** A stream has no end to look at first, so it is kept, up to the size a package may have. */
async function fileOf(source: Blob | RandomAccess | ReadableStream<Bytes>): Promise<RandomAccess> {
  if (source instanceof Blob) return readerOf(source);
  if (!(source instanceof ReadableStream)) return source;
  let bytes = 0;
  const counted = source.pipeThrough(
    new TransformStream<Bytes, Bytes>({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes > LIMITS.packageBytes)
          controller.error(new Unavailable('too-large', '', { detail: `more than ${LIMITS.packageBytes} bytes` }));
        else controller.enqueue(chunk);
      },
    }),
  );
  return readerOf(await new Response(counted).blob());
}

function indexEntries(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  let bytes = 0;
  for (const entry of entries) {
    if (entry.name === FOLDER_ENTRY && entry.bytes === 0) continue;
    const problem = nameProblem(entry.name);
    if (problem) throw new Unavailable('refused-package', entry.name.slice(0, 200), { detail: problem });
    if (byName.has(entry.name))
      throw new Unavailable('refused-package', entry.name, { detail: 'the entry is there twice' });
    byName.set(entry.name, entry);
    bytes += entry.bytes;
    if (bytes > LIMITS.packageBytes)
      throw new Unavailable('too-large', entry.name, { detail: `the package exceeds ${LIMITS.packageBytes} bytes` });
  }
  return byName;
}

/** Only two shapes pass; the other sentences tell an attack from a mistake. */
function nameProblem(name: string): string | undefined {
  if (name === MANIFEST || ASSET_ENTRY.test(name)) return undefined;
  if (name.includes('\\')) return 'a backslash in the path';
  if (name.startsWith('/') || /^[a-zA-Z]:/.test(name)) return 'an absolute path';
  if (name.split('/').includes('..')) return 'the path leads out of the package';
  if (name.endsWith(`/${MANIFEST}`)) return 'the tour lies in a folder: pack the content of the folder, not the folder';
  return 'a package holds tour.json and assets only';
}

function entryOf(entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = entries.get(name);
  if (!entry) throw new Unavailable('refused-package', name, { detail: 'missing in the package' });
  return entry;
}

async function stageAssets(
  file: RandomAccess,
  entries: ReadonlyMap<string, ZipEntry>,
  tour: Tour,
  sink: PackageSink,
  options: WorkOptions,
): Promise<void> {
  const listed = new Map(Object.values(tour.assets).map((asset) => [assetPath(asset), asset]));
  for (const [path, asset] of listed) {
    const declared = entryOf(entries, path).bytes;
    if (declared !== asset.bytes)
      throw new Unavailable('wrong-bytes', path, { detail: `${declared} bytes instead of ${asset.bytes}` });
  }
  const totalBytes = [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0);
  let doneBytes = entryOf(entries, MANIFEST).bytes;
  for (const [path, entry] of entries) {
    if (path === MANIFEST) continue;
    const bytes = await readEntry(file, entry, LIMITS.assetBytes, options.signal);
    if ((await sha256Hex(bytes)) !== ASSET_ENTRY.exec(path)?.[1])
      throw new Unavailable('wrong-bytes', path, { detail: 'the content does not match the name' });
    // An asset that no manifest names is checked like all others, and then left behind.
    const asset = listed.get(path);
    const pixels = asset && tooManyPixels(asset.type, bytes);
    if (pixels) throw new Unavailable('too-large', path, { detail: pixels });
    if (asset) await sink.stage(path, bytes, asset);
    doneBytes += entry.bytes;
    options.onProgress?.({ path, doneBytes, totalBytes });
  }
}
