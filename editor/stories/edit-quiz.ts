import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Quiz } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { icon } from '../../shared/ui/icons';
import { freeId } from '../draft/free-id';
import { withOptionalText, withText } from '../draft/in-tour';
import { editorStyles } from '../ui/editor-styles';
import { BlockEditor } from './block-editor';

type Choice = Extract<Quiz, { options: unknown }>;
type Option = Choice['options'][number];

/** A question with answers to choose from; what visitors hear when it is right or not. */
@customElement('edit-quiz')
export class EditQuiz extends BlockEditor<'quiz'> {
  protected override readonly kind = 'quiz';

  protected override render(): TemplateResult {
    const words = workbench().story.quiz;
    const { block } = this;
    return html`
      ${this.words('question', words.question, block.question, (text) =>
        this.edit('question', (one) => ({ ...one, question: withText(one.question, this.locale, text) })),
      )}
      ${'options' in block ? this.renderAnswers(block) : html`<p class="note">${words.otherMode}</p>`}
      ${this.words('whenRight', words.whenRight, block.whenRight, (text) => this.feedback('whenRight', text), { lines: 2 })}
      ${this.words('whenWrong', words.whenWrong, block.whenWrong, (text) => this.feedback('whenWrong', text), { lines: 2 })}
      <div class="field points">
        <label for="points">${words.points}</label>
        <input
          class="input num"
          id="points"
          type="number"
          min="0"
          max="1000"
          .value=${String(block.points ?? 0)}
          @change=${this.setPoints}
        />
      </div>
    `;
  }

  private renderAnswers(block: Choice): TemplateResult {
    const words = workbench().story.quiz;
    return html`<fieldset data-field=${`${this.path}.options`}>
      <legend class="label">${words.answers}</legend>
      ${repeat(
        block.options,
        (option) => option.id,
        (option, index) =>
          html`<div class="option">
            <label class="tick"
              ><input
                type=${block.mode === 'single' ? 'radio' : 'checkbox'}
                name="right"
                .checked=${option.right}
                aria-label="${words.right}: ${option.text[this.locale] || fill(words.answer, { number: index + 1 })}"
                @change=${(event: Event) => this.setRight(option, (event.target as HTMLInputElement).checked)}
            /></label>
            ${this.words(`options[${index}].text`, fill(words.answer, { number: index + 1 }), option.text, (text) =>
              this.options(`options.${option.id}`, (all) =>
                all.map((one) =>
                  one.id === option.id ? { ...one, text: withText(one.text, this.locale, text) } : one,
                ),
              ),
            )}
            ${
              block.options.length > 2
                ? html`<button
                    class="btn quiet square"
                    aria-label=${fill(words.removeAnswer, { number: index + 1 })}
                    @click=${() => this.takeOut(option)}
                  >
                    ${icon('remove')}
                  </button>`
                : nothing
            }
          </div>`,
      )}
      <button class="btn" @click=${this.addOption}>${icon('plus')} ${words.addAnswer}</button>
    </fieldset>`;
  }

  private options(field: string, change: (options: readonly Option[]) => readonly Option[]): void {
    this.edit(field, (block) => ('options' in block ? { ...block, options: change(block.options) } : block));
  }

  private setRight(option: Option, right: boolean): void {
    const single = this.block.mode === 'single';
    this.options('right', (all) =>
      all.map((one) => (one.id === option.id ? { ...one, right } : single ? { ...one, right: false } : one)),
    );
  }

  private readonly addOption = (): void => {
    this.options('add', (all) => {
      const id = freeId(
        `answer-${all.length + 1}`,
        all.map((one) => one.id),
      );
      return [...all, { id, text: {}, right: false }];
    });
  };
  private takeOut(option: Option): void {
    this.options(`remove ${option.id}`, (all) => all.filter((one) => one.id !== option.id));
  }

  private feedback(field: 'whenRight' | 'whenWrong', text: string): void {
    this.edit(field, (block) => {
      const { [field]: old, ...rest } = block;
      const next = withOptionalText(old, this.locale, text);
      return (next ? { ...rest, [field]: next } : rest) as Quiz;
    });
  }

  private readonly setPoints = (event: Event): void => {
    const points = Math.max(0, Math.min(1000, Math.round(Number((event.target as HTMLInputElement).value) || 0)));
    this.edit('points', (block) => ({ ...block, points }));
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3);
      }
      legend {
        padding-bottom: var(--space-2);
      }
      fieldset {
        display: grid;
        gap: var(--space-2);
        justify-items: start;
      }
      .option {
        display: grid;
        grid-template-columns: 2rem minmax(0, 1fr) auto;
        width: 100%;
        align-items: end;
      }
      .option .tick {
        justify-content: start;
      }
      .tick input[type='radio'] {
        border-radius: 50%;
      }
      .points {
        max-width: 8rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'edit-quiz': EditQuiz;
  }
}
