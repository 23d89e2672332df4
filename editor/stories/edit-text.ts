import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { withText } from '../draft/in-tour';
import { workIcon, type WorkIconName } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import { BlockEditor } from './block-editor';
import { bold, heading, link, list, type Selected } from './markdown-edits';
import { readingSeconds } from './reading-time';
import type { WordsField } from './words-field';

const TOOLS = [
  { name: 'bold', sign: 'bold', edit: bold },
  { name: 'heading', sign: 'heading', edit: heading },
  { name: 'list', sign: 'bullets', edit: list },
] as const satisfies readonly { name: string; sign: WorkIconName; edit: (selected: Selected) => Selected }[];

/** A text in Markdown with four buttons and a live count of the seconds it takes to read. */
@customElement('edit-text')
export class EditText extends BlockEditor<'text'> {
  protected override readonly kind = 'text';
  @state() private linking: Selected | undefined;
  @query('words-field') private field?: WordsField;

  protected override render(): TemplateResult {
    const words = workbench().story.text;
    const text = this.block.body[this.locale] ?? '';
    const seconds = fill(workbench().story.seconds, { count: readingSeconds(text) });
    return html`
      <div class="tools" role="group" aria-label=${words.label}>
        ${TOOLS.map(
          ({ name, sign, edit }) =>
            html`<button class="btn quiet" title=${words[name]} @click=${() => this.apply(edit)}>
              ${workIcon(sign)}<span class="word">${words[name]}</span>
            </button>`,
        )}
        <button
          class="btn quiet"
          title=${words.link}
          aria-expanded=${this.linking !== undefined}
          @click=${this.startLink}
        >
          ${workIcon('link')}<span class="word">${words.link}</span>
        </button>
        <span class="note num">${fill(workbench().story.reading, { time: seconds })}</span>
      </div>
      ${
        this.linking
          ? html`<form class="link" @submit=${this.setLink} @keydown=${this.linkKey}>
              <label class="unseen" for="address">${words.linkAddress}</label>
              <input
                class="input"
                id="address"
                type="url"
                required
                pattern="(https://|mailto:|tel:).+"
                placeholder="https://"
                aria-label=${words.linkAddress}
              />
              <button class="btn">${words.linkSet}</button>
            </form>`
          : nothing
      }
      <div class="body">
        ${this.words('body', words.label, this.block.body, (body) => this.write(body), { lines: 3, placeholder: words.placeholder, bare: true })}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.linking) this.renderRoot.querySelector<HTMLInputElement>('#address')?.focus();
  }

  private write(body: string): void {
    this.edit('body', (block) => ({ ...block, body: withText(block.body, this.locale, body) }));
  }

  private get selected(): Selected | undefined {
    const area = this.field?.input;
    if (!area) return undefined;
    return {
      text: area.value,
      start: area.selectionStart ?? area.value.length,
      end: area.selectionEnd ?? area.value.length,
    };
  }

  private apply(edit: (selected: Selected) => Selected): void {
    const { selected } = this;
    if (selected) this.show(edit(selected));
  }

  /** Writes the text and selects in it what was selected, so that the next button works on the same words. */
  private show({ text, start, end }: Selected): void {
    this.afterEdit = () =>
      void this.field?.updateComplete.then(() => {
        this.field?.input?.focus();
        this.field?.input?.setSelectionRange(start, end);
      });
    this.write(text);
  }

  private readonly startLink = (): void => {
    this.linking = this.linking ? undefined : this.selected;
  };
  private readonly setLink = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = this.renderRoot.querySelector<HTMLInputElement>('#address')?.value.trim();
    const selected = this.linking;
    this.linking = undefined;
    if (address && selected) this.show(link(selected, address));
  };
  private readonly linkKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.linking = undefined;
    this.field?.focus();
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        border-bottom: var(--hair);
      }
      .tools .btn {
        font-size: var(--text-dense);
        gap: 6px;
      }
      .tools .icon {
        width: 1.125rem;
        height: 1.125rem;
      }
      .tools .note {
        margin-inline-start: auto;
        padding-inline: var(--space-3);
      }
      .link {
        display: flex;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
        border-bottom: var(--hair);
      }
      .body {
        padding: var(--space-3);
      }
      @container (max-width: 30rem) {
        .tools .word {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'edit-text': EditText;
  }
}
