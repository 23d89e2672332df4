/** A wish to open a draft; `undefined` goes back to My tours. Bubbles to `<editor-app>`. */
export class OpenEvent extends Event {
  static readonly type = 'open-draft';
  constructor(readonly draft: string | undefined) {
    super(OpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'open-draft': OpenEvent;
  }
}
