/** Every text of a tour that has languages, wherever it stands: for translating and for checking. */
import type { Localized, Tour } from './tour';

/** One text with its place: `path` reads like `stations[2].story[0].body`, `field` is the path's last name. */
export interface TourText {
  readonly path: string;
  readonly field: string;
  readonly value: Localized;
  /** Id of the station it belongs to, if any. */
  readonly station?: string;
  /** Kind of the block or anchor it belongs to, if any. */
  readonly kind?: string;
}

/** The names under which the format keeps localised texts. Localised assets look alike and have other names. */
const FIELDS: ReadonlySet<string> = new Set([
  'title',
  'place',
  'teaser',
  'description',
  'credits',
  'note',
  'name',
  'role',
  'alt',
  'credit',
  'body',
  'caption',
  'transcript',
  'text',
  'alternative',
  'question',
  'whenRight',
  'whenWrong',
  'label',
  'thenLabel',
  'nowLabel',
  'unit',
  'by',
  'source',
  'figure',
  'prices',
  'address',
]);

/** All localised texts in reading order: the tour's own, then station by station, then cast and pictures. */
export function localizedTexts(tour: Tour): readonly TourText[] {
  const { stations, characters, assets, ...own } = tour;
  const found: TourText[] = [];
  collect(own, '', {}, found);
  stations.forEach((station, index) => collect(station, `stations[${index}]`, { station: station.id }, found));
  characters.forEach((character, index) => collect(character, `characters[${index}]`, {}, found));
  for (const [id, asset] of Object.entries(assets)) collect(asset, `assets.${id}`, { kind: 'asset' }, found);
  return found;
}

/** The tour with one text in one language changed; emptied, the language is left out there. */
export function withTextAt(tour: Tour, path: string, locale: string, text: string): Tour {
  return changedAt(tour, stepsOf(path), (before) => {
    const { [locale]: _old, ...rest } = (before ?? {}) as Localized;
    return text === '' ? rest : { ...rest, [locale]: text };
  }) as Tour;
}

/** The value at a path, or undefined. */
export function valueAt(tour: Tour, path: string): unknown {
  return stepsOf(path).reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), tour);
}

function collect(value: unknown, path: string, owner: Pick<TourText, 'station' | 'kind'>, found: TourText[]): void {
  if (Array.isArray(value)) {
    value.forEach((one, index) => collect(one, `${path}[${index}]`, owner, found));
    return;
  }
  if (!isObject(value)) return;
  const kind = value['kind'];
  const inside = typeof kind === 'string' && path ? { ...owner, kind } : owner;
  for (const [name, child] of Object.entries(value)) {
    const here = path ? `${path}.${name}` : name;
    if (FIELDS.has(name) && isLocalized(child)) found.push({ path: here, field: name, value: child, ...inside });
    else collect(child, here, inside, found);
  }
}

function isLocalized(value: unknown): value is Localized {
  return isObject(value) && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `stations[2].story[0].body` → `['stations', '2', 'story', '0', 'body']`. */
function stepsOf(path: string): readonly string[] {
  return path.replace(/\[(\d+)\]/g, '.$1').split('.');
}

function changedAt(value: unknown, [step, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((one, index) => (String(index) === step ? changedAt(one, rest, change) : one));
  }
  const object = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...object, [step]: changedAt(object[step], rest, change) };
}

/** How much of what is told in the first language is told in another, 0 to 1; a tour without words is complete. */
export function completeness(texts: readonly TourText[], origin: string, language: string): number {
  const told = texts.filter((text) => text.value[origin]?.trim());
  if (told.length === 0) return 1;
  return told.filter((text) => text.value[language]?.trim()).length / told.length;
}
