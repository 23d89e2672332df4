import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tourJsonSchema } from '../json-schema';
import { DIST } from '../project';
import type { Verb } from '../verb';

export const schema: Verb = {
  summary: 'writes the JSON Schema of the tour format, for other software',
  usage: 'schema [--out <file>]',
  details: `
JSON Schema draft 2020-12, derived from the schema in code. Written to dist/schema/tour-1.json unless --out says otherwise.`,
  options: { out: { type: 'string' } },
  words: [0, 0],
  async run({ text }) {
    const file = text('out') ?? join(DIST, 'schema', 'tour-1.json');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(tourJsonSchema(), null, 1)}\n`);
    return { code: 0, lines: [`Wrote ${file}.`], data: { file } };
  },
};
