/** AR beside its peers, all on the same films in one run: signs, pictures, cost on the page's thread, bytes, places. */
import { followed, jitter, summaryOf, type Look } from '../ar/score';
import { SEGMENTS } from '../ar/segments';
import { inBrowser, type InBrowser } from './ar-browser';
import { shown, type Showing } from './ar-films';
import { misplaced, PRAGUE, TOWNS } from './ar-location';
import { figure, median, type Figure } from './figure';

const SIGN_FILMS = ['barcode', 'barcode-portrait', 'barcode-wide', 'pattern'] as const;
const STOCK = 'stock AR.js';
const PROMISED: Readonly<Record<string, string>> = { light: '>= 85', occluded: '>= 70', fast: '>= 98' };

/** Measured once, with other pictures, and not again here: figures of our notes on MindAR 1.2.5. */
const MIND_AR = { name: 'MindAR (recorded)', near: 95, nearPixels: 1.3, small: 70 };

export async function measure(): Promise<readonly Figure[]> {
  // First the browser, while nothing else keeps the processor busy.
  const browser = await inBrowser();
  const showings = allShowings();
  const answers = await shown(showings);
  const looksOf = (engine: Showing['engine'], film: Showing['film']) =>
    answers[showings.findIndex((one) => one.engine === engine && one.film === film)] ?? [];
  return [
    ...signs(
      (film) => looksOf('our-signs', film),
      (film) => looksOf('stock-arjs', film),
    ),
    ...pictures(looksOf),
    ...page(browser.ours, browser.stock),
    ...places(),
  ];
}

/** Ours first: they also make the films, one each. */
function allShowings(): readonly Showing[] {
  const signFilms = [...SIGN_FILMS, 'barcode-still', 'barcode-nudge'] as const;
  const pictureFilms = ['picture-near', 'picture', 'picture-near-portrait', 'picture-still'] as const;
  return [
    ...pictureFilms.map((film) => ({ engine: 'our-pictures', film }) as const),
    ...signFilms.map((film) => ({ engine: 'our-signs', film }) as const),
    ...(['nft', 'nft-of-arjs'] as const).flatMap((engine) =>
      (['picture-near', 'picture'] as const).map((film) => ({ engine, film })),
    ),
    ...signFilms.map((film) => ({ engine: 'stock-arjs', film }) as const),
  ];
}

type LooksAt = (film: Showing['film']) => readonly Look[];

/** What both said of the same pictures. */
interface Both {
  readonly ours: readonly Look[];
  readonly stock: readonly Look[];
}

function signs(ours: LooksAt, stock: LooksAt): readonly Figure[] {
  const all: Both = { ours: SIGN_FILMS.flatMap(ours), stock: SIGN_FILMS.flatMap(stock) };
  const compared = (name: string, unit: string, promise: string, of: (looks: readonly Look[]) => number, films = all) =>
    figure(name, of(films.ours), unit, promise, { name: STOCK, value: of(films.stock) });
  const right = (looks: readonly Look[]) => summaryOf(looks).rightPercent;
  const inSegment = (segment: string) => (looks: readonly Look[]) =>
    right(looks.filter((look) => look.segment === segment));
  const pixels = (looks: readonly Look[]) => summaryOf(looks).pixels;
  const film = (name: Showing['film']): Both => ({ ours: ours(name), stock: stock(name) });
  const without = summaryOf(all.ours).without;
  return [
    compared('signs, right pose, all films', '%', '>= 95', right),
    ...SIGN_FILMS.map((name) => compared(`signs, right pose, film ${name}`, '%', '>= 95', right, film(name))),
    ...SEGMENTS.filter((segment) => segment !== 'absent').map((segment) =>
      compared(`signs, right pose, ${segment}`, '%', PROMISED[segment] ?? 'any', inSegment(segment)),
    ),
    compared('signs, absurd poses', '', '= 0', (looks) => summaryOf(looks).absurd),
    compared(`signs, seen in ${without} pictures without one`, '', '= 0', (looks) => summaryOf(looks).mistaken),
    compared('signs, reprojection, median', 'px', '<= 0.9', pixels),
    compared('signs, angle off, median', '°', 'any', (looks) => summaryOf(looks).degrees),
    compared('sign at rest, jitter', 'px', '<= 0.05', jitter, film('barcode-still')),
    compared('sign moved by 1 px, followed', 'px', '>= 0.8', followed, film('barcode-nudge')),
  ];
}

/** Sides of the picture in which it is asked how small it may be, in pixels. */
const SMALL = [100, 125] as const;

function pictures(looksOf: (engine: Showing['engine'], film: Showing['film']) => readonly Look[]): readonly Figure[] {
  const ours = (film: Showing['film']) => looksOf('our-pictures', film);
  const near = summaryOf(ours('picture-near'));
  const small = foundBetween(ours('picture'), ...SMALL);
  const peers = (['nft-of-arjs', 'nft'] as const).flatMap((engine) => {
    const name = engine === 'nft' ? 'NFT at 640 px' : "AR.js' NFT, 320 px";
    const theirs = summaryOf(looksOf(engine, 'picture-near'));
    const theirSmall = foundBetween(looksOf(engine, 'picture'), ...SMALL);
    return pictureFigures(near, small, name, theirs, theirSmall);
  });
  const recorded = { rightPercent: MIND_AR.near, pixels: MIND_AR.nearPixels };
  const allLooks = (['picture', 'picture-near', 'picture-near-portrait'] as const).flatMap(ours);
  const all = summaryOf(allLooks);
  return [
    ...peers,
    ...pictureFigures(near, small, MIND_AR.name, recorded, MIND_AR.small),
    figure('pictures near, right pose, portrait', summaryOf(ours('picture-near-portrait')).rightPercent, '%', '>= 98'),
    figure('pictures, absurd poses', all.absurd, '', '= 0'),
    figure(`pictures, seen in ${all.without} frames without one`, all.mistaken, '', '= 0'),
    figure('picture at rest, jitter', jitter(ours('picture-still')), 'px', 'any'),
  ];
}

function pictureFigures(
  near: { readonly rightPercent: number; readonly pixels: number },
  small: number,
  name: string,
  theirs: { readonly rightPercent: number; readonly pixels: number },
  theirSmall: number,
): readonly Figure[] {
  return [
    figure(`pictures near, right pose; ${name}`, near.rightPercent, '%', '>= 98', { name, value: theirs.rightPercent }),
    figure(`pictures near, reprojection; ${name}`, near.pixels, 'px', '<= 0.9', { name, value: theirs.pixels }),
    figure(`pictures ${SMALL.join(' to ')} px, right pose; ${name}`, small, '%', '>= 70', { name, value: theirSmall }),
  ];
}

/** Poor light, speed and thumbs left out: it is the size that is asked for. */
function foundBetween(looks: readonly Look[], from: number, to: number): number {
  const hard = ['light', 'fast', 'occluded'];
  const some = looks.filter(({ segment, side }) => !hard.includes(segment) && side >= from && side < to);
  return summaryOf(some).rightPercent;
}

function page(ours: InBrowser, stock: InBrowser): readonly Figure[] {
  const cost = { name: STOCK, value: stock.perPicture };
  const sooner = ours.firstPoses.filter((time, pair) => time < (stock.firstPoses[pair] ?? 0)).length;
  return [
    figure("page's thread per camera picture, median", ours.perPicture, 'ms', '<= 1', cost),
    figure("page's thread per camera picture, share", ours.perPicture, 'ms', 'ratio <= 0.16', cost),
    figure('fetched after the tap, gzip, without Three.js', ours.kilobytes, 'kB', 'ratio <= 0.5', {
      name: STOCK,
      value: stock.kilobytes,
    }),
    figure('from the tap to the first pose, median', median(ours.firstPoses), 'ms', 'ratio <= 1', {
      name: STOCK,
      value: median(stock.firstPoses),
    }),
    figure(`first pose sooner than stock AR.js, of ${ours.firstPoses.length} pairs`, sooner, '', 'any'),
  ];
}

function places(): readonly Figure[] {
  const [prague, stockPrague] = [misplaced('ours', [PRAGUE]), misplaced('stock', [PRAGUE])];
  const [worst, stockWorst] = [misplaced('ours', TOWNS), misplaced('stock', TOWNS)];
  const peer = (value: number) => ({ name: STOCK, value });
  return [
    figure(
      'place 100 m away in Prague, distance off',
      prague.distancePercent,
      '%',
      '<= 0.1',
      peer(stockPrague.distancePercent),
    ),
    figure('place on the screen in Prague, off', prague.pixels, 'px', '<= 0.5', peer(stockPrague.pixels)),
    figure(
      'place 100 m away, worst of four towns',
      worst.distancePercent,
      '%',
      '<= 0.1',
      peer(stockWorst.distancePercent),
    ),
    figure('place on the screen, worst of four towns', worst.pixels, 'px', '<= 0.5', peer(stockWorst.pixels)),
  ];
}
