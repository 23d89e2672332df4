/** What can be done with a tour on its card. */
export type CardDeed = 'duplicate' | 'export' | 'remove';

/** A wish to do something with a draft as a whole. Bubbles to `<my-tours>`. */
export class CardEvent extends Event {
  static readonly type = 'card-deed';
  constructor(
    readonly deed: CardDeed,
    readonly draft: string,
  ) {
    super(CardEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'card-deed': CardEvent;
  }
}
