import type { Check } from '../check-tour';
import { assetReferences } from '../references';

/** What a tour mentions is in it. */
export const assetMissing: Check<'asset-missing'> = {
  name: 'asset-missing',
  severity: 'error',
  find: (tour) =>
    assetReferences(tour).flatMap(({ asset, path }) => {
      if (Object.hasOwn(tour.assets, asset)) return [];
      const index = /^stations\[(\d+)\]/.exec(path)?.[1];
      const station = index === undefined ? undefined : tour.stations[Number(index)]?.id;
      return [{ path, ...(station ? { station } : {}), values: { file: asset } }];
    }),
};
