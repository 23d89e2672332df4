/** A station was chosen: to open it now, or to walk there next. */
export class StationChosenEvent extends Event {
  static readonly type = 'station-chosen';
  constructor(
    readonly station: string,
    readonly how: 'open' | 'go',
  ) {
    super(StationChosenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'station-chosen': StationChosenEvent;
  }
}
