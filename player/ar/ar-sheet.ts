/** A sheet over the scene: comes up from the lower edge, goes with its cross, Escape or a deed of its content. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';

/** The visitor wants the sheet away. */
export class SheetCloseEvent extends Event {
  constructor() {
    super('sheet-close');
  }
}

@customElement('ar-sheet')
export class ArSheet extends LitElement {
  @property() heading = '';
  /** Name of the cross. */
  @property() away = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @cancel=${this.#close}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        <button class="square" aria-label=${this.away} @click=${this.#close}>${icon('close')}</button>
      </header>
      <slot></slot>
    </dialog>`;
  }

  readonly #close = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new SheetCloseEvent());
  };

  static override styles = [
    controls,
    css`
      :host {
        display: contents;
      }
      dialog {
        width: 100%;
        max-width: 34rem;
        max-height: calc(100dvh - 2rem);
        margin: auto auto 0;
        padding: 0 var(--margin) max(var(--space-5), env(safe-area-inset-bottom));
        border: 0;
        border-top: var(--stroke-bar) solid var(--line-strong);
        background: var(--surface);
        color: var(--text);
        overflow-y: auto;
        container-type: inline-size;
        font: var(--weight-read) var(--text-read) / var(--leading-read) var(--font-read);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.6);
      }
      dialog:focus-visible {
        outline: none;
        box-shadow: none;
      }
      @media (min-width: 48rem) {
        dialog {
          margin: auto;
          border: var(--stroke) solid var(--line-strong);
          border-top-width: var(--stroke-bar);
        }
      }
      header {
        position: sticky;
        z-index: 1;
        top: 0;
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding-block: var(--space-3);
        background: var(--surface);
      }
      h2 {
        flex: 1;
        font-size: var(--title-s);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'ar-sheet': ArSheet;
  }
}
