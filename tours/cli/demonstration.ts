import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOURS_FOLDER } from '../../shared/model/site-address';
import { parseTourText } from '../../shared/model/parse-tour';
import { MANIFEST, readManifest } from '../../shared/package/read-manifest';
import { FolderTarget, ifThere } from './folder-target';
import { publishInto, refreshDerived } from './publish-folder';
import { openFolder } from './source-folder';

/** What was published from which state of the source, by tour. */
type Editions = Readonly<Record<string, { readonly source: string; readonly edition: number }>>;
const RECORD = '.demonstration.json';

/**
 * Publishes the demonstration tours that are missing or whose source has changed since. A tour that somebody has
 * published anew from the editor is left alone: the work of authors is never overwritten.
 * @returns the ids that were published
 */
export async function publishDemonstration(
  tours: string,
  publishing: string,
  shell: string,
): Promise<readonly string[]> {
  const record: Record<string, { source: string; edition: number }> = { ...(await readRecord(publishing)) };
  const published: string[] = [];
  for (const name of (await ifThere(readdir(tours))) ?? []) {
    const folder = join(tours, name);
    if (!(await ifThere(readFile(join(folder, MANIFEST))))) continue;
    const source = await openFolder(folder);
    const { id } = readManifest(new TextEncoder().encode(source.manifest), join(name, MANIFEST));
    const hash = createHash('sha256').update(source.manifest).digest('hex');
    const edition = await publishedEdition(publishing, id);
    if (edition !== undefined && (record[id]?.source === hash || record[id]?.edition !== edition)) continue;
    record[id] = { source: hash, edition: (await publishInto(publishing, source, shell)).edition };
    await mkdir(publishing, { recursive: true });
    await writeFile(join(publishing, RECORD), `${JSON.stringify(record, null, 1)}\n`);
    published.push(id);
  }
  return published;
}

/** Gives all published tours the player's present page. */
export async function refreshPages(publishing: string, shell: string): Promise<void> {
  const folder = join(publishing, TOURS_FOLDER);
  for (const entry of (await ifThere(readdir(folder, { withFileTypes: true }))) ?? [])
    if (entry.isDirectory()) await refreshDerived(publishing, entry.name, shell);
}

async function publishedEdition(publishing: string, id: string): Promise<number | undefined> {
  const there = await new FolderTarget(join(publishing, TOURS_FOLDER)).read(`${id}/${MANIFEST}`);
  if (!there) return undefined;
  const parsed = parseTourText(new TextDecoder().decode(there.bytes));
  return parsed.ok ? parsed.value.edition : Number.NaN;
}

async function readRecord(publishing: string): Promise<Editions> {
  const text = await ifThere(readFile(join(publishing, RECORD), 'utf8'));
  try {
    return text ? (JSON.parse(text) as Editions) : {};
  } catch {
    // Without the record no tour is overwritten, which is the safe side.
    return {};
  }
}
