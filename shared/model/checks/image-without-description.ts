import type { Check } from '../check-tour';
import { assetReferences } from '../references';
import { isTold } from './told';

/** Guests who do not see hear a picture's description; a picture that only decorates is marked so. */
export const imageWithoutDescription: Check<'image-without-description'> = {
  name: 'image-without-description',
  severity: 'error',
  find: (tour) => {
    const seen = new Set<string>();
    return assetReferences(tour).flatMap(({ asset: id, path }) => {
      const asset = tour.assets[id];
      if (!asset?.type.startsWith('image/') || seen.has(id) || isForMachines(path)) return [];
      seen.add(id);
      if (asset.decorative || isTold(asset.alt, tour)) return [];
      const index = /^stations\[(\d+)\]/.exec(path)?.[1];
      const station = index === undefined ? undefined : tour.stations[Number(index)];
      const block = /^stations\[\d+\]\.story\[(\d+)\]/.exec(path)?.[1];
      const blockId = block === undefined ? undefined : station?.story[Number(block)]?.id;
      return [
        {
          path: `assets.${id}.alt`,
          ...(station ? { station: station.id } : {}),
          ...(blockId ? { block: blockId } : {}),
          values: { picture: asset.name ?? id },
        },
      ];
    });
  },
};

/** Posters and printed pictures stand beside words; logo and portrait beside a name. */
function isForMachines(path: string): boolean {
  return (
    /\.(logo|portrait|poster|picture)$/.test(path) ||
    /\.(pattern|targets\[\d+\])$/.test(path) ||
    path.startsWith('maps.')
  );
}
