import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inStation, reordered } from '../in-tour';

/** Moves a block within its story, places counted from 0. Blocks without an id move too. */
export function moveBlock(stationId: string, from: number, to: number): Command {
  return {
    get label() {
      return workbench().commands.moveBlock;
    },
    apply: (tour) =>
      inStation(tour, stationId, (station) => {
        const story = reordered(station.story, from, to);
        return story === station.story ? station : { ...station, story };
      }),
  };
}
