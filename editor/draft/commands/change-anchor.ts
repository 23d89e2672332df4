import { workbench } from '../../../shared/strings/workbench';
import type { KnownAnchor } from '../../../shared/model/tour';
import type { Command } from '../command';
import { inAnchor, tidy } from '../in-tour';

/** Changes an AR scene's title, its sign or its picture for those without a camera. */
export function changeAnchor(
  stationId: string,
  anchorId: string,
  field: string,
  change: (anchor: KnownAnchor) => KnownAnchor,
): Command {
  return {
    get label() {
      return workbench().commands.changeScene;
    },
    mergeKey: `anchor ${stationId} ${anchorId} ${field}`,
    apply: (tour) =>
      inAnchor(tour, stationId, anchorId, (anchor) => {
        const changed = change(anchor);
        return changed === anchor ? anchor : tidy(changed);
      }),
  };
}
