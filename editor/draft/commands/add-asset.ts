import { workbench } from '../../../shared/strings/workbench';
import type { Asset } from '../../../shared/model/tour';
import type { Command } from '../command';

/** Lists a file in the tour. Its bytes must be stored before. `andThen` uses it in the same undo step. */
export function addAsset(id: string, asset: Asset, andThen?: Command): Command {
  return {
    get label() {
      return andThen?.label ?? workbench().commands.addAsset;
    },
    apply(tour) {
      const listed = tour.assets[id] ? tour : { ...tour, assets: { ...tour.assets, [id]: asset } };
      return andThen ? andThen.apply(listed) : listed;
    },
  };
}
