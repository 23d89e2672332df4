import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Tour } from '../../shared/model/tour';
import { loadDraftAsset } from '../../shared/storage/drafts';
import {
  isPreviewMessage,
  PREVIEW_VERSION,
  type FromPreview,
  type ToPreview,
} from '../../shared/story/preview-messages';
import { siteAddress } from '../../shared/ui/site-root';
import { SelectEvent } from '../draft/edit-event';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';
import { languageName } from '../ui/language-name';

/** The phone shows what is typed after this pause. */
const TYPING_PAUSE_MS = 120;
/** A preview that has not answered by then is said to be missing. */
const PATIENCE_MS = 12_000;

/** A message without what all messages have in common. */
type Said = ToPreview extends infer M ? (M extends ToPreview ? Omit<M, 'rundgang' | 'version'> : never) : never;

/** The real player in a phone's frame, showing the draft; it gets words by message and pictures from this browser. */
@customElement('phone-preview')
export class PhonePreview extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) stationId: string | undefined;
  @property({ attribute: false }) blockId: string | undefined;
  @state() private chosen: string | undefined;
  @state() private state: 'waiting' | 'ready' | 'missing' = 'waiting';
  @query('iframe') private frame?: HTMLIFrameElement;
  private life = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    addEventListener('message', (event) => void this.hear(event), { signal: this.life.signal });
    const patience = setTimeout(() => {
      if (this.state === 'waiting') this.state = 'missing';
    }, PATIENCE_MS);
    this.life.signal.addEventListener('abort', () => clearTimeout(patience));
  }
  override disconnectedCallback(): void {
    this.life.abort();
    clearTimeout(this.timer);
    this.state = 'waiting';
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.state !== 'ready') return;
    const atOnce = changed.has('stationId') || changed.has('blockId') || !changed.has('tour');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), atOnce ? 0 : TYPING_PAUSE_MS);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="pane-head">
        <h2>${words().onThePhone}</h2>
        ${this.renderLanguages()}
      </div>
      <div class="phone">
        <iframe title=${words().phoneFrame} src=${siteAddress('?preview').href}></iframe>
        ${
          this.state === 'ready'
            ? nothing
            : html`<p class="wait" role="status">
                ${this.state === 'waiting' ? words().phoneWaits : words().phoneMissing}
              </p>`
        }
      </div>
    `;
  }

  private renderLanguages(): TemplateResult | typeof nothing {
    const { languages } = this.tour;
    if (languages.length < 2) return nothing;
    if (languages.length > 3)
      return html`<select
        class="input"
        aria-label=${words().phoneLanguage}
        @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}
      >
        ${languages.map((tag) => html`<option value=${tag} ?selected=${tag === this.locale}>${languageName(tag)}</option>`)}
      </select>`;
    return html`<span class="join" role="group" aria-label=${words().phoneLanguage}>
      ${languages.map(
        (tag) =>
          html`<button
            class="btn"
            aria-pressed=${String(tag === this.locale)}
            aria-label=${languageName(tag)}
            title=${languageName(tag)}
            @click=${() => (this.chosen = tag)}
          >
            ${shortName(tag)}
          </button>`,
      )}
    </span>`;
  }

  private get locale(): string {
    const { languages } = this.tour;
    return this.chosen && languages.includes(this.chosen) ? this.chosen : (languages[0] ?? 'de');
  }

  private async hear({ data, origin, source }: MessageEvent<unknown>): Promise<void> {
    if (origin !== location.origin || source !== this.frame?.contentWindow || !isPreviewMessage(data)) return;
    const message = data as FromPreview;
    if (message.kind === 'ready') {
      this.state = 'ready';
      this.show();
    } else if (message.kind === 'wants-asset') {
      const asset = await loadDraftAsset(message.sha256);
      const blob = asset && new Blob([asset.bytes], { type: asset.type });
      this.say({ kind: 'asset', sha256: message.sha256, ...(blob ? { blob } : {}) });
    } else if (message.kind === 'at-station' && message.station && message.station !== this.stationId) {
      this.dispatchEvent(new SelectEvent(message.station));
    }
  }

  private show(): void {
    const { stationId: station, blockId: block } = this;
    this.say({
      kind: 'tour',
      tour: this.tour,
      locale: this.locale,
      ...(station ? { station } : {}),
      ...(block ? { block } : {}),
    });
  }

  private say(said: Said): void {
    const message = { rundgang: 'preview', version: PREVIEW_VERSION, ...said };
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        align-items: center;
        padding: 0 var(--space-4) var(--space-4);
        min-height: 0;
      }
      .pane-head {
        width: 100%;
        padding: 0;
        min-height: 3.5rem;
        flex: none;
      }
      .pane-head .btn {
        padding: 0 12px;
        text-transform: uppercase;
      }
      .pane-head .input {
        width: auto;
      }
      /* A phone of 376 by 792 points at three quarters of its size; a low window cuts it shorter, never narrower. */
      .phone {
        width: 300px;
        height: min(612px, 100%);
        flex: 0 1 612px;
        min-height: 0;
        border: 9px solid var(--line-strong);
        border-radius: 34px;
        background: var(--ground);
        overflow: hidden;
        position: relative;
        outline: 1px solid var(--line);
      }
      iframe {
        border: 0;
        width: calc(100% / 0.75);
        height: calc(100% / 0.75);
        transform: scale(0.75);
        transform-origin: 0 0;
        display: block;
        background: var(--ground);
      }
      .wait {
        position: absolute;
        inset: 40% 1.5rem auto;
        text-align: center;
        color: var(--text-soft);
      }
    `,
  ];
}

/** `de` → `DE`; Simple German → `LS`, as it is known. */
function shortName(tag: string): string {
  return tag === 'de-simple' ? 'LS' : (tag.split('-')[0] ?? tag);
}

declare global {
  interface HTMLElementTagNameMap {
    'phone-preview': PhonePreview;
  }
}
