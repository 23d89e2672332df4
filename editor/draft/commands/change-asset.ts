import { workbench } from '../../../shared/strings/workbench';
import type { Asset } from '../../../shared/model/tour';
import type { Command } from '../command';
import { tidy } from '../in-tour';

/** What an author may say about a file; its bytes never change. */
export type AssetWords = { readonly [K in 'credit' | 'license' | 'name' | 'decorative']?: Asset[K] | undefined };

/** Changes what is known about a file: whether it is decoration, who made it, who may use it, how it is called. */
export function changeAsset(id: string, words: AssetWords, field: string): Command {
  return {
    get label() {
      return workbench().commands.changeAsset;
    },
    mergeKey: `asset ${id} ${field}`,
    apply(tour) {
      const old = tour.assets[id];
      return old ? { ...tour, assets: { ...tour.assets, [id]: tidy({ ...old, ...words }) } } : tour;
    },
  };
}
