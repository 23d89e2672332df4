import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Tour } from '../../shared/model/tour';
import { workbench } from '../../shared/strings/workbench';
import { SelectEvent } from '../draft/edit-event';
import { stationsInOrder } from '../draft/order';
import { sayLegAfter, stationName } from '../stations/station-facts';
import { editorStyles } from '../ui/editor-styles';
import './place-card';

/** The map's twin: every station with its position and what opens it, all typed. */
@customElement('position-list')
export class PositionList extends LitElement {
  @property({ attribute: false }) tour?: Tour;
  @property() stationId?: string;
  @property() locale = 'de';

  protected override render(): TemplateResult | typeof nothing {
    const { tour } = this;
    if (!tour) return nothing;
    const stations = stationsInOrder(tour);
    return html`<h2>${workbench().map.listTitle}</h2>
      <ol>
        ${repeat(
          stations,
          (station) => station.id,
          (station, index) =>
            html`<li class=${station.id === this.stationId ? 'on' : ''}>
              <button
                class="head"
                aria-current=${station.id === this.stationId}
                @click=${() => this.dispatchEvent(new SelectEvent(station.id))}
              >
                <span class=${station.id === this.stationId ? 'dot on' : 'dot'}>${station.number}</span>
                <b>${stationName(station, this.locale, tour)}</b>
                <span class="note num">${sayLegAfter(tour, station, stations[index + 1])}</span>
              </button>
              <place-card plain .tour=${tour} .station=${station} .locale=${this.locale}></place-card>
            </li>`,
        )}
      </ol>`;
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        padding: var(--space-4) var(--space-5) var(--space-6);
        background: var(--surface);
      }
      h2 {
        font-size: var(--title-pane);
        margin-bottom: var(--space-3);
      }
      ol {
        display: grid;
        gap: var(--space-3);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      }
      li {
        border: var(--rule);
        background: var(--ground);
      }
      li.on {
        box-shadow: inset 6px 0 0 var(--accent);
      }
      .head {
        display: flex;
        width: 100%;
        gap: var(--space-3);
        align-items: center;
        min-height: 3.5rem;
        padding: 0 var(--space-4);
        border: 0;
        border-bottom: var(--hair);
        background: none;
        text-align: start;
      }
      .head b {
        flex: 1;
        font: 600 1.0625rem/1.2 var(--font-title);
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'position-list': PositionList;
  }
}
