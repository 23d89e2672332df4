import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import { editorStyles } from '../ui/editor-styles';
import { saveAs } from './download-package';
import { isLoopback } from './loopback';
import { publishStyles } from './publish-styles';
import { qrCode, qrFile } from './qr-code';
import { words } from './words';

/** What guests get: the link, the code to scan, and a look at it. */
@customElement('published-view')
export class PublishedView extends LitElement {
  @property({ attribute: false }) edition = 1;
  @property({ attribute: false }) address = '';
  @property({ attribute: false }) tourId = '';
  @state() private copied = false;

  protected override render(): TemplateResult {
    const lead = this.edition === 1 ? words().isPublishedFirst : fill(words().isPublished, { edition: this.edition });
    return html`
      <h2>${words().out}</h2>
      <p class="lead">${lead}</p>
      <div class="give">
        <div class="qr">${qrCode(this.address, words().qr)}</div>
        <div class="links">
          <h3 id="link">${words().link}</h3>
          <div class="copy">
            <input class="input" readonly aria-labelledby="link" .value=${this.address} @focus=${this.selectAll} />
            <button class="btn ink" @click=${() => void this.copy()}>
              ${this.copied ? words().copied : words().copy}
            </button>
          </div>
          <p class="acts">
            <a class="btn" href=${this.address} target="_blank" rel="noopener">${icon('next')} ${words().openTour}</a>
            <button class="btn" @click=${() => saveAs(qrFile(this.address), `${this.tourId}.svg`)}>
              ${icon('download')} ${words().qrAsPicture}
            </button>
          </p>
          ${isLoopback(this.address) ? html`<p class="note">${words().onlyHere}</p>` : nothing}
        </div>
      </div>
    `;
  }

  private selectAll(event: FocusEvent): void {
    (event.target as HTMLInputElement).select();
  }

  private async copy(): Promise<void> {
    const field = this.renderRoot.querySelector('input');
    field?.select();
    // Browsers that refuse leave the link selected, ready for Ctrl+C.
    this.copied = await navigator.clipboard.writeText(this.address).then(
      () => true,
      () => false,
    );
  }

  static override styles = [
    editorStyles,
    publishStyles,
    css`
      :host {
        overflow: visible;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'published-view': PublishedView;
  }
}
