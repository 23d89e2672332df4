import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Access, Tour } from '../../shared/model/tour';
import type { AssetSource } from '../../shared/story/asset-source';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import { setTourFacts, setTourText, type TourTextField } from '../draft/commands/change-tour';
import { makeFirstLanguage, removeLanguage } from '../draft/commands/languages';
import type { Command } from '../draft/command';
import { EditEvent } from '../draft/edit-event';
import { tidy, withOptionalText } from '../draft/in-tour';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';
import { languageName } from '../ui/language-name';
import { PaneEvent } from '../workspace/pane-event';
import { detailsStyles } from './details-styles';
import './cover-choice';
import './publisher-form';

const KINDS = ['walk', 'bike', 'drive', 'transit', 'indoor', 'mixed'] as const;
const ACCENTS = ['red', 'yellow', 'blue'] as const;
const ACCESS = ['yes', 'limited', 'no', 'unknown'] as const;
const LICENSES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0', 'own'] as const;

/** What is said about the tour as a whole: names, cover, languages, access, licence, publisher. */
@customElement('tour-details-pane')
export class TourDetailsPane extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) assets!: AssetSource;
  @property({ attribute: false }) locale = 'de';

  protected override render(): TemplateResult {
    return html`<div class="form">
      <h2>${words().tourDetails}</h2>
      ${this.renderText('title', 1)}${this.renderText('place', 1, words().placeHelp)}${this.renderText('teaser', 3)}${this.renderText(
        'description',
        6,
      )}
      <cover-choice data-field="cover" .tour=${this.tour} .assets=${this.assets} .locale=${this.locale}></cover-choice>
      ${this.renderChoices()}${this.renderAccess()}${this.renderLanguages()}
      <div class="two">${this.renderLicense()}${this.renderText('credits', 2)}</div>
      <publisher-form .publisher=${this.tour.publisher}></publisher-form>
    </div>`;
  }

  private renderText(field: TourTextField, rows: number, help?: string): TemplateResult {
    const value = this.tour[field]?.[this.locale] ?? '';
    const type = (event: Event) =>
      this.run(setTourText(field, this.locale, (event.target as HTMLInputElement).value, words().commands[field]));
    const path = `${field}.${this.locale}`;
    return html`<div class="field">
      <label for=${field}>${words()[field]}</label>
      ${
        rows === 1
          ? html`<input
              id=${field}
              class="input"
              lang=${this.locale}
              data-field=${path}
              .value=${value}
              @input=${type}
              autocomplete="off"
            />`
          : html`<textarea
              id=${field}
              class="input"
              lang=${this.locale}
              data-field=${path}
              rows=${rows}
              .value=${value}
              @input=${type}
            ></textarea>`
      }
      ${help ? html`<p class="note">${help}</p>` : nothing}
    </div>`;
  }

  private renderChoices(): TemplateResult {
    const accent = this.tour.theme?.accent ?? 'red';
    return html`<div class="two">
      <div class="field">
        <label for="kind">${words().kind}</label>
        <select
          id="kind"
          class="input"
          data-field="kind"
          @change=${(event: Event) => {
            const kind = KINDS.find((one) => one === (event.target as HTMLSelectElement).value);
            if (kind) this.run(setTourFacts({ kind }, words().commands.kind));
          }}
        >
          ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === this.tour.kind}>${words().kinds[kind]}</option>`)}
        </select>
      </div>
      <fieldset class="field">
        <legend class="label">${words().accent}</legend>
        <div class="accents">
          ${ACCENTS.map(
            (one) =>
              html`<label class="accent">
                <input
                  type="radio"
                  name="accent"
                  .checked=${one === accent}
                  @change=${() => this.run(setTourFacts({ theme: { ...this.tour.theme, accent: one } }, words().commands.accent))}
                /><i class=${one}></i> ${words().accents[one]}
              </label>`,
          )}
        </div>
      </fieldset>
    </div>`;
  }

  private renderAccess(): TemplateResult {
    const { access } = this.tour;
    const change = (change: Partial<Access>) =>
      this.run(setTourFacts({ access: tidy({ ...access, ...change }) }, words().commands.access));
    const select = (field: 'wheelchair' | 'stepFree') =>
      html`<div class="field">
        <label for=${field}>${words()[field]}</label>
        <select
          id=${field}
          class="input"
          data-field="access.${field}"
          @change=${(event: Event) => {
            const value = ACCESS.find((one) => one === (event.target as HTMLSelectElement).value);
            if (value) change({ [field]: value });
          }}
        >
          ${ACCESS.map(
            (one) =>
              html`<option value=${one} ?selected=${one === (access?.[field] ?? 'unknown')}>
                ${words().access[one]}
              </option>`,
          )}
        </select>
      </div>`;
    return html`<div class="two">${select('wheelchair')}${select('stepFree')}</div>
      <div class="field">
        <label for="access-note">${words().accessNote}</label>
        <textarea
          id="access-note"
          class="input"
          rows="2"
          lang=${this.locale}
          data-field="access.note.${this.locale}"
          .value=${access?.note?.[this.locale] ?? ''}
          @input=${(event: Event) => {
            const text = (event.target as HTMLTextAreaElement).value;
            change({ note: withOptionalText(access?.note, this.locale, text) });
          }}
        ></textarea>
      </div>`;
  }

  private renderLanguages(): TemplateResult {
    return html`<section data-field="languages">
      <h3>${words().languages}</h3>
      <p class="note">${words().languagesHelp}</p>
      <ul class="languages">
        ${this.tour.languages.map((tag, index) => this.renderLanguage(tag, index))}
      </ul>
      <button class="btn" @click=${() => this.dispatchEvent(new PaneEvent('translate'))}>
        ${icon('language')} ${words().translate}
      </button>
    </section>`;
  }

  private renderLanguage(tag: string, index: number): TemplateResult {
    const language = languageName(tag);
    const first = () => this.run(makeFirstLanguage(tag, fill(words().commands.makeFirst, { language })));
    const remove = () => this.run(removeLanguage(tag, fill(words().commands.removeLanguage, { language })));
    return html`<li>
      <span class="dot small" aria-hidden="true">${index + 1}</span><b>${language}</b>
      ${
        index === 0
          ? nothing
          : html`<button
              class="btn quiet under"
              aria-label=${fill(words().makeFirstWhat, { language })}
              @click=${first}
            >
              ${words().makeFirst}
            </button>`
      }
      ${
        this.tour.languages.length === 1
          ? nothing
          : html`<button
              class="btn quiet under"
              aria-label=${fill(words().removeLanguageWhat, { language })}
              @click=${remove}
            >
              ${words().removeLanguage}
            </button>`
      }
    </li>`;
  }

  private renderLicense(): TemplateResult {
    const { license } = this.tour;
    const known: readonly string[] = LICENSES;
    return html`<div class="field">
      <label for="license">${words().license}</label>
      <select
        id="license"
        class="input"
        data-field="license"
        @change=${(event: Event) => {
          const value = (event.target as HTMLSelectElement).value;
          this.run(setTourFacts({ license: value || undefined }, words().commands.license));
        }}
      >
        <option value="" ?selected=${!license}>${words().licenses.none}</option>
        ${LICENSES.map((one) => html`<option value=${one} ?selected=${one === license}>${words().licenses[one]}</option>`)}
        ${license && !known.includes(license) ? html`<option value=${license} selected>${license}</option>` : nothing}
      </select>
    </div>`;
  }

  private run(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }

  static override styles = [editorStyles, detailsStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-details-pane': TourDetailsPane;
  }
}
