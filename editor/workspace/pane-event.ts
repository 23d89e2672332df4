import type { PaneName } from './address';

/** A wish to see another pane, perhaps with a field to put the focus into. Bubbles to `<tour-workspace>`. */
export class PaneEvent extends Event {
  static readonly type = 'show-pane';
  constructor(
    readonly pane: PaneName,
    /** `data-field` of the field that is meant, e.g. `stations[2].story[0].body`. */
    readonly field?: string,
  ) {
    super(PaneEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'show-pane': PaneEvent;
  }
}
