import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tourFolder } from '../../shared/model/site-address';
import { geofenceOf, isOnEarth, type Station, type Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { icon } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import type { Command } from '../draft/command';
import { renameStation } from '../draft/commands/rename-station';
import { moveStation } from '../draft/commands/move-station';
import { setCodeTrigger } from '../draft/commands/set-code-trigger';
import { setGeofence } from '../draft/commands/set-geofence';
import { setNumberTrigger } from '../draft/commands/set-number-trigger';
import { EditEvent } from '../draft/edit-event';
import { stationName } from '../stations/station-facts';
import { workIcon } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import { readPosition, sayPosition } from './map-view';

/** Metres within which a station opens when that is switched on here. */
const USUAL_RADIUS = 30;

/** One station's place: where it is, and what opens it. Fires `move-by-keys` and `put-away`. */
@customElement('place-card')
export class PlaceCard extends LitElement {
  @property({ attribute: false }) tour?: Tour;
  @property({ attribute: false }) station?: Station;
  @property() locale = 'de';
  /** As a row of the list twin: without head and closing. */
  @property({ type: Boolean }) plain = false;
  /** What was typed as a position and is none. */
  @state() private wrong = false;

  protected override render(): TemplateResult | typeof nothing {
    const { tour, station } = this;
    if (!tour || !station) return nothing;
    const words = workbench().map;
    const index = tour.stations.indexOf(station);
    return html`<section
      class="card"
      aria-label=${fill(words.station, { number: station.number, name: stationName(station, this.locale, tour) })}
    >
      ${
        this.plain
          ? nothing
          : html`<header>
              <span class="dot on">${station.number}</span>
              <h3>${stationName(station, this.locale, tour)}</h3>
              <button
                class="btn quiet square"
                aria-label=${words.putAway}
                @click=${() => this.dispatchEvent(new Event('put-away'))}
              >
                ${icon('close')}
              </button>
            </header>`
      }
      <div class="body">
        ${this.plain ? nothing : this.renderName(station)}
        <div data-field="stations[${index}].triggers">${this.renderRadius(station)}</div>
        <div class="ticks">${this.renderTicks(tour, station)}</div>
        <div data-field="stations[${index}].place">${this.renderPosition(station)}</div>
      </div>
    </section>`;
  }

  /** A station that was just set on the map is named where the eye is. */
  private renderName(station: Station): TemplateResult {
    return html`<label class="field">
      <span class="label">${workbench().map.stationName}</span>
      <input
        class="text"
        .value=${station.title[this.locale] ?? ''}
        @input=${(event: Event) =>
          this.edit(renameStation(station.id, this.locale, (event.target as HTMLInputElement).value))}
      />
    </label>`;
  }

  private renderRadius(station: Station): TemplateResult {
    const words = workbench().map;
    const radius = geofenceOf(station)?.radiusMetres;
    if (radius === undefined)
      return html`<label class="tick">
        <input
          type="checkbox"
          ?disabled=${!isOnEarth(station.place)}
          @change=${() => this.edit(setGeofence(station.id, USUAL_RADIUS))}
        />
        <span>${words.opensItself}</span>
      </label>`;
    const by = (step: number) => this.edit(setGeofence(station.id, radius + step, `radius steps ${station.id}`));
    return html`<div class="field">
      <span class="label">${words.opensWithin}</span>
      <div class="row">
        <div class="step">
          <button aria-label=${words.less} @click=${() => by(-5)}>${icon('minus')}</button>
          <span
            ><input
              inputmode="numeric"
              aria-label=${words.radiusInput}
              .value=${String(radius)}
              @keydown=${(event: KeyboardEvent) => this.radiusKey(event, by)}
              @change=${(event: Event) => this.typeRadius(event, station, radius)}
            /><span class="unit">${words.metres}</span></span
          >
          <button aria-label=${words.more} @click=${() => by(5)}>${icon('plus')}</button>
        </div>
      </div>
    </div>`;
  }

  private renderTicks(tour: Tour, station: Station): TemplateResult {
    const words = workbench().map;
    const has = (kind: string) => station.triggers.some((trigger) => trigger.kind === kind);
    const [before = '', after = ''] = words.alsoNumber.split('{number}');
    return html`
      ${
        has('geofence')
          ? html`<label class="tick"
              ><input
                type="checkbox"
                .checked=${true}
                @change=${() => this.edit(setGeofence(station.id, undefined))}
              /><span>${words.opensItself}</span></label
            >`
          : nothing
      }
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${has('number')}
          @change=${(event: Event) => this.edit(setNumberTrigger(station.id, isTicked(event)))}
        /><span>${before}<b>${station.number}</b>${after}</span></label
      >
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${has('code')}
          @change=${(event: Event) => this.edit(setCodeTrigger(station.id, isTicked(event) ? codeOf(tour, station) : undefined))}
        /><span>${words.alsoCode}</span></label
      >
    `;
  }

  private renderPosition(station: Station): TemplateResult {
    const words = workbench().map;
    if (!isOnEarth(station.place))
      return html`<p class="note">
        ${fill(words.onPlan, { across: station.place.xMetres, down: station.place.yMetres })}
      </p>`;
    const id = `position-${station.id}`;
    return html`<div class="field">
        <label for=${id}>${words.positionField}</label>
        <input
          class="input num"
          id=${id}
          autocomplete="off"
          aria-invalid=${this.wrong}
          aria-describedby=${this.wrong ? 'wrong' : nothing}
          .value=${sayPosition(station.place)}
          @change=${(event: Event) => this.typePosition(event, station)}
          @paste=${(event: ClipboardEvent) => this.pastePosition(event, station)}
        />
        ${this.wrong ? html`<p class="hint" id="wrong" role="alert">${words.positionWrong}</p>` : nothing}
      </div>
      ${
        this.plain
          ? nothing
          : html`<button class="btn wide" @click=${() => this.dispatchEvent(new Event('move-by-keys'))}>
              ${workIcon('move')} ${words.moveKeys}
            </button>`
      }`;
  }

  private edit(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }

  private radiusKey(event: KeyboardEvent, by: (step: number) => void): void {
    const step = { ArrowUp: 5, ArrowDown: -5 }[event.key];
    if (!step) return;
    event.preventDefault();
    by(step);
  }

  private typeRadius(event: Event, station: Station, before: number): void {
    const field = event.target as HTMLInputElement;
    const metres = Number.parseFloat(field.value.replace(',', '.'));
    if (Number.isFinite(metres)) this.edit(setGeofence(station.id, metres));
    field.value = String(this.station ? (geofenceOf(this.station)?.radiusMetres ?? before) : before);
  }

  private typePosition(event: Event, station: Station): void {
    const place = readPosition((event.target as HTMLInputElement).value);
    this.wrong = !place;
    if (place) this.edit(moveStation(station.id, place));
  }

  private pastePosition(event: ClipboardEvent, station: Station): void {
    const place = readPosition(event.clipboardData?.getData('text') ?? '');
    if (!place) return;
    event.preventDefault();
    this.wrong = false;
    this.edit(moveStation(station.id, place));
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
      }
      header {
        display: flex;
        align-items: center;
        gap: 10px;
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border-bottom: var(--hair);
      }
      header h3 {
        font-size: 1.125rem;
        flex: 1;
        overflow-wrap: anywhere;
      }
      header .dot {
        width: 1.875rem;
        height: 1.875rem;
      }
      .body {
        padding: var(--space-3) var(--space-4) var(--space-4);
        display: grid;
        gap: var(--space-3);
      }
      .ticks {
        margin-block: calc(-1 * var(--space-2));
      }
      .field + .btn {
        margin-top: var(--space-3);
      }
    `,
  ];
}

const isTicked = (event: Event) => (event.target as HTMLInputElement).checked;

/** The text of a station's printed code: its address, which also works in a phone's own camera. */
export function codeOf(tour: Tour, station: Station): string {
  return siteAddress(`${tourFolder(tour.id)}?station=${station.id}`).href;
}

declare global {
  interface HTMLElementTagNameMap {
    'place-card': PlaceCard;
  }
}
