import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';

/** How much of the sheet is up: the distance alone, with the buttons, or everything. */
export type SheetHeight = 'low' | 'middle' | 'high';
const HEIGHTS: readonly SheetHeight[] = ['low', 'middle', 'high'];
/** A pull shorter than this is a press, in pixels. */
const PULL = 24;

/** The sheet at the lower edge in three heights. Its grip is pulled, pressed or moved with the arrow keys; beside a wide map it stands open. */
@customElement('way-sheet')
export class WaySheet extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      section {
        position: relative;
        background: var(--surface);
        border-top: var(--stroke-bar) solid var(--line-strong);
        padding: 0 var(--margin) max(20px, env(safe-area-inset-bottom));
        max-height: calc(100dvh - 6.5rem);
        overflow-y: auto;
        overscroll-behavior: contain;
      }
      section.held {
        transition: none;
      }
      .grip {
        display: block;
        width: 100%;
        height: var(--target-walk);
        margin: -4px 0 -8px;
        padding: 0;
        border: 0;
        background: none;
        touch-action: none;
        cursor: grab;
      }
      .grip::after {
        content: '';
        display: block;
        width: 48px;
        height: 4px;
        margin: auto;
        background: var(--line-strong);
      }
      .grip:focus-visible {
        outline-offset: -6px;
      }
      @keyframes rise {
        from {
          transform: translateY(1.5rem);
        }
      }
      .part {
        animation: rise var(--time-slide) var(--ease-slide);
      }
      @container (min-width: 56rem) {
        section {
          height: 100%;
          max-height: none;
          border-top: 0;
          padding-top: var(--space-5);
        }
        .grip {
          display: none;
        }
        .part[hidden] {
          display: block !important;
        }
      }
    `,
  ];

  @property({ reflect: true }) height: SheetHeight = 'middle';
  @property() label = '';
  @state() private pulled = 0;
  private from: number | undefined;

  override render(): unknown {
    const text = visitText();
    const at = HEIGHTS.indexOf(this.height);
    return html`<section aria-label=${this.label}>
      <button
        class="grip"
        aria-label=${at === HEIGHTS.length - 1 ? text.sheetSmaller : text.sheetLarger}
        aria-expanded=${at > 0}
        @pointerdown=${this.hold}
        @pointermove=${this.pull}
        @pointerup=${this.let}
        @pointercancel=${this.drop}
        @keydown=${this.byKey}
        @click=${this.press}
      ></button>
      <slot></slot>
      <div class="part" ?hidden=${at < 1}><slot name="middle"></slot></div>
      <div class="part" ?hidden=${at < 2}><slot name="high"></slot></div>
    </section>`;
  }

  private hold(event: PointerEvent): void {
    this.from = event.clientY;
    this.pulled = 0;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  private pull(event: PointerEvent): void {
    if (this.from === undefined) return;
    this.pulled = event.clientY - this.from;
    // One step per so much of a pull, while it goes on: the sheet comes along under the finger.
    if (Math.abs(this.pulled) > PULL * 3) {
      this.step(this.pulled < 0 ? 1 : -1);
      this.from = event.clientY;
      this.moved = true;
    }
  }

  private moved = false;

  private let(): void {
    if (!this.moved && Math.abs(this.pulled) > PULL) {
      this.step(this.pulled < 0 ? 1 : -1);
      this.moved = true;
    }
    this.from = undefined;
  }

  private drop(): void {
    this.from = undefined;
    this.moved = false;
  }

  private press(): void {
    // The click that ends a pull is no press.
    if (this.moved) this.moved = false;
    else this.height = this.height === 'high' ? 'low' : (HEIGHTS[HEIGHTS.indexOf(this.height) + 1] as SheetHeight);
  }

  private byKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.step(event.key === 'ArrowUp' ? 1 : -1);
  }

  private step(by: number): void {
    const at = HEIGHTS.indexOf(this.height) + by;
    this.height = HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, at))] as SheetHeight;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'way-sheet': WaySheet;
  }
}
