import { workbench } from '../../../shared/strings/workbench';
import type { SceneNode } from '../../../shared/model/tour';
import type { Command } from '../command';
import { inScene, replaced, tidy } from '../in-tour';

/** Moves, turns, sizes or relabels one thing in an AR scene. @param gesture one drag, or typing in one field */
export function changeNode(
  stationId: string,
  anchorId: string,
  nodeId: string,
  gesture: string,
  change: (node: SceneNode) => SceneNode,
): Command {
  return {
    get label() {
      return workbench().commands.changeNode;
    },
    mergeKey: `node ${stationId} ${anchorId} ${nodeId} ${gesture}`,
    apply: (tour) =>
      inScene(tour, stationId, anchorId, (nodes) =>
        replaced(
          nodes,
          (one) => one.id === nodeId,
          (node) => {
            const changed = change(node);
            return changed === node ? node : tidy(changed);
          },
        ),
      ),
  };
}
