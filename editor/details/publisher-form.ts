import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Tour } from '../../shared/model/tour';
import { setTourFacts } from '../draft/commands/change-tour';
import { EditEvent } from '../draft/edit-event';
import { tidy } from '../draft/in-tour';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';

type Field = 'name' | 'web' | 'email' | 'imprint' | 'privacy';
const FIELDS = [
  ['name', 'publisherName', 'text'],
  ['web', 'publisherWeb', 'url'],
  ['email', 'publisherEmail', 'email'],
  ['imprint', 'publisherImprint', 'url'],
  ['privacy', 'publisherPrivacy', 'url'],
] as const;
/** As the format wants it; half an address is kept in the field and not yet in the tour. */
const WEB_ADDRESS = /^https:\/\/[^\s]+$/;

/** Who publishes the tour, and where the legal notices are. */
@customElement('publisher-form')
export class PublisherForm extends LitElement {
  @property({ attribute: false }) publisher: Tour['publisher'];
  @state() private wrong: ReadonlySet<Field> = new Set();

  protected override render(): TemplateResult {
    return html`<fieldset>
      <legend>${words().publisher}</legend>
      ${FIELDS.map(([field, word, type]) => {
        const help = type === 'url';
        return html`<div class="field">
          <label for=${field}>${words()[word]}</label>
          <input
            id=${field}
            class="input"
            type=${type}
            autocomplete="off"
            data-field="publisher.${field}"
            aria-invalid=${String(this.wrong.has(field))}
            aria-describedby=${help ? `${field}-help` : nothing}
            .value=${this.publisher?.[field] ?? ''}
            @change=${(event: Event) => this.change(field, type === 'url', (event.target as HTMLInputElement).value.trim())}
          />
          ${help ? html`<p class="note" id="${field}-help">${words().webHelp}</p>` : ''}
        </div>`;
      })}
    </fieldset>`;
  }

  private change(field: Field, isAddress: boolean, text: string): void {
    const wrong = isAddress && text !== '' && !WEB_ADDRESS.test(text);
    this.wrong = new Set([...[...this.wrong].filter((one) => one !== field), ...(wrong ? [field] : [])]);
    if (wrong) return;
    const next = tidy({ name: '', ...this.publisher, [field]: field === 'name' ? text : text || undefined });
    const empty = Object.values(next).every((value) => !value);
    this.dispatchEvent(
      new EditEvent(setTourFacts({ publisher: empty ? undefined : next }, words().commands.publisher)),
    );
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      fieldset {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-4);
        border-top: var(--rule);
        padding-top: var(--space-3);
      }
      legend {
        font-size: 1.125rem;
        float: left;
        grid-column: 1 / -1;
      }
      .field:first-of-type {
        grid-column: 1 / -1;
      }
      [aria-invalid='true'] {
        border-color: var(--problem);
      }
      @container (max-width: 34rem) {
        fieldset {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'publisher-form': PublisherForm;
  }
}
