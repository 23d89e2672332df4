import type { Settings } from '../shared/storage/database';

/** Something in the settings changed; what the browser could not keep comes with it and counts until the page closes. */
export class SettingsChangedEvent extends Event {
  static readonly type = 'settings-changed';
  constructor(readonly unkept: Partial<Settings> = {}) {
    super(SettingsChangedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'settings-changed': SettingsChangedEvent;
  }
}
