import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Settings } from '../../shared/storage/database';
import { saveSettings } from '../../shared/storage/settings';
import { interfaceLocale, INTERFACE_LOCALES } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon, type IconName } from '../../shared/ui/icons';
import { languageName } from '../catalogue/tour-kind';
import { SettingsChangedEvent } from '../settings-changed-event';
import { text } from './journey-strings';

const SCHEMES = ['device', 'light', 'dark', 'contrast'] as const;
const SCALES = [1, 1.25, 1.5, 1.75, 2];
/** Languages that tours are told in, beside the interface's: the plain ones are languages of their own. */
const TOUR_LANGUAGES = ['de', 'de-simple', 'en'];

/** What the visitor chooses; each choice counts at once and is kept on this phone. */
@customElement('journey-settings')
export class JourneySettings extends LitElement {
  @property({ attribute: false }) settings: Settings = {};
  @state() private notKept = false;

  override render(): TemplateResult {
    const { settings } = this;
    const scale = settings.textScale ?? 1;
    return html`
      <h2>${icon('settings')}${text().settings}</h2>
      ${this.notKept ? html`<p class="note" role="status">${text().notKept}</p>` : nothing}
      ${this.#group(
        'language',
        text().language,
        INTERFACE_LOCALES.map((tag) =>
          this.#chip(languageName(tag), tag === interfaceLocale(), { interfaceLocale: tag }, tag),
        ),
      )}
      ${this.#group('listen', text().tourLanguage, [
        this.#chip(text().asInterface, settings.contentLocale === undefined, { contentLocale: undefined }),
        ...TOUR_LANGUAGES.map((tag) =>
          this.#chip(languageName(tag), settings.contentLocale === tag, { contentLocale: tag }, tag),
        ),
      ])}
      ${this.#group(
        'text',
        text().textSize,
        SCALES.map((one) => this.#chip(`${one * 100} %`, one === scale, { textScale: one })),
      )}
      ${this.#group(
        'contrast',
        text().contrast,
        SCHEMES.map((one) =>
          this.#chip(text().schemes[one], one === (settings.scheme ?? 'device'), {
            scheme: one === 'device' ? undefined : one,
          }),
        ),
      )}
      ${this.#group('captions', text().captions, [
        this.#chip(text().on, settings.captions !== false, { captions: true }),
        this.#chip(text().off, settings.captions === false, { captions: false }),
      ])}
    `;
  }

  #group(shape: IconName, name: string, chips: readonly TemplateResult[]): TemplateResult {
    return html`<fieldset>
      <legend>${icon(shape)}<b>${name}</b></legend>
      <div class="chips chips--wrap">${chips}</div>
    </fieldset>`;
  }

  #chip(
    word: string,
    pressed: boolean,
    change: { [K in keyof Settings]?: Settings[K] | undefined },
    lang?: string,
  ): TemplateResult {
    return html`<button
      class="chip"
      lang=${lang ?? nothing}
      aria-pressed=${pressed}
      @click=${() => void this.#change(change)}
    >
      ${pressed ? icon('check') : nothing}${word}
    </button>`;
  }

  async #change(change: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<void> {
    // A choice taken back is kept as undefined: the device decides again.
    const partial = change as Partial<Settings>;
    const kept = await saveSettings(partial).catch(() => undefined);
    this.notKept = kept === undefined;
    this.dispatchEvent(new SettingsChangedEvent(kept ? {} : partial));
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      h2 {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        font-size: var(--title-s);
        margin-bottom: var(--space-3);
      }
      fieldset {
        padding-block: var(--space-3) var(--space-4);
        border-top: 1px solid var(--line);
      }
      h2 + fieldset {
        border-top: var(--stroke) solid var(--line-strong);
      }
      legend {
        float: left;
        width: 100%;
        display: flex;
        align-items: center;
        gap: var(--space-3);
        margin-bottom: var(--space-3);
        padding: 0;
      }
      legend b {
        font: 600 1.1875rem/1.2 var(--font-title);
      }
      .chips {
        clear: both;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-settings': JourneySettings;
  }
}
