import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Localized } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { editorStyles } from '../ui/editor-styles';
import { languageName } from '../ui/language-name';

/** What stands in a field now, in the language that is written. */
export class WordsEvent extends Event {
  static readonly type = 'words';
  constructor(readonly text: string) {
    super(WordsEvent.type);
  }
}

/** One text in the language that is written; in a second language the original stands beside it. */
@customElement('words-field')
export class WordsField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  @property() label = '';
  @property() help = '';
  @property() placeholder = '';
  @property({ attribute: false }) value?: Localized;
  @property() locale = 'de';
  /** The tour's first language. */
  @property() origin = 'de';
  /** 1: a line; more: a text that grows. */
  @property({ type: Number }) lines = 1;
  /** The label is read only; the field explains itself by its place. */
  @property({ type: Boolean }) bare = false;
  /** Written as large as visitors see a title. */
  @property({ type: Boolean, reflect: true }) large = false;
  @query('.input') readonly input?: HTMLInputElement | HTMLTextAreaElement;

  protected override render(): TemplateResult {
    const text = this.value?.[this.locale] ?? '';
    const original = this.locale === this.origin ? '' : (this.value?.[this.origin] ?? '');
    const described = [original ? 'original' : '', this.help ? 'help' : ''].filter(Boolean).join(' ') || nothing;
    return html`<div class="field">
      <label for="words" class=${this.bare ? 'unseen' : ''}>${this.label}</label>
      ${
        original
          ? html`<p class="original" id="original" lang=${this.origin}>
              <span class="note" lang=""
                >${fill(workbench().story.original, { language: languageName(this.origin) })}</span
              >
              ${original}
            </p>`
          : nothing
      }
      ${
        this.lines > 1
          ? html`<textarea
              id="words"
              class="input"
              rows=${this.lines}
              lang=${this.locale}
              placeholder=${this.placeholder}
              aria-describedby=${described}
              .value=${live(text)}
              @input=${this.typed}
            ></textarea>`
          : html`<input
              id="words"
              class="input"
              lang=${this.locale}
              placeholder=${this.placeholder}
              aria-describedby=${described}
              autocomplete="off"
              .value=${live(text)}
              @input=${this.typed}
            />`
      }
      ${this.help ? html`<p class="note" id="help">${this.help}</p>` : nothing}
    </div>`;
  }

  private readonly typed = (event: Event): void => {
    this.dispatchEvent(new WordsEvent((event.target as HTMLInputElement).value));
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        min-width: 0;
      }
      textarea.input {
        field-sizing: content;
        max-height: 32rem;
        font-size: var(--text-visitor);
      }
      :host([large]) .input {
        font: 600 1.75rem/1.1 var(--font-title);
      }
      .original {
        font-size: var(--text-work);
        line-height: 1.4;
        padding: var(--space-2) var(--space-3);
        background: var(--sunk);
        white-space: pre-line;
      }
      .original .note {
        display: block;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'words-field': WordsField;
  }
}
