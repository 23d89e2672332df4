import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperties } from '../../shared/ui/css-properties';
import { completeness, localizedTexts, type TourText } from '../../shared/model/texts';
import type { Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import { addLanguage } from '../draft/commands/languages';
import { translateText } from '../draft/commands/translate-text';
import { EditEvent } from '../draft/edit-event';
import { editorStyles } from '../ui/editor-styles';
import { languageName } from '../ui/language-name';
import type { AddLanguageDialog, LanguageEvent } from './add-language-dialog';
import { translateStyles } from './translate-styles';
import { translationRows, type TranslationRow } from './translation-rows';
import { words } from './words';
import './add-language-dialog';

/** Original and translation side by side, for the selected station or the whole tour. */
@customElement('translate-pane')
export class TranslatePane extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) stationId: string | undefined;
  @state() private chosen: string | undefined;
  @state() private whole = false;
  /** Paths that were missing when *Still missing* was pressed: a row does not vanish while it is typed. */
  @state() private missing: ReadonlySet<string> | undefined;
  @query('add-language-dialog') private dialog!: AddLanguageDialog;

  /** Shows the language and the texts to which a field belongs, e.g. `stations[2].title.en`. */
  reveal(field: string): void {
    const language = field.slice(field.lastIndexOf('.') + 1);
    if (this.tour.languages.slice(1).includes(language)) this.chosen = language;
    this.missing = undefined;
    this.whole = !field.startsWith('stations[');
  }

  protected override render(): TemplateResult {
    const { language } = this;
    return html`
      <div class="langs" role="group" aria-label=${words().languages}>${this.renderLanguages()}</div>
      ${language === undefined ? this.renderOnlyOne() : this.renderPairs(language)}
      <add-language-dialog .present=${this.tour.languages} @choose-language=${this.add}></add-language-dialog>
    `;
  }

  private renderLanguages(): TemplateResult {
    const texts = localizedTexts(this.tour);
    const [origin = ''] = this.tour.languages;
    return html`${this.tour.languages.map((tag) => {
        const percent = Math.floor(completeness(texts, origin, tag) * 100);
        const bar = html`<b>${languageName(tag)}<span class="num">${percent} %</span></b
          ><span class="bar"><i ${cssProperties({ transform: `scaleX(${percent / 100})` })}></i></span>`;
        if (tag === origin)
          return html`<div
            class="lang"
            role="img"
            aria-label=${fill(words().writtenIn, { language: languageName(tag), percent })}
          >
            ${bar}
          </div>`;
        return html`<button
          class="lang"
          aria-pressed=${String(tag === this.language)}
          aria-label=${fill(words().translateInto, { language: languageName(tag), percent })}
          @click=${() => (this.chosen = tag)}
        >
          ${bar}
        </button>`;
      })}<button class="btn quiet under" @click=${() => this.dialog.show()}>
        ${icon('plus')} ${words().addLanguage}
      </button>`;
  }

  private renderOnlyOne(): TemplateResult {
    return html`<div class="only">
      <h2>${words().onlyOne}</h2>
      <p>${words().onlyOneText}</p>
      <p><button class="btn go" @click=${() => this.dialog.show()}>${icon('plus')} ${words().addLanguage}</button></p>
    </div>`;
  }

  private renderPairs(language: string): TemplateResult {
    const rows = translationRows(this.tour, language, this.scope);
    const shown = this.missing ? rows.filter((row) => this.missing?.has(row.text.path)) : rows;
    return html`
      ${this.renderChips(rows)}
      <div class="pair-head">
        <h2>${languageName(this.tour.languages[0] ?? '')}</h2>
        <h2>${languageName(language)}</h2>
      </div>
      ${
        shown.length === 0
          ? html`<p class="nothing">${rows.length === 0 ? words().nothingWritten : words().nothingMissing}</p>`
          : repeat(
              shown,
              (row) => `${language} ${row.text.path}`,
              (row) => this.renderPair(row, language),
            )
      }
    `;
  }

  private renderChips(rows: readonly TranslationRow[]): TemplateResult {
    const missing = rows.filter((row) => !row.target.trim());
    const chip = (word: string, pressed: boolean, press: () => void, count?: number) =>
      html`<button class="chip" aria-pressed=${String(pressed)} @click=${press}>
        ${word}${count === undefined ? nothing : html` <b class="num">${count}</b>`}
      </button>`;
    return html`<div class="chips" role="group" aria-label=${words().scope}>
      ${
        this.stationId
          ? html`${chip(words().station, !this.whole, () => (this.whole = false))}${chip(
                words().wholeTour,
                this.whole,
                () => (this.whole = true),
              )}<span class="gap"></span>`
          : nothing
      }
      ${chip(words().all, !this.missing, () => (this.missing = undefined), rows.length)}
      ${chip(
        words().missing,
        Boolean(this.missing),
        () => (this.missing = new Set(missing.map((row) => row.text.path))),
        missing.length,
      )}
    </div>`;
  }

  private renderPair({ text, source, target }: TranslationRow, language: string): TemplateResult {
    const label = labelOf(text);
    const done = target.trim() !== '';
    return html`<div class="pair">
      <div>
        <p class="label">${label}</p>
        <p class="source" lang=${this.tour.languages[0] ?? ''}>${source}</p>
      </div>
      <div>
        <p class="label">
          &nbsp;<em>${done ? html`${icon('check')} ${words().done}` : html`${missingShape()} ${words().notYet}`}</em>
        </p>
        <textarea
          class="input"
          rows=${Math.max(1, Math.ceil(source.length / 44))}
          lang=${language}
          data-field="${text.path}.${language}"
          aria-label=${fill(words().textIn, { label, language: languageName(language) })}
          placeholder=${words().here}
          .value=${target}
          @input=${(event: Event) => this.write(text.path, language, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
    </div>`;
  }

  private get language(): string | undefined {
    const others = this.tour.languages.slice(1);
    return others.find((tag) => tag === this.chosen) ?? others[0];
  }
  private get scope(): string | undefined {
    return this.whole ? undefined : this.stationId;
  }

  private write(path: string, language: string, text: string): void {
    this.dispatchEvent(new EditEvent(translateText(path, language, text, words().command)));
  }

  private add({ language }: LanguageEvent): void {
    this.chosen = language;
    // A language begins with what the tour is called.
    this.whole = true;
    const label = fill(words().commandAdd, { language: languageName(language) });
    this.dispatchEvent(new EditEvent(addLanguage(language, label)));
  }

  static override styles = [editorStyles, translateStyles];
}

/** What a text is called: `Quiz: Question`. */
function labelOf({ kind, field, path }: TourText): string {
  const { fields, kinds } = words();
  if (/^stations\[\d+\]\.title$/.test(path)) return words().stationTitle;
  const name = field in fields ? fields[field as keyof typeof fields] : field;
  const owner = kind && kind in kinds ? kinds[kind as keyof typeof kinds] : undefined;
  return owner && owner !== name ? `${owner}: ${name}` : name;
}

function missingShape(): TemplateResult {
  return html`<svg class="state-shape" viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<circle cx="6" cy="6" r="4.8" fill="none" stroke="var(--accent)" stroke-width="2"/>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'translate-pane': TranslatePane;
  }
}
