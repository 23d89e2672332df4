import { assetReferences } from '../../../shared/model/references';
import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';

/** Takes a file off the tour's list, if nothing in the tour shows it any more. */
export function removeAsset(id: string): Command {
  return {
    get label() {
      return workbench().commands.removeAsset;
    },
    apply(tour) {
      if (!tour.assets[id] || assetReferences(tour).some((mention) => mention.asset === id)) return tour;
      const { [id]: _gone, ...assets } = tour.assets;
      return { ...tour, assets };
    },
  };
}
