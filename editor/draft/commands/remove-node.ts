import { workbench } from '../../../shared/strings/workbench';
import type { Command } from '../command';
import { inScene } from '../in-tour';

/** Takes one thing out of an AR scene. */
export function removeNode(stationId: string, anchorId: string, nodeId: string): Command {
  return {
    get label() {
      return workbench().commands.removeNode;
    },
    apply: (tour) =>
      inScene(tour, stationId, anchorId, (nodes) =>
        nodes.some((one) => one.id === nodeId) ? nodes.filter((one) => one.id !== nodeId) : nodes,
      ),
  };
}
