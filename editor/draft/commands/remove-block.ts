import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inStation } from '../in-tour';

/** Takes the block at a place, counted from 0, out of a story. Its files stay in the media library. */
export function removeBlock(stationId: string, at: number): Command {
  return {
    get label() {
      return workbench().commands.removeBlock;
    },
    apply: (tour) =>
      inStation(tour, stationId, (station) =>
        station.story[at] === undefined
          ? station
          : { ...station, story: station.story.filter((_, index) => index !== at) },
      ),
  };
}
