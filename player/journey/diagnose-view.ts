import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { loadingNotice } from '../frame/notices';
import { diagnosis } from './diagnosis';
import { text } from './journey-strings';

/** `/?diagnose`: versions, storage and permissions, to be copied into an e-mail. */
@customElement('diagnose-view')
export class DiagnoseView extends LitElement {
  @state() private lines?: readonly string[];
  @state() private copied = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void diagnosis().then((lines) => (this.lines = lines));
  }

  override render(): TemplateResult {
    document.title = `${text().diagnosis} · Rundgang`;
    return html`<h1>${text().diagnosis}</h1>
      ${
        this.lines
          ? html`<pre tabindex="0" lang="en" aria-label=${text().diagnosis}>${this.lines.join('\n')}</pre>
              <button class="button" @click=${() => void this.#copy()}>
                <span class="button__mark">${icon(this.copied ? 'check' : 'share')}</span>
                <span class="button__word" role="status">${this.copied ? text().copied : text().copy}</span>
              </button>`
          : loadingNotice()
      }`;
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText((this.lines ?? []).join('\n'));
    this.copied = true;
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        max-width: 60rem;
      }
      h1 {
        font-size: var(--title-l);
        margin-block: 2px var(--space-4);
      }
      pre {
        margin: 0 0 var(--space-4);
        padding: var(--space-4);
        border: var(--stroke) solid var(--line-strong);
        background: var(--surface);
        font:
          1rem/1.6 ui-monospace,
          monospace;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'diagnose-view': DiagnoseView;
  }
}
