import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../tests/fixtures/folders';
import { richPicture } from '../../../shared/targets/rich-picture';
import en from '../../../shared/strings/en/target';
import type { Quality } from '../../../shared/targets/quality';
import { main } from '../main';
import { linesOf } from './target';

async function run(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await main(['target', ...argv], {
    out: (text) => (said.out += `${text}\n`),
    err: (text) => (said.err += `${text}\n`),
  });
  return { code, ...said };
}

async function aPicture(data: Uint8Array, width: number, height: number): Promise<string> {
  const path = join(await aFolder(), 'poster.png');
  await sharp(data, { raw: { width, height, channels: 1 } })
    .png()
    .toFile(path);
  return path;
}

describe('rundgang target', () => {
  it('makes a rich picture recognisable and says so', async () => {
    const { data, width, height } = richPicture(7, 320, 240);
    const folder = await aFolder();
    const { code, out } = await run(
      await aPicture(data, width, height),
      '--out',
      folder,
      '--width-mm',
      '300',
      '--json',
    );
    expect(code).toBe(0);
    const told = JSON.parse(out) as { stars: number; files: { path: string; type: string; bytes: number }[] };
    expect(told.stars).toBeGreaterThanOrEqual(4);
    expect(told.files.map(({ type }) => type)).toEqual([
      'application/x-artoolkit-iset',
      'application/x-artoolkit-fset',
      'application/x-artoolkit-fset3',
    ]);
    expect(told.files.every(({ bytes }) => bytes > 0)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['poster.fset', 'poster.fset3', 'poster.iset']);
  }, 120_000);

  it('finds fault with a plain picture, in the language asked for', async () => {
    const path = await aPicture(new Uint8Array(400 * 400).fill(200), 400, 400);
    const german = await run(path, '--lang', 'de');
    expect(german.code).toBe(1);
    expect(german.err).toContain('0 von 5 Sternen');
    expect(german.err).toContain('zu wenige Merkmale');
    expect((await run(path, '--lang', 'en')).err).toContain('too few features');
  });

  it('tells of a good picture only what weighs, and as what would be better still', () => {
    const measures = { features: 90, spread: 1, contrast: 40, repetition: 0, elongation: 1, shortSide: 280 };
    const quality: Quality = { stars: 4, weaknesses: ['few-features', 'too-small'], heavy: ['few-features'], measures };
    const [, ...lines] = linesOf(quality, undefined, undefined, en);
    expect(lines).toEqual([en.good, 'Better still:', en.weaknessFewFeatures, en.notCompiled]);
    expect(linesOf({ ...quality, heavy: [] }, undefined, undefined, en)).not.toContain('Better still:');
    expect(linesOf({ ...quality, stars: 3 }, undefined, undefined, en)).toContain(en.weaknessTooSmall);
  });

  it('cannot rate what is no picture, and says how it is meant', async () => {
    expect((await run(import.meta.filename)).code).toBe(1);
    expect((await run(await aPicture(new Uint8Array(100), 10, 10), '--width-mm', 'wide')).code).toBe(2);
  });
});
