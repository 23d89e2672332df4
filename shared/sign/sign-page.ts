/** The printed sign of a station: what the phone recognises, true to size, and what people need to know. Pure. */
import { inLocale } from '../model/localized';
import { QUIET_ZONE } from '../model/marker-svg';
import type { KnownAnchor, Station, Tour } from '../model/tour';
import { Unavailable } from '../model/unavailable';
import { fill } from '../strings/strings';
import type words from '../strings/en/sign';
import { largestSize, set } from './lines-of-text';
import { accentRoles } from '../ui/accent';
import { circle, INK, PAPERS, rectangle, WHITE, type Mark, type Measure, type Paper, type SignPage } from './marks';
import { code, dimensionLine, ruler, targetMarks, type Target } from './sign-parts';

/** What is to be printed for one station. */
export interface SignWish {
  readonly tour: Tour;
  readonly station: Station;
  /** What the phone recognises here; without one the sign carries only number and code. */
  readonly anchor?: KnownAnchor;
  /** Where the code leads and what can be typed instead. */
  readonly address: string;
  /** Languages, best first. */
  readonly chain: readonly string[];
  readonly words: typeof words;
  /** The smallest sheet that holds it if left out. */
  readonly paper?: Paper;
}

/** Measures of a sheet, in millimetres. */
interface Sheet {
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** How much larger than on A5 letters are. */
  readonly scale: number;
}

const SHEETS: readonly Sheet[] = [
  { paper: 'A5', ...PAPERS.A5, margin: 11, scale: 1 },
  { paper: 'A4', ...PAPERS.A4, margin: 14, scale: 1.15 },
  // For markers of 16 cm: the words are made smaller before the marker is refused.
  { paper: 'A4', ...PAPERS.A4, margin: 8, scale: 0.85 },
];
const CODE_MILLIMETRES = 32;
/** What office printers leave white at every edge. */
const UNPRINTED = 5;

/**
 * The sign as a page.
 * @throws Unavailable `too-large` when the target does not fit on the sheet, or on any; `not-found` when the tour does not
 * tell how wide and high its picture is
 */
export function signPage(wish: SignWish, measure: Measure): SignPage {
  const target = targetOf(wish);
  const sheets = SHEETS.filter(({ paper }) => wish.paper === undefined || wish.paper === paper);
  const fitting = sheets.find((sheet) => fits(target, sheet, wish, measure));
  if (fitting) return { paper: fitting.paper, marks: laidOut(target, fitting, wish, measure) };
  const largest = sheets.at(-1);
  throw new Unavailable('too-large', `${wish.station.id}: ${wish.anchor?.id ?? ''}`, {
    detail: `${target?.width ?? 0} mm do not fit on ${largest?.paper ?? 'any sheet'}`,
  });
}

function targetOf({ anchor, tour }: SignWish): Target | undefined {
  if (anchor?.kind === 'barcode' || anchor?.kind === 'pattern') {
    const edge = anchor.edgeMillimetres;
    return { width: edge, height: edge, quiet: edge * QUIET_ZONE };
  }
  if (anchor?.kind !== 'image') return undefined;
  const { width, height } = tour.assets[anchor.picture] ?? {};
  // A guess would be printed, and a distorted picture is recognised nowhere.
  if (!width || !height)
    throw new Unavailable('not-found', anchor.picture, { detail: 'nobody knows how wide and high the picture is' });
  return { width: anchor.widthMillimetres, height: (anchor.widthMillimetres * height) / width, quiet: 4 };
}

function fits(target: Target | undefined, sheet: Sheet, wish: SignWish, measure: Measure): boolean {
  if (!target) return true;
  const { top, bottom } = room(sheet, wish, measure);
  const { width, height, quiet } = target;
  // To the sides the sheet's own white is white enough, as long as no ink falls where printers do not print.
  return width + 2 * Math.max(quiet, UNPRINTED) <= sheet.width && height + 2 * quiet <= bottom - top;
}

/** Head and foot of a sheet, and the room between them. */
function room(sheet: Sheet, wish: SignWish, measure: Measure) {
  const head = headOf(sheet, wish, measure);
  const foot = footOf(sheet, wish, measure);
  const dimension = targetOf(wish) ? 9 * sheet.scale : 0;
  return { head, foot, top: head.bottom + 2, bottom: foot.top - dimension - 2 };
}

function laidOut(target: Target | undefined, sheet: Sheet, wish: SignWish, measure: Measure): readonly Mark[] {
  const { head, foot, top, bottom } = room(sheet, wish, measure);
  const middle = (top + bottom) / 2;
  const paper: Mark = { kind: 'path', d: rectangle(0, 0, sheet.width, sheet.height), fill: WHITE };
  if (!target) {
    const side = Math.min(sheet.width - 2 * sheet.margin, bottom - top) * 0.8;
    return [paper, ...head.marks, code(wish.address, (sheet.width - side) / 2, middle - side / 2, side), ...foot.marks];
  }
  const x = (sheet.width - target.width) / 2;
  const y = middle - target.height / 2;
  return [
    paper,
    ...head.marks,
    ...targetMarks(wish.anchor, x, y, target),
    ...dimensionLine(
      { x, y: y + target.height + target.quiet + 2 * sheet.scale, length: target.width, scale: sheet.scale },
      wish.words,
      measure,
    ),
    ...foot.marks,
  ];
}

function headOf(sheet: Sheet, { tour, station, chain, words }: SignWish, measure: Measure) {
  const { margin, scale } = sheet;
  const radius = 10 * scale;
  const x = margin + 2 * radius + 5 * scale;
  const width = sheet.width - x - margin;
  const accent = printed(tour.theme?.accent);
  const number = String(station.number);
  const digits = (number.length > 3 ? 6.5 : number.length > 2 ? 8.5 : 11) * scale;
  const centre = margin + radius;
  const small = 3.9 * scale;
  const tourTitle = set(inLocale(tour.title, chain), measure, {
    face: 'read',
    size: small,
    colour: INK,
    x,
    y: margin,
    width,
  });
  const name = inLocale(station.title, chain) || fill(words.station, { number });
  const sizes = [9.5, 8.5, 7.5, 6.5, 5.5].map((size) => size * scale);
  const size = largestSize(name, measure, { face: 'title', width, lines: 2, sizes });
  const y = tourTitle.bottom + 0.5 * scale;
  const title = set(name, measure, { face: 'title', size, colour: INK, x, y, width, leading: 1.08 });
  const marks: Mark[] = [
    { kind: 'path', d: circle(centre, centre, radius), fill: accent, stroke: INK, width: 0.7 },
    {
      kind: 'text',
      text: number,
      face: 'title',
      size: digits,
      x: centre - measure(number, 'title', digits) / 2,
      y: centre + digits * 0.35,
      colour: accentRoles(accent, WHITE)['--on-accent'],
    },
    ...tourTitle.marks,
    ...title.marks,
  ];
  return { marks, bottom: Math.max(margin + 2 * radius, title.bottom) };
}

/** The three colours by name, or the tour's own, on white paper. */
function printed(accent: string | undefined): string {
  const named: Readonly<Record<string, string>> = { red: '#C8321F', yellow: '#F2B21B', blue: '#1D4E89' };
  return named[accent ?? 'red'] ?? accent ?? INK;
}

function footOf(sheet: Sheet, wish: SignWish, measure: Measure) {
  const { margin, scale, width } = sheet;
  const inner = width - 2 * margin;
  const hasTarget = targetOf(wish) !== undefined;
  const side = hasTarget ? CODE_MILLIMETRES * scale : 0;
  const bottom = sheet.height - margin;
  const row = bottom - CODE_MILLIMETRES * scale;
  const x = hasTarget ? margin + side + 6 * scale : margin;
  const sentenceSize = 5 * scale;
  const sentence = (y: number) =>
    set(sentenceFor(wish), measure, { face: 'strong', size: sentenceSize, colour: INK, x: margin, y, width: inner });
  const height = sentence(0).bottom;
  const rule = row - height - 8 * scale;
  const beside = width - margin - x;
  const address = set(readable(wish.address), measure, {
    face: 'strong',
    size: 3.7 * scale,
    colour: INK,
    x,
    y: row - 0.5,
    width: beside,
  });
  const publisher = wish.tour.publisher?.name ?? '';
  const by = set(publisher, measure, {
    face: 'read',
    size: 3.4 * scale,
    colour: INK,
    x,
    y: address.bottom,
    width: beside,
  });
  const marks: Mark[] = [
    { kind: 'path', d: rectangle(margin, rule, inner, 0.9 * scale), fill: INK },
    ...sentence(rule + 3.5 * scale).marks,
    ...(hasTarget ? [code(wish.address, margin, row, side)] : []),
    ...address.marks,
    ...(publisher === '' ? [] : by.marks),
    ...ruler({ x, bottom, scale, width: beside }, wish.words, measure),
  ];
  return { marks, top: rule };
}

function sentenceFor({ anchor, words }: SignWish): string {
  if (anchor?.kind === 'image') return words.pointAtPicture;
  return anchor?.kind === 'barcode' || anchor?.kind === 'pattern' ? words.pointAtSquare : words.openCode;
}

/** The address as people type it. */
function readable(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
