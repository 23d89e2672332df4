import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { inLocale, localeOf } from '../../shared/model/localized';
import type { Station, Tour } from '../../shared/model/tour';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { dialogStyles } from './dialog-styles';
import { StationChosenEvent } from './way-events';

/** The map's twin in words: all stations in order, what was visited, and a jump to each. */
@customElement('station-list')
export class StationList extends LitElement {
  static override styles = [
    controls,
    dialogStyles,
    css`
      ol {
        padding: 0 0 var(--space-4);
      }
      .line li {
        grid-template-columns: 44px minmax(0, 1fr) auto;
      }
      .open {
        display: block;
        width: 100%;
        min-height: var(--target-walk);
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
        font: 600 1.25rem/1.18 var(--font-title);
      }
      .open:hover {
        text-decoration: underline;
        text-underline-offset: 4px;
        text-decoration-thickness: 2px;
      }
      .open small {
        display: block;
        font: var(--weight-read) var(--text-note) / 1.25 var(--font-read);
        color: var(--text-soft);
      }
      .line li:last-child::after {
        content: none;
      }
      .line .square {
        border-color: var(--line-strong);
      }
    `,
  ];

  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) chain: readonly string[] = [];
  @property({ attribute: false }) visited: ReadonlySet<string> = new Set();
  @property({ attribute: false }) next: string | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens the list over the map; Escape or a choice closes it. */
  show(): void {
    this.dialog.showModal();
    this.toggleAttribute('open', true);
  }

  override render(): unknown {
    const text = visitText();
    const order = this.tour.route.order.flatMap((id) => this.tour.stations.find((station) => station.id === id) ?? []);
    const others = this.tour.stations.filter(({ id }) => !this.tour.route.order.includes(id));
    return html`<dialog aria-labelledby="title" @close=${() => this.toggleAttribute('open', false)}>
      <div class="dialog__head">
        <h2 id="title">${text.stations}</h2>
        <button class="square square--plain" aria-label=${text.close} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </div>
      <ol class="line">
        ${[...order, ...others].map((station) => this.row(station))}
      </ol>
    </dialog>`;
  }

  private row(station: Station): unknown {
    const text = visitText();
    const title = inLocale(station.title, this.chain);
    const visited = this.visited.has(station.id);
    const isNext = station.id === this.next;
    const state = isNext ? text.stationStates.next : visited ? text.stationStates.visited : text.stationStates.toCome;
    return html`<li>
      <span class="circle ${isNext ? 'circle--next' : visited ? 'circle--visited' : ''}" aria-hidden="true"
        >${visited && !isNext ? icon('check') : station.number}</span
      >
      <button class="open" @click=${() => this.choose(station, 'open')}>
        <span lang=${localeOf(station.title, this.chain) ?? ''}
          ><span class="unseen">${station.number}, </span>${title}</span
        ><small>${state}</small>
      </button>
      ${
        isNext
          ? nothing
          : html`<button
              class="square"
              aria-label=${`${text.goThere}: ${title}`}
              title=${text.goThere}
              @click=${() => this.choose(station, 'go')}
            >
              ${icon('direction')}
            </button>`
      }
    </li>`;
  }

  private choose(station: Station, how: 'open' | 'go'): void {
    this.dialog.close();
    this.dispatchEvent(new StationChosenEvent(station.id, how));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'station-list': StationList;
  }
}
