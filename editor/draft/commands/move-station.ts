import { workbench } from '../../../shared/strings/workbench';
import type { Place } from '../../../shared/model/tour';
import type { Command } from '../command';
import { inStation } from '../in-tour';
import { withLegs } from '../legs';

/** Puts a station at another place; the ways to and from it follow. @param gesture one drag is one undo step */
export function moveStation(id: string, place: Place, gesture?: string): Command {
  return {
    get label() {
      return workbench().commands.moveStation;
    },
    ...(gesture ? { mergeKey: gesture } : {}),
    apply(tour) {
      const moved = inStation(tour, id, (station) => ({ ...station, place }));
      return moved === tour ? tour : withLegs(moved, id);
    },
  };
}
