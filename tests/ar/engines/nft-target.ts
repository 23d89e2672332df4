/** The films' picture as a compiled target of ARToolKit's natural features; made once in half a minute, then kept in `.cache/`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { quietly } from '../engine-in-node';
import { painting } from '../printed';

/** Of the imagined print; all lengths follow from it. */
export const DOTS_PER_INCH = 150;
const ENDINGS = ['iset', 'fset', 'fset3'] as const;
export type NftFiles = Readonly<Record<(typeof ENDINGS)[number], Uint8Array>>;

interface Creator {
  createNftDataSet(grey: Uint8Array, dpi: number, width: number, height: number, channels: number, flags: string): void;
  readonly FS: { readFile(path: string): Uint8Array };
}

export async function compiledPainting(): Promise<NftFiles> {
  const grey = Uint8Array.from(painting().data);
  const folder = join(import.meta.dirname, '../../../.cache/ar-targets');
  const name = createHash('sha256').update(grey).digest('hex').slice(0, 12);
  const path = (ending: string) => join(folder, `${name}.${ending}`);
  if (!ENDINGS.every((ending) => existsSync(path(ending)))) {
    mkdirSync(folder, { recursive: true });
    const files = await compile(grey);
    for (const ending of ENDINGS) writeFileSync(path(ending), files[ending]);
  }
  return Object.fromEntries(ENDINGS.map((ending) => [ending, new Uint8Array(readFileSync(path(ending)))])) as NftFiles;
}

async function compile(grey: Uint8Array): Promise<NftFiles> {
  const address = '@webarkit/nft-marker-creator-app/build/NftMarkerCreator_ES6_wasm.js';
  return quietly(async () => {
    const { default: open } = (await import(address)) as { default: (settings: object) => Promise<Creator> };
    const silent = () => undefined;
    const creator = await open({ print: silent, printErr: silent });
    const { width, height } = painting();
    creator.createNftDataSet(grey, DOTS_PER_INCH, width, height, 1, '');
    const read = (ending: string) => creator.FS.readFile(`tempFilename.${ending}`);
    return { iset: read('iset'), fset: read('fset'), fset3: read('fset3') };
  });
}
