import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Tour } from '../../shared/model/tour';
import { saveSettings } from '../../shared/storage/settings';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { languageName } from '../catalogue/tour-kind';
import { NavigateEvent } from '../navigate-event';
import { SettingsChangedEvent } from '../settings-changed-event';
import { text } from './tour-strings';

/** Lets the visitor choose among the tour's languages; shown only where there is a choice. */
@customElement('tour-language')
export class TourLanguage extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) chain: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const { languages } = this.tour;
    if (languages.length < 2) return nothing;
    const now = this.chain.find((tag) => languages.includes(tag));
    return html`<div class="chips chips--wrap" role="group" aria-label=${text().language}>
      ${languages.map(
        (tag) =>
          html`<button class="chip" lang=${tag} aria-pressed=${tag === now} @click=${() => void this.#choose(tag)}>
            ${tag === now ? icon('check') : nothing}${languageName(tag)}
          </button>`,
      )}
    </div>`;
  }

  async #choose(tag: string): Promise<void> {
    const kept = await saveSettings({ contentLocale: tag }).catch(() => undefined);
    // An address that asks for another language would win over the choice.
    this.dispatchEvent(new NavigateEvent({ lang: null }, true));
    this.dispatchEvent(new SettingsChangedEvent(kept ? {} : { contentLocale: tag }));
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-language': TourLanguage;
  }
}
