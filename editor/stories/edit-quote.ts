import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { workbench } from '../../shared/strings/workbench';
import { withOptionalText, withText } from '../draft/in-tour';
import { editorStyles } from '../ui/editor-styles';
import { BlockEditor } from './block-editor';

/** Somebody's own words, by whom and where from. */
@customElement('edit-quote')
export class EditQuote extends BlockEditor<'quote'> {
  protected override readonly kind = 'quote';

  protected override render(): TemplateResult {
    const words = workbench().story.quote;
    const { block } = this;
    return html`
      ${this.words('text', words.text, block.text, (text) => this.edit('text', (one) => ({ ...one, text: withText(one.text, this.locale, text) })), { lines: 2 })}
      <div class="two">
        ${this.words('by', words.by, block.by, (text) => this.write('by', text))}
        ${this.words('source', words.source, block.source, (text) => this.write('source', text))}
      </div>
    `;
  }

  private write(field: 'by' | 'source', text: string): void {
    this.edit(field, (block) => {
      const { [field]: old, ...rest } = block;
      const next = withOptionalText(old, this.locale, text);
      return next ? { ...rest, [field]: next } : rest;
    });
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3);
        container-type: inline-size;
      }
      .two {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-3);
        align-items: end;
      }
      @container (max-width: 26rem) {
        .two {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'edit-quote': EditQuote;
  }
}
