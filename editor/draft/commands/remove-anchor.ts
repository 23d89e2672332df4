import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inStation } from '../in-tour';

/** Takes an AR scene out of a station, and the trigger that waited for it. */
export function removeAnchor(stationId: string, anchorId: string): Command {
  return {
    get label() {
      return workbench().commands.removeScene;
    },
    apply: (tour) =>
      inStation(tour, stationId, (station) =>
        station.anchors.some((one) => one.id === anchorId)
          ? {
              ...station,
              anchors: station.anchors.filter((one) => one.id !== anchorId),
              triggers: station.triggers.filter((one) => !('anchor' in one && one.anchor === anchorId)),
            }
          : station,
      ),
  };
}
