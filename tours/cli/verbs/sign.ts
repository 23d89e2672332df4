import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { assetPath } from '../../../shared/model/asset-path';
import { inLocale } from '../../../shared/model/localized';
import { parseTourText } from '../../../shared/model/parse-tour';
import { tourFolder } from '../../../shared/model/site-address';
import { isKnownAnchor, type KnownAnchor, type Station, type Tour } from '../../../shared/model/tour';
import { Unavailable } from '../../../shared/model/unavailable';
import type { Face, Paper } from '../../../shared/sign/marks';
import { signPage } from '../../../shared/sign/sign-page';
import { signPrinter, type PdfDocument, type SignFonts } from '../../../shared/sign/sign-pdf';
import de from '../../../shared/strings/de/sign';
import en from '../../../shared/strings/en/sign';
import { withTour } from '../open-tour';
import type { TourFolder } from '../source-folder';
import { Misuse, type Verb } from '../verb';

export const sign: Verb = {
  summary: 'makes signs to print, as PDF',
  usage:
    'sign <folder | file.tour.zip> --address <https://…/> [--station <id>] [--size A4|A5] [--lang <language>] [--out <file.pdf>]',
  details: `
One page for every sign that phones recognise: the marker true to size, the station's number and name, what to do, and a code
that leads to the station. Print at 100 %; a line of 50 mm on the page shows whether the printer kept to it.

  --address  the public address of the site, closing slash included: the codes lead there
  --station  only this station; one that has nothing to recognise gets a sign with the code alone
  --size     the sheet; the smallest that holds the sign if left out
  --lang     the sign's language; the tour's first if left out
  --out      the file; <tour>-signs.pdf if left out`,
  options: {
    address: { type: 'string' },
    station: { type: 'string' },
    size: { type: 'string' },
    lang: { type: 'string' },
    out: { type: 'string' },
  },
  words: [1, 1],
  async run({ positionals: [path = ''], text }) {
    const address = text('address');
    if (address === undefined || !isSiteAddress(address))
      throw new Misuse('--address says where the codes lead: it begins with https:// and ends with a slash');
    const size = text('size');
    if (size !== undefined && size !== 'A4' && size !== 'A5') throw new Misuse('--size is A4 or A5');
    return withTour(path, async (folder) => {
      const tour = tourOf(folder);
      const out = text('out') ?? `${tour.id}-signs.pdf`;
      const wish = { address, size, language: text('lang') ?? tour.languages[0] ?? 'en' } as const;
      const signs = signsOf(tour, text('station'));
      const { pdf, pages, unfit } = await printed(tour, signs, folder, wish);
      await writeFile(out, pdf);
      const lines = signs.map(
        ({ station, anchor }) => `${station.number} ${inLocale(station.title, tour.languages)}: ${said(anchor)}`,
      );
      const left = unfit.map(
        (reason) => `Not printed: ${reason}. Have it printed larger elsewhere, or make it smaller.`,
      );
      return {
        code: left.length > 0 ? 1 : 0,
        lines: [...lines, ...left, `Wrote ${out}.`],
        data: { out, pages, unfit },
      };
    });
  },
};

/** Cameras work only on secure pages; a computer's own address counts as one, for trying signs at the desk. */
function isSiteAddress(address: string): boolean {
  return /^(https:\/\/.+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/.*)?)\/$/.test(address);
}

interface Sign {
  readonly station: Station;
  readonly anchor?: KnownAnchor;
}
interface PrintWish {
  readonly address: string;
  readonly size: Paper | undefined;
  readonly language: string;
}

function tourOf({ manifest }: TourFolder): Tour {
  const parsed = parseTourText(manifest);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new Unavailable('not-a-tour', first?.path ?? '', { detail: first?.message ?? '' });
}

/** All that can be printed and recognised; a station asked for by name gets a sign in any case. */
function signsOf(tour: Tour, stationId: string | undefined): readonly Sign[] {
  const stations = tour.stations.filter(({ id }) => stationId === undefined || id === stationId);
  if (stations.length === 0)
    throw new Unavailable('not-found', stationId ?? '', { detail: 'the tour has no such station' });
  const signs = stations.flatMap((station): readonly Sign[] => {
    const anchors = station.anchors
      .filter(isKnownAnchor)
      .filter(({ kind }) => kind === 'barcode' || kind === 'pattern' || kind === 'image');
    if (anchors.length > 0) return anchors.map((anchor) => ({ station, anchor }));
    return stationId === undefined ? [] : [{ station }];
  });
  if (signs.length === 0)
    throw new Unavailable('not-found', tour.id, { detail: 'no station has a sign; ask for one by --station' });
  return signs;
}

interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** What fits on no sheet, with its measure. */
  readonly unfit: readonly string[];
}

/** @throws Unavailable `too-large` when not a single sign fits */
async function printed(tour: Tour, signs: readonly Sign[], folder: TourFolder, wish: PrintWish): Promise<Printed> {
  const { address, size, language } = wish;
  const info = { Title: inLocale(tour.title, [language]), Author: tour.publisher?.name ?? '' };
  const document = new PDFDocument({ autoFirstPage: false, info, lang: language, displayTitle: true });
  const printer = signPrinter(document as unknown as PdfDocument, await signFonts());
  const words = language.startsWith('de') ? de : en;
  const pictures = new Map(await Promise.all(picturesOn(signs).map((id) => picture(tour, id, folder))));
  const measured = { ...tour, assets: { ...tour.assets, ...measuredAssets(tour, pictures) } };
  const unfit: Unavailable[] = [];
  const pages = signs.flatMap((one) => {
    const where = new URL(
      `${tourFolder(tour.id)}?station=${one.station.id}${one.anchor ? `&ar=${one.anchor.id}` : ''}`,
      address,
    );
    const chain = [language, ...tour.languages];
    const more = size && { paper: size };
    try {
      return [signPage({ tour: measured, ...one, address: where.href, chain, words, ...more }, printer.measure)];
    } catch (error) {
      if (!(error instanceof Unavailable) || error.kind !== 'too-large') throw error;
      unfit.push(error);
      return [];
    }
  });
  const [first] = unfit;
  if (pages.length === 0 && first) throw first;
  const pdf = await printer.print(pages, new Map([...pictures].map(([id, { png }]) => [id, png])));
  return { pdf, pages: pages.length, unfit: unfit.map(({ culprit, detail }) => `${culprit}: ${detail}`) };
}

function picturesOn(signs: readonly Sign[]): readonly string[] {
  const pictures = signs.flatMap(({ anchor }) =>
    anchor?.kind === 'image' || anchor?.kind === 'pattern' ? [anchor.picture] : [],
  );
  return [...new Set(pictures)];
}

/** A picture as it is printed. */
interface Printable {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Measures as the files have them: manifests need not tell them. */
function measuredAssets(tour: Tour, pictures: ReadonlyMap<string, Printable>): Tour['assets'] {
  return Object.fromEntries(
    [...pictures].flatMap(([id, { width, height }]) => {
      const asset = tour.assets[id];
      return asset ? [[id, { ...asset, width, height }]] : [];
    }),
  );
}

/** Sharp at 300 dots per inch on the widest sheet. */
const PICTURE_PIXELS = 2400;

async function picture(tour: Tour, id: string, { assets }: TourFolder): Promise<[string, Printable]> {
  const asset = tour.assets[id];
  const file = asset && (await assets(asset, assetPath(asset)));
  if (!file) throw new Unavailable('not-found', id, { detail: 'the picture on the sign is missing' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A drawing is unfolded finely, a photo is never made larger.
  const fine = asset.type === 'image/svg+xml' ? { density: 600 } : {};
  try {
    const { data, info } = await sharp(bytes, fine)
      // Upright, as it is made a target.
      .rotate()
      .resize({ width: PICTURE_PIXELS, height: PICTURE_PIXELS, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .png()
      .toBuffer({ resolveWithObject: true });
    return [id, { png: data, width: info.width, height: info.height }];
  } catch (cause) {
    throw new Unavailable('wrong-bytes', id, { detail: 'the picture on the sign cannot be read', cause });
  }
}

function said(anchor: KnownAnchor | undefined): string {
  if (anchor?.kind === 'barcode') return `sign ${anchor.number} (${anchor.matrix}), ${anchor.edgeMillimetres} mm`;
  if (anchor?.kind === 'pattern') return `picture sign, ${anchor.edgeMillimetres} mm`;
  return anchor?.kind === 'image' ? `picture, ${anchor.widthMillimetres} mm wide` : 'code only';
}

/** The fonts of the whole product, in the form that PDFs take. */
export async function signFonts(): Promise<SignFonts> {
  const files = createRequire(import.meta.url);
  const font = async (family: string, weight: number) => {
    const file = (subset: string) =>
      readFile(files.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`));
    return { latin: await file('latin'), extended: await file('latin-ext') };
  };
  const faces: Readonly<Record<Face, readonly [string, number]>> = {
    title: ['jost', 600],
    read: ['atkinson-hyperlegible-next', 400],
    strong: ['atkinson-hyperlegible-next', 600],
  };
  const { title, read, strong } = faces;
  return { title: await font(...title), read: await font(...read), strong: await font(...strong) };
}
