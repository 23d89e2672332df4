import type { Command } from './command';

/** A wish to change the tour; bubbles to `<editor-app>`, which runs it. */
export class EditEvent extends Event {
  static readonly type = 'edit';
  constructor(readonly command: Command) {
    super(EditEvent.type, { bubbles: true, composed: true });
  }
}

/** A wish to select a station, and perhaps one of its blocks; `undefined` selects the tour itself. */
export class SelectEvent extends Event {
  static readonly type = 'select-station';
  constructor(
    readonly station: string | undefined,
    readonly block?: string,
  ) {
    super(SelectEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    edit: EditEvent;
    'select-station': SelectEvent;
  }
}
