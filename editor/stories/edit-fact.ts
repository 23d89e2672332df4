import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { workbench } from '../../shared/strings/workbench';
import { withOptionalText, withText } from '../draft/in-tour';
import { editorStyles } from '../ui/editor-styles';
import { BlockEditor } from './block-editor';

/** A number that stays in mind, and what it means. */
@customElement('edit-fact')
export class EditFact extends BlockEditor<'fact'> {
  protected override readonly kind = 'fact';

  protected override render(): TemplateResult {
    const words = workbench().story.fact;
    const { block } = this;
    return html`
      <div class="two">
        ${this.words('figure', words.figure, block.figure, (text) => this.write('figure', text), { placeholder: words.figureHint })}
        ${this.words('title', words.title, block.title, (text) => this.write('title', text))}
      </div>
      ${this.words('text', words.text, block.text, (text) => this.edit('text', (one) => ({ ...one, text: withText(one.text, this.locale, text) })), { lines: 2 })}
    `;
  }

  private write(field: 'figure' | 'title', text: string): void {
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
        grid-template-columns: 1fr 2fr;
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
    'edit-fact': EditFact;
  }
}
