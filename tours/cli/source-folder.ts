import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, normalize, resolve, sep } from 'node:path';
import { assetPath, typeOfName } from '../../shared/model/asset-path';
import { LIMITS } from '../../shared/model/limits';
import type { Asset } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { AssetSource } from '../../shared/package/pack';
import { MANIFEST } from '../../shared/package/read-manifest';
import { ifThere } from './folder-target';
import { pictureSize } from '../../shared/package/picture-size';

/** A tour as it lies in a folder, ready to be checked, packed or published. */
export interface TourFolder {
  /** The manifest's text with every asset's hash and size filled in; not yet parsed. */
  readonly manifest: string;
  readonly assets: AssetSource;
}

/**
 * Opens a package folder (`assets/<sha256>.<ext>`) or a source folder, where the manifest's assets say
 * `"file": "media/x.svg"` instead of hash and size. Files outside the folder are refused.
 */
export async function openFolder(folder: string): Promise<TourFolder> {
  const text = await ifThere(readFile(join(folder, MANIFEST), 'utf8'));
  if (text === undefined)
    throw new Unavailable('not-found', join(folder, MANIFEST), { detail: 'there is no such file' });
  const files = new Map<string, string>();
  const manifest = await resolvedText(text, folder, files);
  return {
    manifest,
    assets: async (_asset: Asset, path: string) => {
      const bytes = await ifThere(readFile(files.get(path) ?? join(folder, path)));
      if (!bytes) throw new Unavailable('not-found', path, { detail: 'the file is missing' });
      return new Blob([new Uint8Array(bytes)]);
    },
  };
}

/** Broken JSON is handed on as it is: the one door for manifests says best what is wrong with it. */
async function resolvedText(text: string, folder: string, files: Map<string, string>): Promise<string> {
  const manifest = jsonObject(text);
  if (!manifest || !isObject(manifest['assets'])) return text;
  const entries = Object.entries(manifest['assets']);
  if (!entries.some(([, asset]) => isObject(asset) && 'file' in asset)) return text;
  const assets: Record<string, unknown> = {};
  for (const [id, entry] of entries) assets[id] = await resolvedAsset(id, entry, folder, files);
  return `${JSON.stringify({ ...manifest, assets }, null, 1)}\n`;
}

async function resolvedAsset(id: string, entry: unknown, folder: string, files: Map<string, string>): Promise<unknown> {
  if (!isObject(entry) || typeof entry['file'] !== 'string') return entry;
  const { file, ...said } = entry;
  const place = insideOf(folder, file as string, id);
  const culprit = `assets.${id}: ${file as string}`;
  const type = said['type'] ?? typeOfName(place);
  if (typeof type !== 'string')
    throw new Unavailable('not-a-tour', culprit, { detail: 'a package may not carry files of this type' });
  const size = await ifThere(stat(place));
  if (!size?.isFile()) throw new Unavailable('not-found', culprit, { detail: 'there is no such file' });
  // A link in the folder must not publish what lies elsewhere on this computer.
  insideOf(await realpath(folder), await realpath(place), id);
  if (size.size > LIMITS.assetBytes) throw new Unavailable('too-large', culprit, { detail: `${size.size} bytes` });
  const bytes = await readFile(place);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const asset = { sha256, type, bytes: bytes.length, ...pictureSize(type, bytes), name: basename(place), ...said };
  files.set(assetPath(asset), place);
  return asset;
}

function insideOf(folder: string, file: string, id: string): string {
  const root = resolve(folder);
  const place = resolve(root, normalize(file));
  if (!place.startsWith(root + sep))
    throw new Unavailable('refused-package', `assets.${id}: ${file}`, { detail: 'the file lies outside the folder' });
  return place;
}

function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
