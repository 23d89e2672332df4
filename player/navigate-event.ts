/** What of the page's query changes; `null` takes a part out, what is not named stays. */
export interface QueryChange {
  readonly view?: string | null;
  readonly station?: string | null;
  readonly ar?: string | null;
  readonly lang?: string | null;
  readonly walk?: string | null;
  readonly speed?: string | null;
}

/** A view's wish to go elsewhere inside the tour; `<player-app>` answers it with a new address and the view for it. */
export class NavigateEvent extends Event {
  static readonly type = 'navigate';

  constructor(
    readonly change: QueryChange,
    /** Puts the new address in the place of the present one, so that "back" does not return to it. */
    readonly replace = false,
  ) {
    super(NavigateEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    navigate: NavigateEvent;
  }
}
