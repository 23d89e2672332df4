import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Unavailable } from '../../shared/model/unavailable';
import { sayFailure } from '../../shared/strings/failures';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import type { DraftSession } from '../draft/draft-session';
import { turnArrow } from '../ui/brand';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';
import { sayTime } from './save-mark';

/** What must be said above the panes: not saved, another window writes, no internet, something was removed. */
@customElement('workspace-banners')
export class WorkspaceBanners extends LitElement {
  @property({ attribute: false }) session!: DraftSession;
  /** What was just removed, in the words of its command. */
  @property({ attribute: false }) removed: string | undefined;
  @property({ attribute: false }) moment = 0;

  protected override render(): TemplateResult {
    const { autosave, writing } = this.session;
    return html`
      <div role="alert">${autosave.state.kind === 'failed' ? this.renderFailed(autosave.state) : nothing}</div>
      <div role="status">
        ${writing ? nothing : this.renderElsewhere()}${navigator.onLine ? nothing : this.renderOffline()}
      </div>
      ${this.removed ? this.renderRemoved(this.removed) : nothing}
    `;
  }

  private renderFailed({ failure, savedAt }: { failure: unknown; savedAt: number }): TemplateResult {
    const title = failure instanceof Unavailable ? sayFailure(failure) : words().savingFailed;
    return html`<div class="banner bad">
      ${icon('alert')}
      <div>
        <b>${title}</b>
        <p>${fill(words().safeUntil, { time: sayTime(savedAt) })}</p>
      </div>
      <p class="acts">
        <button
          class="btn go"
          @click=${() => this.dispatchEvent(new Event('export-tour', { bubbles: true, composed: true }))}
        >
          ${words().saveAsFile}
        </button>
        <button class="btn" @click=${() => this.session.autosave.save(this.session.tour)}>${words().tryAgain}</button>
      </p>
    </div>`;
  }

  private renderElsewhere(): TemplateResult {
    return html`<div class="banner look">
      ${icon('text')}
      <div>
        <b>${words().elsewhereTitle}</b>
        <p>${words().elsewhereText}</p>
      </div>
      <p class="acts">
        <button class="btn ink" @click=${() => void this.session.takeOver()}>${words().continueHere}</button>
      </p>
    </div>`;
  }

  private renderOffline(): TemplateResult {
    return html`<div class="banner look">
      ${icon('offline')}
      <div>
        <b>${words().offlineTitle}</b>
        <p>${words().offlineText}</p>
      </div>
    </div>`;
  }

  private renderRemoved(what: string): TemplateResult {
    return html`<div class="undo-line">
      <span>${fill(words().done, { what })}</span>
      <button class="btn" @click=${() => this.session.undo()}>${turnArrow('undo')} ${words().undo}</button>
    </div>`;
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
      }
      .banner {
        border-inline-end: 0;
        border-top: 0;
      }
      .undo-line {
        position: fixed;
        inset: auto 50% 4.75rem auto;
        transform: translateX(50%);
        z-index: 5;
        min-width: min(28rem, calc(100vw - 2rem));
        border: var(--stroke) solid var(--on-inverse);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'workspace-banners': WorkspaceBanners;
  }
}
