import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { inLocale, localeOf } from '../../shared/model/localized';
import type { Station, Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { dialogStyles } from './dialog-styles';
import { stationOfNumber } from './open-by';
import { sayStation } from './say-station';
import { StationChosenEvent } from './way-events';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** Numbers on signs have five digits at most. */
const LONGEST = 5;

/** Typing the number on a sign, with large keys or on the keyboard. Shows at once which station it is. */
@customElement('number-keypad')
export class NumberKeypad extends LitElement {
  static override styles = [
    controls,
    dialogStyles,
    css`
      .typed {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        min-height: 92px;
        padding-bottom: var(--space-3);
      }
      .typed output {
        font: 600 4.5rem/0.9 var(--font-title);
        min-width: 1em;
        border-bottom: var(--stroke-bar) solid var(--line-strong);
        text-align: center;
      }
      .typed h3 {
        font-size: var(--title-s);
      }
      .typed p {
        font-size: var(--text-note);
        color: var(--text-soft);
        line-height: 1.25;
      }
      .typed > div {
        flex: 1;
        min-width: 0;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        border: var(--stroke) solid var(--line-strong);
        background: var(--line-strong);
        gap: var(--stroke);
      }
      .keys button {
        min-height: 64px;
        border: 0;
        background: var(--surface);
        font: 600 2rem/1 var(--font-title);
        display: grid;
        place-items: center;
      }
      .keys button:active {
        background: var(--inverse);
        color: var(--on-inverse);
      }
      .keys button:focus-visible {
        outline-offset: -5px;
        box-shadow: none;
      }
      .keys .ok {
        background: var(--accent);
        color: var(--on-accent);
      }
      .keys .ok:disabled {
        background: var(--disabled);
        color: var(--on-disabled);
        cursor: default;
      }
      @container (max-width: 18rem) {
        .typed {
          flex-wrap: wrap;
        }
      }
    `,
  ];

  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) chain: readonly string[] = [];
  @state() private typed = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens the keypad, empty. */
  show(): void {
    this.typed = '';
    this.dialog.showModal();
    this.toggleAttribute('open', true);
  }

  override render(): unknown {
    const text = visitText();
    const found = this.typed ? stationOfNumber(this.tour, Number(this.typed)) : undefined;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.toggleAttribute('open', false)}
      @keydown=${this.byKey}
    >
      <div class="dialog__head">
        <h2 id="title">${text.enterNumber}</h2>
        <button class="square square--plain" aria-label=${text.close} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </div>
      <div class="typed" aria-live="polite">
        <output>${this.typed || ' '}</output>
        <div>${this.answer(found)}</div>
      </div>
      <div class="keys">
        ${DIGITS.map((digit) => this.key(digit))}
        <button aria-label=${text.deleteDigit} @click=${this.rub}>${icon('back')}</button>
        ${this.key('0')}
        <button
          class="ok"
          aria-label=${found ? fill(text.openNumber, { title: inLocale(found.title, this.chain) }) : text.openStation}
          ?disabled=${!found}
          @click=${() => this.open(found)}
        >
          ${icon('next')}
        </button>
      </div>
    </dialog>`;
  }

  private key(digit: string): unknown {
    return html`<button @click=${() => this.type(digit)}>${digit}</button>`;
  }

  private answer(found: Station | undefined): unknown {
    const text = visitText();
    if (found)
      return html`<h3 lang=${localeOf(found.title, this.chain) ?? ''}>${inLocale(found.title, this.chain)}</h3>
        <p>${sayStation(found)}</p>`;
    if (!this.typed) return html`<p>${text.keypadTitle}</p>`;
    return couldGrow(this.tour, this.typed) ? nothing : html`<p>${fill(text.noSuchNumber, { number: this.typed })}</p>`;
  }

  private type(digit: string): void {
    if (this.typed.length < LONGEST) this.typed += digit;
  }

  private rub(): void {
    this.typed = this.typed.slice(0, -1);
  }

  private byKey(event: KeyboardEvent): void {
    if (/^\d$/.test(event.key)) this.type(event.key);
    else if (event.key === 'Backspace') this.rub();
    else if (event.key === 'Enter' && !(event.composedPath()[0] instanceof HTMLButtonElement))
      this.open(stationOfNumber(this.tour, Number(this.typed)));
  }

  private open(station: Station | undefined): void {
    if (!station) return;
    this.dialog.close();
    this.dispatchEvent(new StationChosenEvent(station.id, 'open'));
  }
}

/** Whether more digits may still make this a station's number, so that nobody is told "no" in the middle of typing. */
function couldGrow(tour: Tour, typed: string): boolean {
  return tour.stations.some((station) => `${station.number}`.startsWith(typed));
}

declare global {
  interface HTMLElementTagNameMap {
    'number-keypad': NumberKeypad;
  }
}
