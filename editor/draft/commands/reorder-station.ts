import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { reordered } from '../in-tour';
import { withLegs } from '../legs';
import { isNumberedInOrder, numberedInOrder, stationsInOrder } from '../order';

/** Puts a station at another place of the list, counted from 0; numbers that followed the order still do. */
export function reorderStation(id: string, to: number): Command {
  return {
    get label() {
      return workbench().commands.reorderStation;
    },
    apply(tour) {
      const before = stationsInOrder(tour).map((station) => station.id);
      const order = reordered(before, before.indexOf(id), to);
      if (order === before || !before.includes(id)) return tour;
      const numbered = isNumberedInOrder(tour);
      const next = { ...tour, route: { ...tour.route, order } };
      return withLegs(numbered ? numberedInOrder(next) : next);
    },
  };
}
