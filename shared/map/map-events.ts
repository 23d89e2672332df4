/** A station's circle on the map was pressed. */
export class StationTapEvent extends Event {
  static readonly type = 'station-tap';
  constructor(readonly station: string) {
    super(StationTapEvent.type, { bubbles: true, composed: true });
  }
}

/** The visitor moved the map by hand; whoever follows the position stops. */
export class MapDraggedEvent extends Event {
  static readonly type = 'map-dragged';
  constructor() {
    super(MapDraggedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'station-tap': StationTapEvent;
    'map-dragged': MapDraggedEvent;
  }
}
