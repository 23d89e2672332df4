import { assetReferences } from '../../shared/model/references';
import type { Asset, Tour } from '../../shared/model/tour';

export type AssetKind = 'image' | 'audio' | 'video' | 'model' | 'text' | 'other';
export type LibraryFilter = 'all' | 'image' | 'audio' | 'video' | 'model' | 'noAlt' | 'noLicense' | 'unused' | 'heavy';

/** Filters in their order; the last four say what deserves a look. */
export const FILTERS: readonly LibraryFilter[] = [
  'all',
  'image',
  'audio',
  'video',
  'model',
  'noAlt',
  'noLicense',
  'unused',
  'heavy',
];

/** Bytes above which a phone waits noticeably, by kind. */
const HEAVY: Readonly<Record<AssetKind, number>> = {
  image: 1_500_000,
  audio: 8_000_000,
  video: 20_000_000,
  model: 5_000_000,
  text: 1_000_000,
  other: 30_000_000,
};

/** What a file is for people. */
export function kindOf({ type }: Asset): AssetKind {
  const family = type.split('/')[0];
  return family === 'image' || family === 'audio' || family === 'video' || family === 'model' || family === 'text'
    ? family
    : 'other';
}

/** Whether a phone waits noticeably for a file. */
export function isHeavy(asset: Asset): boolean {
  return asset.bytes > HEAVY[kindOf(asset)];
}

/** The ids of the files that a filter lets through, in the tour's order. */
export function filtered(tour: Tour, filter: LibraryFilter, locale: string): readonly string[] {
  const used = new Set(assetReferences(tour).map(({ asset }) => asset));
  return Object.entries(tour.assets)
    .filter(([id, asset]) => passes(id, asset, filter, used, locale))
    .map(([id]) => id);
}

function passes(id: string, asset: Asset, filter: LibraryFilter, used: ReadonlySet<string>, locale: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'noAlt':
      return kindOf(asset) === 'image' && !asset.decorative && !asset.alt?.[locale];
    case 'noLicense':
      return kindOf(asset) !== 'text' && !asset.license;
    case 'unused':
      return !used.has(id);
    case 'heavy':
      return isHeavy(asset);
    default:
      return kindOf(asset) === filter;
  }
}

/** The stations, by their index, that show a file. */
export function stationsWith(tour: Tour, id: string): readonly number[] {
  const places = assetReferences(tour)
    .filter(({ asset }) => asset === id)
    .flatMap(({ path }) => /^stations\[(\d+)\]/.exec(path)?.[1] ?? []);
  return [...new Set(places.map(Number))];
}
