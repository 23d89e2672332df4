import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { PAPERS, type Mark, type Measure, type SignPage } from '../../shared/sign/marks';
import { signPage, type SignWish } from '../../shared/sign/sign-page';
import words from '../../shared/strings/en/sign';
import { aBarcodeAnchor, aStation, aTour } from '../../shared/testing/builders';
import { engineInNode } from './engine-in-node';

const PIXELS_PER_MILLIMETRE = 4;
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

const measure: Measure = (text, _face, size) => text.length * size * 0.55;
const station = aStation({ number: 12, title: { en: 'The old market' } });
function aWish(change: Partial<SignWish> = {}): SignWish {
  return {
    tour: aTour({ languages: ['en'], title: { en: 'A tour' }, stations: [station] }),
    station,
    address: 'https://tours.example/tour/weimar.test/?station=market',
    chain: ['en'],
    words,
    ...change,
  };
}

/** The page as a camera sees it that hangs straight before it. */
async function photographed(page: SignPage) {
  const { width, height } = PAPERS[page.paper];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${page.marks.map(drawn).join('')}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * PIXELS_PER_MILLIMETRE })
    .resize({ width: width * PIXELS_PER_MILLIMETRE, height: height * PIXELS_PER_MILLIMETRE, fit: 'fill' })
    .blur(0.8)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
function drawn(mark: Mark): string {
  if (mark.kind === 'path')
    return `<path d="${mark.d}" fill="${mark.fill ?? 'none'}" stroke="${mark.stroke ?? 'none'}" stroke-width="${mark.width ?? 0}"/>`;
  if (mark.kind === 'text')
    return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" fill="${mark.colour}">${mark.text.replaceAll('&', '&amp;')}</text>`;
  return '';
}

describe('a printed page', () => {
  it.each([
    ['3x3', 5, 66, 'A5'],
    ['3x3', 0, 100, 'A4'],
    ['4x4', 1234, 160, 'A4'],
  ] as const)(
    'carries the %s sign %i, %i mm wide on %s: found with its number and its millimetres, and nothing else',
    { timeout: 120_000 },
    async (matrix, number, edgeMillimetres, paper) => {
      const page = signPage(aWish({ anchor: aBarcodeAnchor({ matrix, number, edgeMillimetres }) }), measure);
      expect(page.paper).toBe(paper);
      const picture = await photographed(page);
      const others = [3, 7, 11, 40].filter((other) => other !== number);
      const engine = await engineInNode(
        [number, ...others].map((one) => ({ anchorId: String(one), kind: 'barcode', matrix, number: one }) as const),
        life.signal,
        picture.width,
        picture.height,
      );
      let found = engine.detect(picture);
      // The level between black and white is learnt from the first pictures.
      for (let again = 0; again < 6 && found.length === 0; again++) found = engine.detect(picture);
      expect(found.map(({ anchorId }) => anchorId)).toEqual([String(number)]);
      const corners = found[0]?.corners ?? [];
      corners.forEach(([x, y], index) => {
        const [nextX = 0, nextY = 0] = corners[(index + 1) % 4] ?? [];
        const millimetres = Math.hypot(nextX - x, nextY - y) / PIXELS_PER_MILLIMETRE;
        expect(Math.abs(millimetres / edgeMillimetres - 1)).toBeLessThan(0.01);
      });
    },
  );

  it('is refused when the sign is larger than the sheet, with its size', () => {
    const anchor = aBarcodeAnchor({ edgeMillimetres: 240 });
    expect(() => signPage(aWish({ anchor }), measure)).toThrow(expect.objectContaining({ kind: 'too-large' }));
    const small = aBarcodeAnchor({ edgeMillimetres: 120 });
    expect(() => signPage(aWish({ anchor: small, paper: 'A5' }), measure)).toThrow(/120 mm do not fit on A5/);
  });

  it('keeps all ink on the sheet and the white round the sign free', () => {
    const anchor = aBarcodeAnchor({ edgeMillimetres: 66 });
    const long = 'A very long name of a station that nobody would ever paint on a wall, not even here';
    const { marks } = signPage(aWish({ anchor, station: { ...station, title: { en: long } } }), measure);
    const texts = marks.filter((mark) => mark.kind === 'text');
    expect(texts.length).toBeGreaterThan(5);
    for (const { x, y, text, face, size } of texts) {
      expect(x).toBeGreaterThanOrEqual(5);
      expect(x + measure(text, face, size)).toBeLessThanOrEqual(PAPERS.A5.width - 5);
      expect(y).toBeLessThanOrEqual(PAPERS.A5.height - 5);
    }
    const frame = marks.find((mark) => mark.kind === 'path' && mark.fill === '#000000');
    const [, left = 0, top = 0] = (/^M([\d.]+) ([\d.]+)/.exec(frame?.kind === 'path' ? frame.d : '') ?? []).map(Number);
    const white = 66 * 0.15;
    for (const { y, size } of texts)
      expect(y < top - white || y - size > top + 66 + white, `${y} beside ${left} ${top}`).toBe(true);
  });
});
