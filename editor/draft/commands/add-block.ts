import { workbench } from '../../../shared/strings/workbench';
import type { KnownBlock } from '../../../shared/model/tour';
import type { Command } from '../command';
import { inStation } from '../in-tour';

/** Adds a block to a station's story, at a place counted from 0 or at the end. */
export function addBlock(stationId: string, block: KnownBlock, at?: number): Command {
  return {
    get label() {
      return workbench().commands.addBlock;
    },
    apply: (tour) =>
      inStation(tour, stationId, (station) => {
        if (station.story.some((one) => one.id === block.id)) return station;
        const story = [...station.story];
        story.splice(at ?? story.length, 0, block);
        return { ...station, story };
      }),
  };
}
