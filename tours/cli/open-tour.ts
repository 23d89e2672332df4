import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { RandomAccess } from '../../shared/package/bytes';
import { MANIFEST } from '../../shared/package/read-manifest';
import { unpack } from '../../shared/package/unpack';
import { ifThere } from './folder-target';
import { openFolder, type TourFolder } from './source-folder';

/** Whether a path is a package file; a folder, or a `tour.json` in a folder, is not. Throws if there is nothing. */
export async function isPackageFile(path: string): Promise<boolean> {
  const found = await ifThere(stat(path));
  if (!found) throw new Unavailable('not-found', path, { detail: 'there is no such file or folder' });
  return found.isFile() && !path.endsWith('.json');
}

/** Opens a package file for reading in parts, for as long as the work lasts. */
export async function withPackageFile<T>(path: string, work: (file: RandomAccess) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await work({
      size,
      async read(start, end) {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
        return bytes.subarray(0, bytesRead);
      },
    });
  } finally {
    await handle.close();
  }
}

/** Unpacks into a folder that must not exist or be empty: first beside it, then under its name, whole or not at all. */
export async function unpackInto(packageFile: string, folder: string): Promise<Tour> {
  const place = resolve(folder);
  const there = await ifThere(readdir(place));
  if (there && there.length > 0) throw new Unavailable('conflict', folder, { detail: 'the folder is not empty' });
  await mkdir(dirname(place), { recursive: true });
  const temp = `${place}.${randomUUID().slice(0, 8)}.part`;
  return withPackageFile(packageFile, (file) =>
    unpack(file, {
      async stage(path, bytes) {
        await mkdir(join(temp, 'assets'), { recursive: true });
        await writeFile(join(temp, path), bytes);
      },
      async commit(_tour, manifest) {
        await mkdir(temp, { recursive: true });
        await writeFile(join(temp, MANIFEST), manifest);
        if (there) await rm(place, { recursive: true });
        await rename(temp, place);
      },
      abort: () => rm(temp, { recursive: true, force: true }),
    }),
  );
}

/** A tour from a folder, a `tour.json` or a package file; what had to be unpacked is gone when the work is done. */
export async function withTour<T>(path: string, work: (tour: TourFolder) => Promise<T>): Promise<T> {
  if (!(await isPackageFile(path))) return work(await openFolder(path.endsWith('.json') ? dirname(path) : path));
  const folder = join(tmpdir(), `rundgang-${randomUUID()}`);
  try {
    await unpackInto(path, folder);
    return await work(await openFolder(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
