import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fallbackChain, inLocale } from '../../shared/model/localized';
import type { Tour } from '../../shared/model/tour';
import { icon } from '../../shared/ui/icons';
import { SelectEvent } from '../draft/edit-event';
import { stationsInOrder } from '../draft/order';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';
import { OverEvent } from './workspace-tabs';

/** The stations as numbered circles, for windows too narrow for the list; the first button opens the list. */
@customElement('station-rail')
export class StationRail extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) stationId: string | undefined;
  @property({ attribute: false }) locale = 'de';
  @property({ attribute: false }) open = false;

  protected override render(): TemplateResult {
    return html`
      <button
        class="btn quiet square"
        aria-label=${this.open ? words().closeStations : words().showStations}
        aria-expanded=${String(this.open)}
        @click=${() => this.dispatchEvent(new OverEvent(this.open ? undefined : 'stations'))}
      >
        ${icon(this.open ? 'close' : 'list')}
      </button>
      <ol>
        ${stationsInOrder(this.tour).map((station) => {
          const on = station.id === this.stationId;
          const name = inLocale(station.title, fallbackChain([this.locale], this.tour.languages));
          return html`<li>
            <button
              aria-label="${station.number} ${name}"
              title=${name}
              aria-current=${on ? 'true' : nothing}
              @click=${() => this.dispatchEvent(new SelectEvent(station.id))}
            >
              <span class="dot ${on ? 'on' : ''}" aria-hidden="true">${station.number}</span>
            </button>
          </li>`;
        })}
      </ol>
    `;
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        overflow-y: auto;
        padding: 6px 0;
      }
      .btn {
        margin: 0 auto;
        display: flex;
      }
      li {
        position: relative;
        display: grid;
        justify-items: center;
        padding-block: 4px;
      }
      li + li::before {
        content: '';
        position: absolute;
        top: -8px;
        height: 16px;
        width: 3px;
        background: var(--inverse);
      }
      li button {
        border: 0;
        background: none;
        padding: 0;
        width: var(--target);
        height: var(--target);
        display: grid;
        place-items: center;
        position: relative;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'station-rail': StationRail;
  }
}
