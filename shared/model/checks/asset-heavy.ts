import type { Check } from '../check-tour';
import { assetReferences } from '../references';

/** On the way about 300 kB arrive in a second: what is heavier than these keeps guests waiting. */
const HEAVY_BYTES: Readonly<Record<string, number>> = {
  image: 1_500_000,
  audio: 15_000_000,
  video: 30_000_000,
  model: 8_000_000,
};
const BYTES_PER_SECOND = 300_000;

/** Files that take long to arrive. */
export const assetHeavy: Check<'asset-heavy'> = {
  name: 'asset-heavy',
  severity: 'warning',
  find: (tour) => {
    const firstPath = new Map<string, string>();
    for (const { asset, path } of assetReferences(tour)) if (!firstPath.has(asset)) firstPath.set(asset, path);
    return [...firstPath].flatMap(([id, path]) => {
      const asset = tour.assets[id];
      const limit = HEAVY_BYTES[asset?.type.split('/')[0] ?? ''];
      if (!asset || limit === undefined || asset.bytes <= limit) return [];
      const index = /^stations\[(\d+)\]/.exec(path)?.[1];
      const station = index === undefined ? undefined : tour.stations[Number(index)]?.id;
      const values = {
        file: asset.name ?? id,
        megabytes: Math.round(asset.bytes / 100_000) / 10,
        seconds: Math.round(asset.bytes / BYTES_PER_SECOND),
      };
      return [{ path, ...(station ? { station } : {}), values }];
    });
  },
};
