/** What `<ar-view>` tells the player. */
import type { Action } from '../../shared/model/tour';

/** The visitor leaves the scene. */
export class ArCloseEvent extends Event {
  constructor() {
    super('ar-close', { bubbles: true, composed: true });
  }
}
/** Something in the scene leads out of it: to a station, a block, an answer. */
export class ArActionEvent extends Event {
  constructor(readonly action: Extract<Action, { kind: 'go' | 'open' | 'answer' }>) {
    super('ar-action', { bubbles: true, composed: true });
  }
}
