import { workbench } from '../../../shared/strings/workbench';
import type { KnownAnchor } from '../../../shared/model/tour';
import type { Command } from '../command';
import { inStation } from '../in-tour';

/** Adds an AR scene to a station: what the phone recognises, and what stands there. */
export function addAnchor(stationId: string, anchor: KnownAnchor): Command {
  return {
    get label() {
      return workbench().commands.addScene;
    },
    apply: (tour) =>
      inStation(tour, stationId, (station) =>
        station.anchors.some((one) => one.id === anchor.id)
          ? station
          : {
              ...station,
              anchors: [...station.anchors, anchor],
              triggers: [...station.triggers, { kind: 'anchor', anchor: anchor.id }],
            },
      ),
  };
}
