import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { icon } from '../../shared/ui/icons';
import { editorStyles } from '../ui/editor-styles';

/** A number that was pressed or typed. */
export class NumberEvent extends Event {
  static readonly type = 'number';
  constructor(readonly value: number) {
    super(NumberEvent.type);
  }
}

/** A number with less, more and a field to type it. */
@customElement('number-step')
export class NumberStep extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  @property() label = '';
  @property() unit = '';
  @property({ type: Number }) value = 0;
  @property({ type: Number }) step = 1;
  @property({ type: Number }) min = -100_000;
  @property({ type: Number }) max = 100_000;
  /** Colour of its axis in the 3D view. */
  @property() axis: '' | 'right' | 'forward' | 'up' = '';

  protected override render(): TemplateResult {
    const words = workbench().scene;
    return html`<div class="pair">
      <span class="name">${this.axis ? html`<i class=${this.axis}></i>` : nothing}${this.label}</span>
      <div class="step">
        <button aria-label=${fill(words.less, { what: this.label })} @click=${() => this.say(this.value - this.step)}>
          ${icon('minus')}
        </button>
        <span
          ><input
            inputmode="decimal"
            autocomplete="off"
            aria-label="${this.label}${this.unit ? `, ${this.unit}` : ''}"
            .value=${live(String(this.value))}
            @keydown=${this.key}
            @change=${this.typed}
          /><span class="unit">${this.unit}</span></span
        >
        <button aria-label=${fill(words.more, { what: this.label })} @click=${() => this.say(this.value + this.step)}>
          ${icon('plus')}
        </button>
      </div>
    </div>`;
  }

  private say(value: number): void {
    const kept = Math.min(this.max, Math.max(this.min, Math.round(value * 100) / 100));
    if (kept !== this.value) this.dispatchEvent(new NumberEvent(kept));
  }
  private readonly typed = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const value = Number.parseFloat(field.value.replace(',', '.').replace('−', '-'));
    if (Number.isFinite(value)) this.say(value);
    this.requestUpdate();
  };
  private readonly key = (event: KeyboardEvent): void => {
    const step = { ArrowUp: this.step, ArrowDown: -this.step }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    this.say(this.value + step * (event.shiftKey ? 10 : 1));
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
      }
      .pair {
        display: grid;
        grid-template-columns: minmax(4.5rem, 1fr) minmax(9rem, 1.6fr);
        gap: var(--space-2);
        align-items: center;
      }
      .name {
        font-size: var(--text-dense);
        line-height: 1.1;
        display: flex;
        align-items: center;
        gap: 6px;
      }
      i {
        width: 10px;
        height: 10px;
        flex: none;
      }
      .right {
        background: var(--accent-red);
      }
      .forward {
        background: var(--accent-blue);
      }
      .up {
        background: var(--text);
      }
      .step {
        grid-template-columns: var(--target) minmax(0, 1fr) var(--target);
      }
      .step > :nth-child(2) {
        min-width: 0;
      }
      .step input {
        flex: 1;
        width: 3ch;
        min-width: 0;
      }
      .step .unit {
        flex: 1;
        min-width: 0;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'number-step': NumberStep;
  }
}
