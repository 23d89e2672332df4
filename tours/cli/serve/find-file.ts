import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ifThere } from '../folder-target';

/** A file that may be sent. */
export interface FoundFile {
  readonly file: string;
  /** Path below the site's root, e.g. `tour/weimar.bauhaus/tour.json`. */
  readonly path: string;
  readonly bytes: number;
  readonly changedMs: number;
}

/**
 * The path below the root that an address asks for; undefined if it is none we would ever send: broken escapes, `..`,
 * and names with a leading dot, which is how files in the making are called.
 */
export function sitePath(address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://site').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\\') || path.includes('\0')) return undefined;
  const parts = path.slice(1).split('/');
  const last = parts.length - 1;
  const odd = parts.some((part, index) => part.startsWith('.') || (part === '' && index !== last));
  return odd ? undefined : parts.join('/');
}

/** Looks for a path in the folders in order; a folder gives its index.html, or `folder` if the closing slash is missing. */
export async function findFile(roots: readonly string[], path: string): Promise<FoundFile | 'folder' | undefined> {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  for (const root of roots) {
    const file = join(root, name);
    const found = await ifThere(stat(file));
    if (!found || !(await isInside(root, file))) continue;
    if (found.isDirectory()) return 'folder';
    if (found.isFile()) return { file, path: name, bytes: found.size, changedMs: found.mtimeMs };
  }
  return undefined;
}

/** Links may point around inside the folder, never out of it. */
async function isInside(root: string, file: string): Promise<boolean> {
  const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)]);
  return realFile.startsWith(realRoot + sep);
}
