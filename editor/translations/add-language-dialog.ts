import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../../shared/ui/icons';
import { editorStyles } from '../ui/editor-styles';
import { languageName, OFFERED_LANGUAGES } from '../ui/language-name';
import { words } from './words';

/** A language was chosen. */
export class LanguageEvent extends Event {
  static readonly type = 'choose-language';
  constructor(readonly language: string) {
    super(LanguageEvent.type, { bubbles: true, composed: true });
  }
}

const LANGUAGE_TAG = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/;

/** Offers the languages that a tour does not have yet. */
@customElement('add-language-dialog')
export class AddLanguageDialog extends LitElement {
  @property({ attribute: false }) present: readonly string[] = [];
  @state() private complaint = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private input!: HTMLInputElement;

  /** Opens the dialog; the browser puts the focus in and gives it back afterwards. */
  show(): void {
    this.complaint = false;
    this.input.value = '';
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const offered = OFFERED_LANGUAGES.filter((tag) => !this.present.includes(tag));
    return html`<dialog aria-labelledby="add-language">
      <header>
        <h2 id="add-language">${words().addLanguageHelp}</h2>
        <button class="btn quiet square" aria-label=${words().close} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </header>
      <div class="body">
        <ul>
          ${offered.map((tag) => html`<li><button class="btn wide left" @click=${() => this.choose(tag)}>${languageName(tag)}</button></li>`)}
        </ul>
        <form class="field" @submit=${this.submit}>
          <label for="own">${words().ownTag}</label>
          <div class="own">
            <input
              id="own"
              class="input"
              autocomplete="off"
              aria-describedby="own-help"
              aria-invalid=${String(this.complaint)}
            />
            <button class="btn">${words().add}</button>
          </div>
          <p id="own-help" class="note">${this.complaint ? words().ownTagWrong : words().ownTagHelp}</p>
        </form>
      </div>
    </dialog>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const tag = this.input.value.trim();
    this.complaint = !LANGUAGE_TAG.test(tag);
    if (this.complaint) this.input.focus();
    else this.choose(tag);
  }

  private choose(tag: string): void {
    this.dialog.close();
    this.dispatchEvent(new LanguageEvent(tag));
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: contents;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: var(--space-2);
      }
      .own {
        display: flex;
        gap: var(--space-2);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'add-language-dialog': AddLanguageDialog;
  }
  interface HTMLElementEventMap {
    'choose-language': LanguageEvent;
  }
}
