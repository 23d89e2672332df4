import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import { Unavailable } from '../../../shared/model/unavailable';
import de from '../../../shared/strings/de/target';
import en from '../../../shared/strings/en/target';
import {
  compileTarget,
  type CompiledTarget,
  NothingToHoldOnTo,
  TARGET_TYPES,
} from '../../../shared/targets/compile-target';
import type { Grey } from '../../../shared/targets/grey';
import { qualityOf, recognisedFrom, WEAKNESS_WORDS, type Quality } from '../../../shared/targets/quality';
import { Misuse, type Verb } from '../verb';

export const target: Verb = {
  summary: 'makes a picture recognisable, and says how well it will be recognised',
  usage: 'target <picture> [--out <folder>] [--width-mm <number>] [--lang <language>]',
  details: `
Rates the picture from 0 to 5 stars, says why it is poor and what helps, and writes the three files (.iset, .fset, .fset3) by
which the natural-feature engine knows it. They are the "targets" of an anchor of kind "image"; the picture itself is its
"picture". Takes what phones and cameras write: JPEG, PNG, WebP, AVIF, TIFF, SVG.

  --out       the folder for the files; beside the picture if left out
  --width-mm  how wide it is printed or hangs: then it is said from how far it is recognised
  --lang      language of the advice, de or en; the computer's if left out

Exit code 1 if the picture has one star or less.`,
  options: { out: { type: 'string' }, 'width-mm': { type: 'string' }, lang: { type: 'string' } },
  words: [1, 1],
  async run({ positionals: [path = ''], text }) {
    const width = text('width-mm') === undefined ? undefined : Number(text('width-mm'));
    if (width !== undefined && !(width > 0)) throw new Misuse('--width-mm is a number of millimetres above 0');
    const grey = await greyPicture(path);
    const quality = qualityOf(grey);
    const written = quality.stars > 0 ? await compiledInto(text('out') ?? dirname(path), path, grey) : undefined;
    const words = (text('lang') ?? process.env['LANG'] ?? 'en').toLowerCase().startsWith('de') ? de : en;
    return {
      code: quality.stars <= 1 || !written ? 1 : 0,
      lines: linesOf(quality, written, width, words),
      data: { path, ...quality, ...(written && { files: written.files, seconds: written.seconds }) },
    };
  },
};

interface Written {
  readonly files: readonly { readonly path: string; readonly type: string; readonly bytes: number }[];
  readonly seconds: number;
}

async function greyPicture(path: string): Promise<Grey> {
  const file = await readFile(path);
  try {
    const image = sharp(file).rotate().resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await image
      .flatten({ background: '#ffffff' })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data: new Uint8Array(data) };
  } catch (cause) {
    throw new Unavailable('not-found', path, { detail: 'this is no picture', cause });
  }
}

/** Writes the three files; undefined if the engine finds nothing in the picture. */
async function compiledInto(folder: string, picture: string, grey: Grey): Promise<Written | undefined> {
  const begun = performance.now();
  const compiled = await compileTarget(grey).catch((cause: unknown) => {
    if (cause instanceof NothingToHoldOnTo) return undefined;
    throw cause;
  });
  if (!compiled) return undefined;
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  await mkdir(folder, { recursive: true });
  const name = join(folder, basename(picture, extname(picture)));
  const endings = Object.keys(TARGET_TYPES) as (keyof typeof TARGET_TYPES & keyof CompiledTarget)[];
  const files = await Promise.all(
    endings.map(async (ending) => {
      const path = `${name}.${ending}`;
      await writeFile(path, compiled[ending]);
      return { path, type: TARGET_TYPES[ending], bytes: compiled[ending].length };
    }),
  );
  return { files, seconds };
}

/** What is said about a picture, line by line. */
export function linesOf(
  { stars, weaknesses, heavy }: Quality,
  written: Written | undefined,
  width: number | undefined,
  words: typeof en,
): readonly string[] {
  const language = words === de ? 'de' : 'en';
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const filled = (text: string, values: Readonly<Record<string, string>>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const good = stars >= 3.5;
  return [
    filled(words.stars, { stars: number(stars) }),
    ...(good ? [words.good] : stars <= 1 ? [words.poor] : []),
    ...(good && heavy.length > 0 ? [words.better] : []),
    ...(good ? heavy : weaknesses).map((weakness) => words[WEAKNESS_WORDS[weakness]]),
    ...(width !== undefined && stars > 1
      ? [filled(words.reach, { width: number(width), metres: number(recognisedFrom(width)) })]
      : []),
    written
      ? filled(words.wrote, {
          files: written.files.map(({ path }) => path).join(', '),
          bytes: number(written.files.reduce((sum, { bytes }) => sum + bytes, 0)),
          seconds: number(written.seconds),
        })
      : words.notCompiled,
  ];
}
