import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLocale, localeOf } from '../../shared/model/localized';
import type { Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';

/** With more stations than this, progress is said in words: dots would not fit. */
const DOTS = 14;

/** The bar over the map: which tour, how far it has come. Fires `leave` and `list`. */
@customElement('way-bar')
export class WayBar extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .mapbar {
        display: flex;
        align-items: stretch;
        border: var(--stroke) solid var(--line-strong);
        background: var(--surface);
      }
      .mapbar .square {
        border: 0;
        border-inline-end: var(--stroke) solid var(--line-strong);
        height: auto;
        min-height: var(--target-walk);
        background: none;
      }
      .mapbar .square:last-child {
        border: 0;
        border-inline-start: var(--stroke) solid var(--line-strong);
      }
      .mapbar h1 {
        flex: 1;
        min-width: 0;
        align-self: center;
        padding: var(--space-1) var(--space-3);
        font-size: 1.125rem;
        line-height: 1.2;
        letter-spacing: 0;
      }
      .mapbar h1 > span:first-child {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .progress {
        display: flex;
        flex-wrap: wrap;
        gap: 5px;
        align-items: center;
        margin-top: 5px;
        min-height: 15px;
      }
      .progress i {
        width: 11px;
        height: 11px;
        border: 2px solid var(--line-strong);
        border-radius: 50%;
      }
      .progress .done {
        background: var(--line-strong);
      }
      .progress .now {
        background: var(--accent);
        border-color: var(--accent);
        width: 15px;
        height: 15px;
      }
      .progress--words {
        font: var(--weight-read) 1rem/1.2 var(--font-read);
      }
    `,
  ];

  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) chain: readonly string[] = [];
  @property({ attribute: false }) visited: ReadonlySet<string> = new Set();
  @property({ attribute: false }) next: string | undefined;

  override render(): unknown {
    const text = visitText();
    const { tour, visited } = this;
    const { order } = tour.route;
    const said = fill(text.progress, { visited: order.filter((id) => visited.has(id)).length, all: order.length });
    const dots = order.map((id) => html`<i class=${id === this.next ? 'now' : visited.has(id) ? 'done' : ''}></i>`);
    return html`<div class="mapbar">
      <button class="square" aria-label=${text.leaveTour} title=${text.leaveTour} @click=${() => this.tell('leave')}>
        ${icon('close')}
      </button>
      <h1>
        <span lang=${localeOf(tour.title, this.chain) ?? ''}>${inLocale(tour.title, this.chain)}</span>
        ${
          order.length > DOTS
            ? html`<span class="progress progress--words">${said}</span>`
            : html`<span class="progress" role="img" aria-label=${said}>${dots}</span>`
        }
      </h1>
      <button
        class="square"
        aria-label=${text.stationsAsList}
        title=${text.stationsAsList}
        @click=${() => this.tell('list')}
      >
        ${icon('list')}
      </button>
    </div>`;
  }

  private tell(wish: 'leave' | 'list'): void {
    this.dispatchEvent(new Event(wish));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'way-bar': WayBar;
  }
}
