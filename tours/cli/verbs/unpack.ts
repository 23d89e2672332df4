import { unpackInto } from '../open-tour';
import type { Verb } from '../verb';

export const unpack: Verb = {
  summary: 'takes a packed tour apart again',
  usage: 'unpack <file.tour.zip> <folder>',
  details: `
Everything is checked first: names, sizes, the manifest, every asset against its SHA-256. The folder must not exist or be
empty; it appears whole or not at all.`,
  options: {},
  words: [2, 2],
  async run({ positionals: [file = '', folder = ''] }) {
    const { id, edition } = await unpackInto(file, folder);
    return { code: 0, lines: [`Unpacked ${id} into ${folder}.`], data: { id, edition, folder } };
  },
};
