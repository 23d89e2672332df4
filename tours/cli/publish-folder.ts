import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOURS_FOLDER } from '../../shared/model/site-address';
import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { derivedFiles, publish } from '../../shared/package/publish';
import { MANIFEST, readManifest } from '../../shared/package/read-manifest';
import { FolderTarget, ifThere } from './folder-target';
import type { TourFolder } from './source-folder';

/** The player's built page, from which every tour's page is made. */
export async function readShell(site: string): Promise<string> {
  const shell = await ifThere(readFile(join(site, 'index.html'), 'utf8'));
  if (shell === undefined)
    throw new Unavailable('not-found', join(site, 'index.html'), { detail: 'build the site first: npm run build' });
  return shell;
}

/**
 * Publishes a tour below `<folder>/tour/`. The source is the master here, so it is published over whatever edition is
 * there, as the next one; the first one has the number that the source says.
 * @param site the public address of the site, for link previews
 */
export async function publishInto(folder: string, source: TourFolder, shell: string, site?: string): Promise<Tour> {
  const target = new FolderTarget(join(folder, TOURS_FOLDER));
  const tour = readManifest(new TextEncoder().encode(source.manifest));
  const there = await target.read(`${tour.id}/${MANIFEST}`);
  const edition = there ? readManifest(there.bytes, `${tour.id}/${MANIFEST}`).edition : Math.max(tour.edition, 1) - 1;
  const address = site && new URL(TOURS_FOLDER, site).href;
  return publish({ ...tour, edition }, source.assets, target, shell, { address });
}

/** Writes the files that follow from a published manifest anew, after the player's page has changed. */
export async function refreshDerived(folder: string, id: string, shell: string): Promise<void> {
  const target = new FolderTarget(join(folder, TOURS_FOLDER));
  const there = await target.read(`${id}/${MANIFEST}`);
  if (!there) return;
  for (const [name, content] of derivedFiles(readManifest(there.bytes, `${id}/${MANIFEST}`), shell)) {
    const bytes = new TextEncoder().encode(content);
    const before = await target.read(`${id}/${name}`);
    if (!before || !Buffer.from(before.bytes).equals(bytes)) await target.write(`${id}/${name}`, bytes);
  }
}
