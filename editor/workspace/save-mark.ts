import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { interfaceLocale } from '../../shared/strings/strings';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import type { SaveState } from '../draft/autosave';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';

/** Says that everything is saved, where and when; a failure is told by the workspace's banner. */
@customElement('save-mark')
export class SaveMark extends LitElement {
  @property({ attribute: false }) save?: SaveState;

  protected override render(): TemplateResult | undefined {
    if (!this.save) return undefined;
    const text = words();
    switch (this.save.kind) {
      case 'saved':
        return html`<p class="saved" title=${fill(text.savedHere, { time: sayTime(this.save.at) })}>
          <span class="mark">${icon('check')}</span><span class="word">${text.everythingIsSaved}</span>
        </p>`;
      case 'saving':
        return html`<p class="saved">${half()}<span class="word">${text.saving}</span></p>`;
      case 'failed':
        return html`<p class="saved">
          <span class="mark bad">${icon('alert')}</span><span class="word">${text.notSaved}</span>
        </p>`;
      default: {
        const never: never = this.save;
        return never;
      }
    }
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
      }
      .saved {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        padding: 0 var(--space-3);
        font-weight: 500;
        white-space: nowrap;
      }
      .mark {
        width: 20px;
        height: 20px;
        border-radius: 50%;
        background: var(--inverse);
        color: var(--ground);
        display: grid;
        place-items: center;
        flex: none;
      }
      .mark .icon {
        width: 14px;
        height: 14px;
        stroke-width: 3;
      }
      .mark.bad {
        border-radius: 0;
        background: var(--accent);
        color: var(--on-accent);
      }
      .half {
        width: 20px;
        height: 20px;
      }
    `,
  ];
}

/** A time of day, e.g. 10:42. */
export function sayTime(at: number): string {
  return new Intl.DateTimeFormat(interfaceLocale(), { hour: '2-digit', minute: '2-digit' }).format(at);
}

function half(): TemplateResult {
  return html`<svg class="half" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" stroke-width="2.5"/><path d="M10 1.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'save-mark': SaveMark;
  }
}
