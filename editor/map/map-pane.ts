import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { openBasemap, type Basemap } from '../../shared/map/basemap';
import { readMapTheme, watchScheme } from '../../shared/map/map-theme';
import { isOnEarth, type Position, type Station, type Tour } from '../../shared/model/tour';
import { sayDistance, sayMinutes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import { icon } from '../../shared/ui/icons';
import type { Command } from '../draft/command';
import { addStation } from '../draft/commands/add-station';
import { drawRoute } from '../draft/commands/draw-route';
import { moveStation } from '../draft/commands/move-station';
import { setGeofence } from '../draft/commands/set-geofence';
import { EditEvent, SelectEvent } from '../draft/edit-event';
import { freeStationId } from '../draft/free-id';
import { stationsInOrder } from '../draft/order';
import { stationName } from '../stations/station-facts';
import { workIcon } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import { mapFoot, type Town } from './map-foot';
import { mapPaneStyles } from './map-pane-styles';
import { mapStyles } from './map-styles';
import { noteCentre, readPosition, sayPosition } from './map-view';
import './place-card';
import './position-list';
import { StationMap } from './station-map';

/** The tour on its map: add, move, widen, draw the way; or the same as a list. */
@customElement('map-pane')
export class MapPane extends LitElement {
  @property({ attribute: false }) tour?: Tour;
  @property() stationId?: string;
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  @state() private asList = false;
  @state() private adding = false;
  /** Corners of the way that is being drawn from the selected station. */
  @state() private corners: readonly Position[] | undefined;
  /** The card of this station is put away. */
  @state() private away: string | undefined;
  @state() private town: Town = 'none';
  @state() private said = '';
  /** A pasted position that has no station yet. */
  @state() private spot: Position | undefined;
  @state() private perPixel = 1;
  @query('.ground') private ground?: HTMLElement;
  private map: StationMap | undefined;
  private life = new AbortController();
  private drawnTown = new AbortController();
  private basemap: { asset: string; opening: Promise<Basemap> } | undefined;
  private fitted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    const { signal } = this.life;
    watchScheme(() => void this.drawTown(), signal);
    this.addEventListener('keydown', (event) => this.key(event), { signal });
    if (this.hasUpdated) this.requestUpdate();
  }
  override disconnectedCallback(): void {
    this.life.abort();
    this.map = undefined;
    super.disconnectedCallback();
  }

  private get stations(): readonly Station[] {
    return this.tour ? stationsInOrder(this.tour) : [];
  }
  private get selected(): Station | undefined {
    return this.tour?.stations.find((station) => station.id === this.stationId);
  }
  /** The station after the selected one: a way can be drawn to it. */
  private get next(): Station | undefined {
    const next = this.stations[this.stations.findIndex((station) => station.id === this.stationId) + 1];
    return this.selected && next && isOnEarth(next.place) && isOnEarth(this.selected.place) ? next : undefined;
  }
  private name(station: Station): string {
    return this.tour ? stationName(station, this.locale, this.tour) : '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('stationId')) return;
    this.corners = undefined;
    this.away = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.tour) return;
    if (!this.map) this.start();
    const { map } = this;
    map?.show({
      tour: this.tour,
      stationId: this.stationId,
      nameOf: (station) =>
        `${fill(workbench().map.station, { number: station.number, name: this.name(station) })}. ${workbench().map.markerHelp}`,
      legText: (metres, minutes) => `${sayDistance(metres)} · ${sayMinutes(minutes)}`,
      radiusName: fill(workbench().map.radiusHandle, { number: this.selected?.number ?? '' }),
      drawing: this.line,
    });
    if (map) map.covered = this.cardEdges();
    if (changed.has('stationId') && this.selected && isOnEarth(this.selected.place)) map?.look(this.selected.place);
    if (changed.has('tour')) void this.drawTown();
  }

  /** What the place card takes of the map. */
  private cardEdges(): { left: number; bottom: number } {
    const card = this.renderRoot.querySelector<HTMLElement>('place-card.card');
    if (!card || !this.ground) return { left: 0, bottom: 0 };
    const isStrip = card.offsetWidth >= this.ground.clientWidth;
    return isStrip ? { left: 0, bottom: card.offsetHeight } : { left: card.offsetLeft + card.offsetWidth, bottom: 0 };
  }

  private start(): void {
    if (!this.ground || !this.tour) return;
    const { signal } = this.life;
    this.map = new StationMap(
      this.ground,
      {
        select: (id) => id !== this.stationId && this.dispatchEvent(new SelectEvent(id)),
        move: (id, place, gesture) => this.move(id, place, gesture),
        radius: (id, metres, gesture) => this.edit(setGeofence(id, metres, gesture)),
        click: (place) => this.clicked(place),
        looked: () => this.looked(),
      },
      signal,
    );
    const observer = new ResizeObserver(() => this.resized());
    observer.observe(this.ground);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    this.map.fit(this.tour);
  }

  /** A map in a hidden room has no size; it is fitted when it is first seen. */
  private resized(): void {
    if (!this.map || !this.tour || !this.ground?.clientHeight) return;
    this.map.resized();
    if (!this.fitted) {
      this.map.fit(this.tour);
      if (this.selected && isOnEarth(this.selected.place)) this.map.look(this.selected.place);
    }
    this.fitted = true;
    this.looked();
  }

  private looked(): void {
    if (!this.map || !this.tour) return;
    noteCentre(this.tour.id, this.map.centre);
    this.perPixel = this.map.metresPerPixel;
  }

  private async drawTown(): Promise<void> {
    const { tour, assets } = this;
    const asset = tour?.maps?.basemap?.asset;
    if (!this.map || !assets || !asset) {
      this.drawnTown.abort();
      this.town = 'none';
      return;
    }
    const fresh = this.basemap?.asset !== asset;
    if (fresh) this.basemap = { asset, opening: assets.load(asset).then((blob) => openBasemap(blob, asset)) };
    else if (this.town === 'drawn' && !this.schemeChanged()) return;
    try {
      const basemap = await this.basemap?.opening;
      if (!basemap || !this.map || this.life.signal.aborted) return;
      this.drawnTown.abort();
      this.drawnTown = new AbortController();
      this.scheme = document.documentElement.dataset['scheme'];
      this.map.drawTown(basemap, readMapTheme(this), [this.locale, ...tour.languages], this.drawnTown.signal);
      this.town = 'drawn';
    } catch {
      this.town = 'unreadable';
    }
  }
  private scheme: string | undefined;
  private schemeChanged(): boolean {
    return this.scheme !== document.documentElement.dataset['scheme'];
  }

  // ---- what is seen ----

  protected override render(): TemplateResult | typeof nothing {
    if (!this.tour) return nothing;
    const words = workbench().map;
    return html`
      ${this.renderTools()}
      ${
        this.asList
          ? html`<position-list .tour=${this.tour} .stationId=${this.stationId} .locale=${this.locale}></position-list>`
          : nothing
      }
      <div class="map" ?hidden=${this.asList}>
        <div
          class=${this.adding || this.corners ? 'ground adding' : 'ground'}
          role="application"
          tabindex="0"
          aria-label=${words.map}
        ></div>
        ${this.renderSelected()} ${this.renderStatus()}
        <div class="zoom">
          <button class="btn square" aria-label=${words.closer} @click=${() => this.map?.zoom(1)}>
            ${icon('plus')}
          </button>
          <button class="btn square" aria-label=${words.further} @click=${() => this.map?.zoom(-1)}>
            ${icon('minus')}
          </button>
          <button class="btn square" aria-label=${words.whole} @click=${() => this.tour && this.map?.fit(this.tour)}>
            ${workIcon('whole')}
          </button>
        </div>
        ${mapFoot(this.tour, { stationId: this.stationId, town: this.town, perPixel: this.perPixel })}
      </div>
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  private renderTools(): TemplateResult {
    const words = workbench().map;
    return html`<div class="tools">
      <form class="find" role="search" @submit=${this.find}>
        <label class="input">
          ${icon('search')}<input
            type="search"
            name="wish"
            autocomplete="off"
            aria-label=${words.find}
            placeholder=${words.find}
          />
        </label>
      </form>
      ${
        this.asList
          ? nothing
          : html`<button class="btn" aria-pressed=${this.adding} @click=${this.toggleAdding}>
                ${icon('plus')} <span class="word">${words.addOn}</span>
              </button>
              <button class="btn" aria-pressed=${this.corners !== undefined} @click=${this.toggleDrawing}>
                ${workIcon('route')} <span class="word">${words.draw}</span>
              </button>`
      }
      <button class="btn" aria-keyshortcuts="L" @click=${this.toggleList}>
        ${icon(this.asList ? 'map' : 'list')} <span class="word">${this.asList ? words.showMap : words.showList}</span>
      </button>
    </div>`;
  }

  private renderSelected(): TemplateResult | typeof nothing {
    const { selected } = this;
    if (this.stations.length === 0) {
      const words = workbench().map;
      return html`<div class="card start">
        <h3>${words.emptyTitle}</h3>
        <p>${words.emptyText}</p>
      </div>`;
    }
    if (!selected || this.away === selected.id || this.corners) return nothing;
    return html`<place-card
      class="card"
      .tour=${this.tour}
      .station=${selected}
      .locale=${this.locale}
      @put-away=${() => (this.away = selected.id)}
      @move-by-keys=${() => this.map?.focusStation(selected.id)}
    ></place-card>`;
  }

  /** One line at the top says what a click on the map does now; a yellow one what deserves a look. */
  private renderStatus(): TemplateResult | typeof nothing {
    const words = workbench().map;
    if (this.corners) return this.renderDrawing();
    if (this.spot)
      return html`<div class="tell banner look">
        ${icon('place')}
        <div>
          <b>${sayPosition(this.spot)}</b>
          <div class="acts">
            <button class="btn go" @click=${this.addAtSpot}>${icon('plus')} ${words.addHere}</button>
          </div>
        </div>
      </div>`;
    if (this.adding) return html`<p class="tell hint">${words.addOnHint}</p>`;
    return nothing;
  }

  private renderDrawing(): TemplateResult | typeof nothing {
    const words = workbench().map;
    const { selected, next } = this;
    if (!selected || !next) return nothing;
    const hint = fill(words.drawHint, { from: selected.number, to: next.number });
    return html`<div class="tell banner look">
      ${workIcon('route')}
      <div>
        <p>${hint}</p>
        <div class="acts">
          <button class="btn go" @click=${this.finishDrawing}>${words.finish}</button>
          <button class="btn" @click=${() => this.map && this.addCorner(this.map.centre)}>${words.cornerHere}</button>
          <button class="btn" ?disabled=${!this.corners?.length} @click=${this.lastCorner}>${words.lastCorner}</button>
          <button class="btn" @click=${this.straighten}>${words.straight}</button>
        </div>
      </div>
    </div>`;
  }

  // ---- what the author does ----

  private edit(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }

  private move(id: string, place: Position, gesture?: string): void {
    this.edit(moveStation(id, place, gesture));
    const station = this.tour?.stations.find((one) => one.id === id);
    if (station) this.said = fill(workbench().map.movedTo, { name: this.name(station), position: sayPosition(place) });
  }

  private clicked(place: Position): void {
    if (this.corners) this.addCorner(place);
    else if (this.adding || this.stations.length === 0) {
      // Whoever sets a first station sets a second: clicks go on adding until Escape.
      this.adding = true;
      this.addAt(place);
    }
  }

  private addAt(place: Position): void {
    if (!this.tour) return;
    const id = freeStationId(this.tour);
    this.edit(addStation(id, place, this.stationId));
    this.dispatchEvent(new SelectEvent(id));
    this.said = fill(workbench().stations.added, { number: this.stations.find((one) => one.id === id)?.number ?? '' });
  }
  private readonly addAtSpot = (): void => {
    if (this.spot) this.addAt(this.spot);
    this.spot = undefined;
  };

  private readonly toggleAdding = (): void => {
    this.adding = !this.adding;
    this.corners = undefined;
    this.said = this.adding ? workbench().map.addOnHint : '';
  };
  private readonly toggleList = (): void => {
    this.asList = !this.asList;
    this.corners = undefined;
    this.adding = false;
  };

  private readonly find = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('wish') as HTMLInputElement;
    const wish = field.value.trim();
    if (!wish) return;
    const words = workbench().map;
    const place = readPosition(wish);
    const station = this.stations.find((one) =>
      `${one.number} ${this.name(one)}`.toLowerCase().includes(wish.toLowerCase()),
    );
    this.spot = place;
    if (place) {
      this.map?.look(place, true);
      this.said = fill(words.foundPosition, { position: sayPosition(place) });
    } else if (station) {
      this.dispatchEvent(new SelectEvent(station.id));
      if (isOnEarth(station.place)) this.map?.look(station.place, true);
      this.said = fill(words.found, { name: this.name(station) });
    }
    field.setCustomValidity(place || station ? '' : fill(words.notFound, { wish }));
    field.reportValidity();
    field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
  };

  // ---- drawing the way ----

  private readonly toggleDrawing = (): void => {
    this.adding = false;
    const leg = this.tour?.route.legs.find((one) => one.from === this.stationId && one.to === this.next?.id);
    if (this.corners || !leg) {
      this.said = leg ? '' : workbench().map.drawNone;
      this.corners = undefined;
      if (!leg) this.warn(workbench().map.drawNone);
      return;
    }
    this.corners = [];
    this.said = fill(workbench().map.drawHint, { from: this.selected?.number ?? '', to: this.next?.number ?? '' });
    this.ground?.focus();
  };
  private warn(sentence: string): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('.find input');
    field?.setCustomValidity(sentence);
    field?.reportValidity();
    field?.addEventListener('blur', () => field.setCustomValidity(''), { once: true });
  }
  private addCorner(place: Position): void {
    this.corners = [...(this.corners ?? []), place];
  }
  private readonly lastCorner = (): void => {
    this.corners = this.corners?.slice(0, -1);
  };
  private readonly straighten = (): void => {
    this.corners = [];
    this.finishDrawing();
  };
  private readonly finishDrawing = (): void => {
    const { selected, next } = this;
    if (!selected || !next || !this.corners) return;
    this.edit(drawRoute(selected.id, next.id, this.corners));
    this.corners = undefined;
    const leg = this.tour?.route.legs.find((one) => one.from === selected.id && one.to === next.id);
    this.said = fill(workbench().map.drawn, {
      from: selected.number,
      to: next.number,
      length: sayDistance(leg?.distanceMetres ?? 0),
    });
  };
  /** From the selected station through the corners to the next one. */
  private get line(): readonly Position[] | undefined {
    if (!this.corners || !this.selected || !this.next) return undefined;
    if (!isOnEarth(this.selected.place) || !isOnEarth(this.next.place)) return undefined;
    return (this.lineKept = kept(this.lineKept, [this.selected.place, ...this.corners, this.next.place]));
  }
  private lineKept: readonly Position[] | undefined;

  private key(event: KeyboardEvent): void {
    const typing = event.composedPath().some((one) => one instanceof HTMLInputElement);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && (this.adding || this.corners || this.spot)) {
      this.adding = false;
      this.corners = undefined;
      this.spot = undefined;
    } else if (typing) return;
    else if (event.key === 'Enter' && this.corners && event.composedPath()[0] === this.ground) this.finishDrawing();
    else if (event.key === 'Backspace' && this.corners) this.lastCorner();
    else if (event.key.toLowerCase() === 'l') this.toggleList();
    else return;
    event.preventDefault();
  }

  static override styles = [editorStyles, mapStyles, mapPaneStyles];
}

/** The same list again if nothing in it changed, so that the map is not drawn anew for every key. */
function kept(before: readonly Position[] | undefined, now: readonly Position[]): readonly Position[] {
  return before?.length === now.length && before.every((one, index) => one === now[index]) ? before : now;
}

declare global {
  interface HTMLElementTagNameMap {
    'map-pane': MapPane;
  }
}
