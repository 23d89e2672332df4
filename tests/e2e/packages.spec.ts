import { writeFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { assetPath } from '../../shared/model/asset-path';
import type { Tour } from '../../shared/model/tour';
import { zipOf, type ZipInput } from '../fixtures/zips';
import { aPackage } from '../fixtures/packages';
import { expect, test } from './people/people';

test('a demonstration tour is opened, exported, and comes back whole', async ({ author }, info) => {
  await author.goesOnFrom('Bauhaus and Modernism');
  await author.seesStation('Haus Am Horn');
  const bytes = await author.exportsTour();
  const files = unzipSync(bytes);
  const tour = JSON.parse(strFromU8(files['tour.json']!)) as Tour;
  const wanted = new Set(['tour.json', ...Object.values(tour.assets).map(assetPath)]);
  expect(new Set(Object.keys(files))).toEqual(wanted);

  const file = info.outputPath('weimar.tour.zip');
  writeFileSync(file, bytes);
  await author.opensEditor();
  await author.opensPackage(file);
  await author.seesStation('Haus Am Horn');
  // A tour whose id is taken becomes a copy that was never published; everything else is the same, byte for byte.
  const again = unzipSync(await author.exportsTour());
  const copy = JSON.parse(strFromU8(again['tour.json']!)) as Tour;
  const own = { id: '', edition: 0, publishedAt: '' };
  expect({ ...copy, ...own }).toEqual({ ...tour, ...own });
  expect({ ...again, 'tour.json': undefined }).toEqual({ ...files, 'tour.json': undefined });
});

const { manifest, files } = await aPackage({
  id: 'hostile.tour',
  title: { en: 'Hostile tour', de: 'Feindliche Tour' },
});
const honest: readonly ZipInput[] = [
  { name: 'tour.json', content: Buffer.from(manifest) },
  ...[...files].map(([name, content]) => ({ name, content })),
];
const [asset] = [...files.keys()];
const HOSTILE: Readonly<Record<string, { zip: Uint8Array; culprit: string | RegExp }>> = {
  'a path that climbs out': {
    zip: zipOf([...honest, { name: '../evil.txt', content: Buffer.from('x') }]),
    culprit: /evil\.txt/,
  },
  'a file that does not belong': {
    zip: zipOf([...honest, { name: 'readme.html', content: Buffer.from('x') }]),
    culprit: /readme\.html/,
  },
  'a picture with other bytes than its name says': {
    zip: zipOf(
      honest.map((one) => (one.name === asset ? { ...one, content: Buffer.alloc(one.content!.length) } : one)),
    ),
    culprit: asset!.slice(7, 30),
  },
  'a picture that is missing': {
    zip: zipOf(honest.filter(({ name }) => name !== asset)),
    culprit: asset!.slice(7, 30),
  },
  'a manifest that is no JSON': {
    zip: zipOf([{ name: 'tour.json', content: Buffer.from('{') }]),
    culprit: /tour\.json|hostile\.zip/,
  },
  'a manifest of another major version': {
    zip: zipOf([
      { name: 'tour.json', content: Buffer.from(manifest.replace(/"formatVersion": ?1/, '"formatVersion": 99')) },
    ]),
    culprit: /newer Rundgang/,
  },
  'half a file': { zip: zipOf(honest).slice(0, 3000), culprit: /hostile\.zip/ },
  'a bomb': {
    zip: zipOf([...honest, { name: `assets/${'b'.repeat(64)}.bin`, content: Buffer.alloc(40_000_000), deflate: true }]),
    culprit: /bbbbbb/,
  },
};

for (const [title, { zip, culprit }] of Object.entries(HOSTILE)) {
  test(`a package with ${title} is refused, named, and nothing is kept`, async ({ author }, info) => {
    const file = info.outputPath('hostile.zip');
    writeFileSync(file, zip);
    await author.opensEditor();
    await author.opensPackage(file);
    await author.reads(culprit);
    await author.opensEditor();
    await author.hasNoDraft('Hostile tour');
  });
}
