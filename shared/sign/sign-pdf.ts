/** Draws sign pages as PDF. The PDF maker is handed in, so that it is loaded only where somebody prints. */
import { Unavailable } from '../model/unavailable';
import { PAPERS, type Face, type Mark, type Measure, type SignPage } from './marks';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** As much of PDFKit's document as is used here. */
export interface PdfDocument {
  addPage(options: { size: [number, number]; margin: number }): unknown;
  registerFont(name: string, file: ArrayBuffer | Uint8Array): unknown;
  font(name: string): unknown;
  fontSize(size: number): unknown;
  widthOfString(text: string): number;
  save(): unknown;
  restore(): unknown;
  scale(factor: number): unknown;
  path(d: string): unknown;
  lineWidth(width: number): unknown;
  fillColor(colour: string): unknown;
  strokeColor(colour: string): unknown;
  fill(): unknown;
  stroke(): unknown;
  fillAndStroke(): unknown;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): unknown;
  image(file: ArrayBuffer | string, x: number, y: number, options: { width: number; height: number }): unknown;
  end(): void;
  /** The font set last; there is no public way to ask it for a letter (0.20.2). */
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  on(event: 'data', hear: (chunk: Uint8Array) => void): unknown;
  on(event: 'end', hear: () => void): unknown;
}

/** Font files (WOFF or TTF) per face, for Western letters and for those with other marks. */
export type SignFonts = Readonly<Record<Face, { readonly latin: Uint8Array; readonly extended: Uint8Array }>>;

/** Measures and draws with the fonts of one document. */
export interface SignPrinter {
  readonly measure: Measure;
  /**
   * The finished file.
   * @param pictures PNG or JPEG bytes by asset id
   * @throws Unavailable `not-found` when the fonts lack letters, or a picture is missing
   */
  print(pages: readonly SignPage[], pictures: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array>;
}

/** A printer for one document, made without a first page. */
export function signPrinter(document: PdfDocument, fonts: SignFonts): SignPrinter {
  for (const [face, { latin, extended }] of Object.entries(fonts)) {
    document.registerFont(`${face}-latin`, latin);
    document.registerFont(`${face}-extended`, extended);
  }
  const measure: Measure = (text, face, size) =>
    runsOf(text).reduce((sum, run) => sum + widthOf(document, run, face, size), 0);
  return {
    measure,
    async print(pages, pictures) {
      checkLetters(document, pages);
      const chunks: Uint8Array[] = [];
      const finished = new Promise<void>((resolve) => {
        document.on('data', (chunk) => void chunks.push(chunk));
        document.on('end', resolve);
      });
      for (const page of pages) drawPage(document, page, pictures);
      document.end();
      await finished;
      return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
    },
  };
}

/** What the fonts do not hold would be printed as empty boxes. */
function checkLetters(document: PdfDocument, pages: readonly SignPage[]): void {
  const texts = pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])));
  const lacking = texts.map(({ text, face }) => ({ text, letters: missingLetters(document, text, face) }));
  const [first] = lacking.filter(({ letters }) => letters.length > 0);
  if (!first) return;
  const letters = [...new Set(lacking.flatMap((one) => one.letters))].join(' ');
  throw new Unavailable('not-found', first.text, {
    detail: `the fonts of signs do not hold these letters: ${letters}`,
  });
}

function missingLetters(document: PdfDocument, text: string, face: Face): readonly string[] {
  return runsOf(text).flatMap(({ text: letters, subset }) => {
    document.font(`${face}-${subset}`);
    // What is not seen, as a place to break a word at, needs no shape.
    return [...letters].filter(
      (letter) =>
        !/\p{Default_Ignorable_Code_Point}/u.test(letter) &&
        !document._font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
  });
}

function drawPage(document: PdfDocument, page: SignPage, pictures: ReadonlyMap<string, Uint8Array>): void {
  const { width, height } = PAPERS[page.paper];
  document.addPage({ size: [width * POINTS_PER_MILLIMETRE, height * POINTS_PER_MILLIMETRE], margin: 0 });
  document.save();
  document.scale(POINTS_PER_MILLIMETRE);
  for (const mark of page.marks) draw(document, mark, pictures);
  document.restore();
}

function draw(document: PdfDocument, mark: Mark, pictures: ReadonlyMap<string, Uint8Array>): void {
  switch (mark.kind) {
    case 'path':
      document.path(mark.d);
      if (mark.fill) document.fillColor(mark.fill);
      if (mark.stroke) document.strokeColor(mark.stroke);
      if (mark.width) document.lineWidth(mark.width);
      return void (mark.fill && mark.stroke
        ? document.fillAndStroke()
        : mark.fill
          ? document.fill()
          : document.stroke());
    case 'text':
      return drawText(document, mark);
    case 'picture': {
      const file = pictures.get(mark.asset);
      if (!file) throw new Unavailable('not-found', mark.asset, { detail: 'the picture on the sign is missing' });
      const { x, y, width, height } = mark;
      return void document.image(new Uint8Array(file).buffer, x, y, { width, height });
    }
  }
}

function drawText(document: PdfDocument, { text, face, size, x, y, colour }: Extract<Mark, { kind: 'text' }>): void {
  document.fillColor(colour);
  let at = x;
  for (const run of runsOf(text)) {
    const width = widthOf(document, run, face, size);
    document.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
    at += width;
  }
}

interface Run {
  readonly text: string;
  readonly subset: 'latin' | 'extended';
}

function widthOf(document: PdfDocument, { text, subset }: Run, face: Face, size: number): number {
  document.font(`${face}-${subset}`);
  document.fontSize(size);
  return document.widthOfString(text);
}

/** What the Latin files hold; the rest of Europe's Latin letters are in the extended ones. */
const LATIN = /[\u0020-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2212]/;

/** A text in pieces that one font file can set. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const subset = LATIN.test(letter) ? 'latin' : 'extended';
    const last = runs.at(-1);
    if (last?.subset === subset) runs[runs.length - 1] = { text: last.text + letter, subset };
    else runs.push({ text: letter, subset });
  }
  return runs;
}
