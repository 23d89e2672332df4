import { workbench } from '../../../shared/strings/workbench';
import type { BlockKind, BlockOf } from '../../../shared/model/tour';
import type { Command } from '../command';
import { inBlock, tidy } from '../in-tour';

/**
 * Changes one block of a kind. Typing in one field of a block is one undo step.
 * @param field what is changed, e.g. `body.de`; names the gesture
 */
export function changeBlock<K extends BlockKind>(
  stationId: string,
  blockId: string,
  kind: K,
  field: string,
  change: (block: BlockOf<K>) => BlockOf<K>,
): Command {
  return {
    get label() {
      return workbench().commands.changeText;
    },
    mergeKey: `block ${stationId} ${blockId} ${field}`,
    apply: (tour) =>
      inBlock(tour, stationId, blockId, (block) => {
        if (block.kind !== kind) return block;
        const old = block as BlockOf<K>;
        const changed = change(old);
        return changed === old ? block : (tidy(changed) as typeof block);
      }),
  };
}
