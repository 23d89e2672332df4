import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { assetPath } from '../../shared/model/asset-path';
import type { Anchor } from '../../shared/model/tour';
import { aBarcodeAnchor, anAsset, aStation, aTour } from '../../shared/testing/builders';
import { main } from './main';

const folder = mkdtempSync(join(tmpdir(), 'rundgang-signs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ADDRESS = 'https://tours.example/weimar/';
const ROUTE = { order: [], legs: [] };
const NOTHING = { nodes: [] };
const tour = aTour({
  id: 'weimar.signs',
  title: { de: 'Gänge durch Łódź', en: 'Walks' },
  publisher: { name: 'Fremdenverkehrsbüro' },
  stations: [
    aStation({
      id: 'gate',
      number: 7,
      title: { de: 'Am großen Tor', en: 'The gate' },
      anchors: [aBarcodeAnchor({ id: 'sign', number: 5, edgeMillimetres: 66 })],
    }),
    aStation({ id: 'mill', number: 8, title: { de: 'Mühle', en: 'Mill' } }),
  ],
});
writeFileSync(join(folder, 'tour.json'), JSON.stringify({ ...tour, edition: 0 }));

async function run(...words: string[]) {
  const said: string[] = [];
  const output = { out: (text: string) => void said.push(text), err: (text: string) => void said.push(text) };
  return { code: await main(['sign', folder, ...words], output), text: said.join('\n') };
}
async function pdf(...words: string[]) {
  const out = join(folder, 'signs.pdf');
  const { code, text } = await run('--address', ADDRESS, '--out', out, ...words);
  expect(code, text).toBe(0);
  return readPdf(readFileSync(out));
}

describe('rundgang sign', () => {
  it('prints a page of the right size for every sign, with embedded fonts', async () => {
    const { sheets, fonts, files } = await pdf();
    expect(sheets).toEqual([[148, 210]]);
    expect(fonts.filter((name) => /Jost/.test(name)).length).toBeGreaterThan(0);
    expect(fonts.filter((name) => /AtkinsonHyperlegibleNext/.test(name)).length).toBeGreaterThan(0);
    expect(files).toBeGreaterThanOrEqual(fonts.length);
  });

  it('says name, number, measures, address and publisher in the tour’s language', async () => {
    const { text } = await pdf();
    for (const words of ['Am großen Tor', '7', '66 mm', 'Fremdenverkehrsbüro', 'tours.example/weimar/tour/'])
      expect(text.replace(/\s+/g, ' ')).toContain(words);
    // Letters of other files stand in pieces of their own.
    expect(text.replace(/\s+/g, '')).toContain('Łódź');
    expect((await pdf('--lang', 'en')).text).toContain('The gate');
  });

  it('draws the black frame to the tenth of a millimetre', async () => {
    const { drawing } = await pdf();
    const [, across, down] = /^q\n([\d.]+) 0 0 ([\d.]+) 0 0 cm$/m.exec(drawing) ?? [];
    expect(Number(across)).toBeCloseTo(72 / 25.4, 4);
    expect(down).toBe(across);
    const squares = [...drawing.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) \2 l\n\3 ([\d.]+) l\n/g)].map((match) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1).map(Number);
      return [right - left, bottom - top];
    });
    expect(squares.filter((sides) => sides.every((side) => Math.abs(side - 66) < 0.01))).toHaveLength(1);
  });

  it('gives a station without anything to recognise a sign when asked for it by name', async () => {
    const { text, sheets } = await pdf('--station', 'mill', '--size', 'A4');
    expect(sheets).toEqual([[210, 297]]);
    expect(text).toContain('Mühle');
  });

  it('refuses letters that its fonts do not hold, and names them', async () => {
    const [gate] = tour.stations;
    const title = { de: 'Площа Ринок', en: 'Market' };
    writeFileSync(join(folder, 'tour.json'), JSON.stringify({ ...tour, stations: [{ ...gate, title }], route: ROUTE }));
    const refused = await run('--address', ADDRESS, '--out', join(folder, 'signs.pdf'));
    expect(refused.code).toBe(1);
    expect(refused.text).toMatch(/Площа.*: .*letters: П л о щ а/);
    expect((await pdf('--lang', 'en')).text).toContain('Market');
  });

  it('prints a picture as wide and high as it is, though the tour does not tell', async () => {
    const picture = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#888888' } })
      .png()
      .toBuffer();
    const asset = anAsset('a', { type: 'image/png', bytes: picture.length });
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, assetPath(asset)), picture);
    const kind = { id: 'poster', kind: 'image', targets: [], picture: 'wide', widthMillimetres: 90, scene: NOTHING };
    const station = aStation({ anchors: [kind as Anchor] });
    writeFileSync(
      join(folder, 'tour.json'),
      JSON.stringify({ ...tour, stations: [station], assets: { wide: asset }, route: ROUTE }),
    );
    const [, width, height] = /([\d.]+) 0 0 -([\d.]+) [\d.]+ [\d.]+ cm\n\/I1 Do/.exec((await pdf()).drawing) ?? [];
    expect(Number(width)).toBeCloseTo(90, 2);
    expect(Number(height)).toBeCloseTo(45, 2);
    writeFileSync(join(folder, assetPath(asset)), 'no picture');
    expect(await run('--address', ADDRESS)).toMatchObject({ code: 1, text: /wide: .*cannot be read/ });
  });

  it('says what is wrong: no address, no such station, a sheet that is too small', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('--address', 'http://tours.example/')).code).toBe(2);
    expect(await run('--address', ADDRESS, '--station', 'moon')).toMatchObject({ code: 1, text: /no such station/ });
    const large = { ...tour, stations: [{ ...tour.stations[0], anchors: [aBarcodeAnchor({ edgeMillimetres: 240 })] }] };
    writeFileSync(join(folder, 'tour.json'), JSON.stringify({ ...large, route: { order: [], legs: [] } }));
    expect(await run('--address', ADDRESS)).toMatchObject({ code: 1, text: /240 mm do not fit/ });
  });

  it('prints what fits, and names what does not', async () => {
    const anchors = [aBarcodeAnchor({ id: 'poster', edgeMillimetres: 240 }), aBarcodeAnchor({ id: 'sign', number: 5 })];
    const both = { ...tour, edition: 0, stations: [{ ...tour.stations[0], anchors }], route: { order: [], legs: [] } };
    writeFileSync(join(folder, 'tour.json'), JSON.stringify(both));
    const out = join(folder, 'some.pdf');
    const { code, text } = await run('--address', ADDRESS, '--out', out);
    expect(code).toBe(1);
    expect(text).toMatch(/Not printed: gate: poster: 240 mm do not fit/);
    expect(readPdf(readFileSync(out)).sheets).toHaveLength(1);
  });
});

interface ReadPdf {
  /** Width and height in millimetres. */
  readonly sheets: readonly (readonly number[])[];
  readonly fonts: readonly string[];
  /** Embedded font files. */
  readonly files: number;
  /** All words, page after page. */
  readonly text: string;
  readonly drawing: string;
}

/** As much of a PDF as PDFKit writes: plain objects, inflated streams, fonts by glyph with their way back to letters. */
function readPdf(bytes: Buffer): ReadPdf {
  const plain = bytes.toString('latin1');
  const streams = [...plain.matchAll(/(\d+) 0 obj\n<<((?:(?!endobj)[\s\S])*?)>>\nstream\n/g)].map((match) => {
    const from = match.index + match[0].length;
    const packed = bytes.subarray(from, plain.indexOf('\nendstream', from));
    const dictionary = match[2] ?? '';
    const content = dictionary.includes('FlateDecode') ? inflateSync(packed) : packed;
    return { id: Number(match[1]), dictionary, content: content.toString('latin1') };
  });
  const stream = (id: string | undefined) => streams.find((one) => one.id === Number(id))?.content ?? '';
  const letters = new Map<string, Map<string, string>>();
  for (const [, name = '', id] of plain.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const object = new RegExp(`\\n${id} 0 obj\\n<<([\\s\\S]*?)>>`).exec(plain)?.[1] ?? '';
    letters.set(name, lettersOf(stream(/\/ToUnicode (\d+)/.exec(object)?.[1])));
  }
  const drawing = [...plain.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) => stream(id)).join('\n');
  return {
    sheets: [...plain.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)),
    ),
    fonts: [...new Set([...plain.matchAll(/\/FontName \/([\w+-]+)/g)].map(([, name = '']) => name))],
    files: [...plain.matchAll(/\/FontFile2 /g)].length,
    text: wordsOf(drawing, letters),
    drawing,
  };
}

function lettersOf(map: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi))
    [...list.matchAll(/<([0-9a-f]+)>/gi)].forEach(([, hex = ''], index) => {
      const glyph = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0');
      found.set(glyph, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    });
  return found;
}

function wordsOf(drawing: string, letters: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font = '';
  const words: string[] = [];
  for (const [whole, name] of drawing.matchAll(/\/(F\d+) [\d.]+ Tf|\[[^\]]*\] TJ/g)) {
    if (name !== undefined) font = name;
    else
      words.push(
        [...whole.matchAll(/<([0-9a-f]*)>/g)]
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((glyph) => letters.get(font)?.get(glyph) ?? '�')
          .join(''),
      );
  }
  return words.join(' ');
}
