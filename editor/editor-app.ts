import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { loadStrings } from '../shared/strings/strings';
import { readAddress, writeAddress, type EditorAddress } from './workspace/address';
import type { OpenEvent } from './workspace/open-event';

/** The editor's page: the address decides between My tours and one tour's workspace. */
@customElement('editor-app')
export class EditorApp extends LitElement {
  @state() private address: EditorAddress = readAddress(location.search);
  /** The view whose code and words have arrived. */
  @state() private shown: 'tours' | 'workspace' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.readAddress);
    this.addEventListener('open-draft', this.open);
    void this.load();
  }
  override disconnectedCallback(): void {
    removeEventListener('popstate', this.readAddress);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult | undefined {
    if (this.shown === 'workspace' && this.address.draft)
      return html`<tour-workspace .draft=${this.address.draft}></tour-workspace>`;
    if (this.shown === 'tours' && !this.address.draft) return html`<my-tours></my-tours>`;
    return undefined;
  }

  private async load(): Promise<void> {
    const wanted = this.address.draft ? 'workspace' : 'tours';
    await (wanted === 'workspace' ? import('./workspace/tour-workspace') : import('./my-tours/my-tours'));
    await loadStrings();
    this.shown = wanted;
  }

  private readonly readAddress = (): void => {
    this.address = readAddress(location.search);
    void this.load();
  };

  private readonly open = ({ draft }: OpenEvent): void => {
    history.pushState(null, '', writeAddress({ draft, pane: 'map' }));
    this.readAddress();
  };

  static override styles = css`
    :host {
      display: block;
      height: 100dvh;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'editor-app': EditorApp;
  }
}
