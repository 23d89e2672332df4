import { readdir } from 'node:fs/promises';
import type { TourCard } from '../../../shared/model/catalogue';
import { Unavailable } from '../../../shared/model/unavailable';
import { cardOf, emptyCatalogue } from '../../../shared/package/catalogue-card';
import { CATALOGUE, readCatalogue } from '../../../shared/package/publish';
import { MANIFEST, readManifest } from '../../../shared/package/read-manifest';
import { FolderTarget, ifThere } from '../folder-target';
import type { Verb } from '../verb';

export const catalogue: Verb = {
  summary: 'writes catalogue.json for a folder of tour packages',
  usage: 'catalogue <folder>',
  details: `
Looks for <folder>/<id>/tour.json and lists what it finds. Catalogues of other publishers that the old catalogue.json
included stay included.`,
  options: {},
  words: [1, 1],
  async run({ positionals: [folder = ''] }) {
    const names = await ifThere(readdir(folder));
    if (!names) throw new Unavailable('not-found', folder, { detail: 'there is no such folder' });
    const target = new FolderTarget(folder);
    const cards: TourCard[] = [];
    for (const name of names.sort()) {
      const card = await cardIn(target, name);
      if (card) cards.push(card);
    }
    const there = await target.read(CATALOGUE);
    const before = there ? readCatalogue(there.bytes) : emptyCatalogue;
    const text = `${JSON.stringify({ ...before, tours: cards }, null, 1)}\n`;
    await target.write(CATALOGUE, new TextEncoder().encode(text));
    return {
      code: 0,
      lines: [`${cards.length} tours in ${folder}/${CATALOGUE}.`],
      data: { tours: cards.map(({ id, edition }) => ({ id, edition })) },
    };
  },
};

async function cardIn(target: FolderTarget, name: string): Promise<TourCard | undefined> {
  const path = `${name}/${MANIFEST}`;
  const manifest = await target.read(path);
  if (!manifest) return undefined;
  const tour = readManifest(manifest.bytes, path);
  if (tour.id !== name) throw new Unavailable('not-a-tour', path, { detail: `the tour is called "${tour.id}"` });
  return cardOf(tour, manifest.bytes);
}
