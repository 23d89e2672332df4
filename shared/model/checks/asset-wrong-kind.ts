import type { Check } from '../check-tour';
import { assetReferences } from '../references';

/** What each place in a tour can show: the end of the path that mentions a file, and the media type it wants. */
const WANTED: readonly (readonly [place: RegExp, type: RegExp])[] = [
  [/^characters\[\d+\]\.model$/, /^model\//],
  [/\.(image|poster|portrait|then|now|picture)$|^cover\./, /^image\//],
  [/\.sound\.[^.]+$/, /^audio\//],
  [/\.captions\.[^.]+$/, /^text\/vtt$/],
];

/** A picture is no figure and a sound no picture: what stands somewhere can be shown there. */
export const assetWrongKind: Check<'asset-wrong-kind'> = {
  name: 'asset-wrong-kind',
  severity: 'error',
  find: (tour) =>
    assetReferences(tour).flatMap(({ asset, path }) => {
      const file = Object.hasOwn(tour.assets, asset) ? tour.assets[asset] : undefined;
      const wanted = WANTED.find(([place]) => place.test(path))?.[1];
      if (!file || !wanted || wanted.test(file.type)) return [];
      const index = /^stations\[(\d+)\]/.exec(path)?.[1];
      const station = index === undefined ? undefined : tour.stations[Number(index)]?.id;
      return [{ path, ...(station ? { station } : {}), values: { file: file.name ?? asset } }];
    }),
};
