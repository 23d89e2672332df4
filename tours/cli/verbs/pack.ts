import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { pipeline } from 'node:stream/promises';
import { pack as packTour, packageFileName } from '../../../shared/package/pack';
import { MANIFEST, readManifest } from '../../../shared/package/read-manifest';
import { openFolder } from '../source-folder';
import type { Verb } from '../verb';

export const pack: Verb = {
  summary: 'makes one file of a tour that staff can send each other',
  usage: 'pack <folder> [--out <file>]',
  details: `
Takes a package folder or a source folder. The file is called <id>.tour.zip unless --out says otherwise; it appears whole
or not at all. The same tour always gives the same bytes.`,
  options: { out: { type: 'string' } },
  words: [1, 1],
  async run({ positionals: [folder = ''], text }) {
    const { manifest, assets } = await openFolder(folder);
    const { id } = readManifest(new TextEncoder().encode(manifest), MANIFEST);
    const file = text('out') ?? packageFileName(id);
    const temp = `${file}.part`;
    try {
      const stream = packTour(manifest, assets) as unknown as NodeReadableStream;
      await pipeline(Readable.fromWeb(stream), createWriteStream(temp));
      await rename(temp, file);
    } finally {
      await rm(temp, { force: true });
    }
    return { code: 0, lines: [`Packed ${id} into ${file}.`], data: { id, file } };
  },
};
