import { workbench } from '../../../shared/strings/workbench';
import type { SceneNode } from '../../../shared/model/tour';
import type { Command } from '../command';
import { inScene } from '../in-tour';

/** Puts one more thing into an AR scene. */
export function addNode(stationId: string, anchorId: string, node: SceneNode): Command {
  return {
    get label() {
      return workbench().commands.addNode;
    },
    apply: (tour) =>
      inScene(tour, stationId, anchorId, (nodes) =>
        nodes.some((one) => one.id === node.id) ? nodes : [...nodes, node],
      ),
  };
}
