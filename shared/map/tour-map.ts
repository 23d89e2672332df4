/** A tour on its map, small on the tour's page or filling the screen on the way. The list beside it says the same in words. */
import leafletSheet from 'leaflet/dist/leaflet.css?inline';
import { css, html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { inLocale } from '../model/localized';
import type { Line, Position, Station, Tour } from '../model/tour';
import type { AssetSource } from '../story/asset-source';
import { fill, loadStrings } from '../strings/strings';
import { visitText } from '../strings/visit';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import L from './set-leaflet';
import { createBasemap, openBasemap, type Basemap } from './basemap';
import { MapDraggedEvent, StationTapEvent } from './map-events';
import { readMapTheme, watchScheme } from './map-theme';
import { tourBounds } from './route-parts';
import type { StationState } from './markers';
import { mapStyles } from './tour-map-styles';
import { TourMapLayers, type OwnPosition, type Shown } from './tour-map-layers';

/** What the map keeps in sight: the whole route, the visitor, or whatever it was moved to. */
export type Sight = 'route' | 'own' | 'free';

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

@customElement('tour-map')
export class TourMap extends LitElement {
  static override styles = [
    unsafeCSS(leafletSheet),
    controls,
    mapStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) assets!: AssetSource;
  /** Languages to read the tour in, best first. */
  @property({ attribute: false }) chain: readonly string[] = [];
  /** The next station's id: drawn large and in the accent. */
  @property({ attribute: false }) next: string | undefined;
  @property({ attribute: false }) visited: ReadonlySet<string> = new Set();
  @property({ attribute: false }) own: OwnPosition | undefined;
  @property({ attribute: false }) sight: Sight = 'route';
  /** A small picture on a page: one finger scrolls the page, no zoom buttons. */
  @property({ type: Boolean, reflect: true }) small = false;
  /** Looks at this place instead of the whole route, so close (a map's zoom, 16 shows a few streets). */
  @property({ attribute: false }) centre: Position | undefined;
  @property({ attribute: false }) closeUp: number | undefined;
  /** A line of its own beside the route. */
  @property({ attribute: false }) path: Line | undefined;
  /** Pixels at each edge that something else covers; what is shown stays clear of them. */
  @property({ attribute: false }) covered: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> = {
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
  };

  @query('.ground') private ground!: HTMLElement;
  @state() private worded = false;
  @state() private drawn: 'loading' | 'town' | 'plain' = 'loading';
  private map: L.Map | undefined;
  private layers: TourMapLayers | undefined;
  private life = new AbortController();
  private town: AbortController | undefined;
  private basemap: Promise<Basemap | undefined> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    void loadStrings().then(() => (this.worded = true));
    if (this.hasUpdated) this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
    this.map?.remove();
    this.map = undefined;
  }

  override render(): unknown {
    // One template for both: Leaflet lives in the ground, which must stay when the words arrive.
    const text = this.worded ? visitText() : undefined;
    const name = text ? `${text.map}: ${inLocale(this.tour.title, this.chain)}` : nothing;
    return html`
      <div class="ground" role="region" aria-label=${name}></div>
      ${
        this.small || !text
          ? nothing
          : html`<div class="zoom pair">
              <button class="square" aria-label=${text.zoomIn} title=${text.zoomIn} @click=${() => this.map?.zoomIn()}>
                ${icon('plus')}
              </button>
              <button
                class="square"
                aria-label=${text.zoomOut}
                title=${text.zoomOut}
                @click=${() => this.map?.zoomOut()}
              >
                ${icon('minus')}
              </button>
            </div>`
      }
      <p class="credit">${text ? this.credit() : nothing}</p>
    `;
  }

  private credit(): string {
    const basemap = this.tour.maps?.basemap;
    const text = visitText();
    if (!basemap || this.drawn === 'plain') return this.small ? '' : text.mapNothing;
    const said = /schemati[cs]/i.test(basemap.attribution);
    return basemap.schematic && !said ? `${basemap.attribution}, ${text.mapSchematic}` : basemap.attribution;
  }

  protected override firstUpdated(): void {
    this.start();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.map || !this.layers) return;
    const shown = this.shown();
    if (
      changed.has('worded' as keyof TourMap) ||
      ['tour', 'next', 'visited', 'chain', 'small', 'path'].some((name) => changed.has(name as keyof TourMap))
    ) {
      this.layers.drawStations(shown);
      this.layers.drawRoute(shown);
    } else if (changed.has('own')) this.layers.drawRoute(shown);
    if (changed.has('own')) this.layers.moveOwn(this.own);
    if (changed.has('tour') && changed.get('tour')) void this.changeTown();
    if (
      changed.has('sight') ||
      changed.has('covered') ||
      changed.has('centre') ||
      (changed.has('own') && this.sight === 'own')
    )
      this.look();
  }

  private start(): void {
    const map = L.map(this.ground, {
      attributionControl: false,
      zoomControl: false,
      zoomSnap: 1,
      zoomDelta: 1,
      maxZoom: 19,
      minZoom: 11,
      scrollWheelZoom: !this.small,
      dragging: !this.small || !matchMedia('(pointer: coarse)').matches,
      keyboard: true,
      zoomAnimation: !calm(),
      fadeAnimation: !calm(),
      markerZoomAnimation: !calm(),
      inertia: !calm(),
      maxBoundsViscosity: 0.8,
    });
    this.map = map;
    this.layers = new TourMapLayers(map, (station) => this.dispatchEvent(new StationTapEvent(station)));
    map.setView([50.98, 11.33], 13);
    this.look();
    this.layers.moveOwn(this.own);
    this.layers.drawStations(this.shown());
    this.layers.drawRoute(this.shown());
    const zoomed = () => {
      this.ground.classList.toggle('far', map.getZoom() < 15.6);
      this.layers?.spread();
      this.layers?.drawRoute(this.shown());
    };
    map.on('zoomend', zoomed);
    zoomed();
    map.on('dragstart', () => this.dispatchEvent(new MapDraggedEvent()));
    this.watchSize(map);
    watchScheme(() => void this.drawTown(), this.life.signal);
    void this.changeTown();
  }

  private watchSize(map: L.Map): void {
    // A map in a container without height shows nothing; it learns its size whenever that changes.
    const observer = new ResizeObserver(() => {
      map.invalidateSize({ animate: false });
      this.look();
    });
    observer.observe(this);
    this.life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  private shown(): Shown {
    const { tour, next, visited, own, small } = this;
    return {
      tour,
      visited,
      small,
      ...(next !== undefined && { next }),
      ...(this.path && { path: this.path }),
      ...(own && { own }),
      nameOf: (station, state) => this.nameOf(station, state),
    };
  }

  private nameOf(station: Station, state: StationState): string {
    const title = inLocale(station.title, this.chain);
    if (!this.worded) return title;
    const text = visitText();
    const sentence =
      state === 'next' ? text.stationNextOnMap : state === 'visited' ? text.stationVisitedOnMap : text.stationOnMap;
    return fill(sentence, { number: station.number, title });
  }

  /** Moves the map so that what it is to keep in sight lies in the uncovered part. */
  private look(): void {
    const { map, covered } = this;
    if (!map || this.sight === 'free') return;
    if (this.sight === 'own' && this.own) {
      const zoom = Math.max(map.getZoom(), 16);
      const aim = map
        .project(this.own.position, zoom)
        .add([(covered.right - covered.left) / 2, (covered.bottom - covered.top) / 2]);
      map.setView(map.unproject(aim, zoom), zoom, { animate: !calm() });
      return;
    }
    if (this.centre) {
      map.setView(this.centre, this.closeUp ?? 16, { animate: false });
      return;
    }
    const bounds = tourBounds(this.tour);
    const { x, y } = map.getSize();
    const free = Math.min(x - covered.left - covered.right, y - covered.top - covered.bottom);
    // Nothing can be fitted into a slit: the map then stays as it is.
    if (!bounds || free < 120) return;
    const room = L.latLngBounds(bounds[0], bounds[1]);
    const padding = L.point(covered.left + covered.right + 72, covered.top + covered.bottom + 72);
    this.toQuarter(map, () => {
      const fits = Math.min(17, map.getBoundsZoom(room, false, padding));
      // Tiles are stretched, never shrunk: names keep their size or grow a little.
      const zoom = Math.floor(fits) + Math.min(0.25, fits - Math.floor(fits));
      const middle = map.project(room.getCenter(), zoom);
      const shift = L.point((covered.right - covered.left) / 2, (covered.bottom - covered.top) / 2);
      map.setView(map.unproject(middle.add(shift), zoom), zoom, { animate: false });
    });
  }

  /** Fits may stop at a quarter of a zoom step; fingers and buttons go on in whole ones, where names are sharp. */
  private toQuarter(map: L.Map, fit: () => void): void {
    map.options.zoomSnap = 0.25;
    fit();
    map.options.zoomSnap = 1;
  }

  private async changeTown(): Promise<void> {
    const meta = this.tour.maps?.basemap;
    this.basemap = meta
      ? this.assets
          .load(meta.asset)
          .then((blob) => openBasemap(blob, meta.asset))
          .catch(() => undefined)
      : Promise.resolve(undefined);
    if (meta) {
      const [west = -180, south = -90, east = 180, north = 90] = meta.bbox;
      // Room beyond the edge: what a sheet covers at the bottom must be movable into sight.
      const [high, wide] = [north - south, east - west];
      this.map?.setMaxBounds(
        L.latLngBounds([south - high, west - wide * 0.4], [north + high * 0.4, east + wide * 0.4]),
      );
    }
    await this.drawTown();
  }

  private async drawTown(): Promise<void> {
    const basemap = await this.basemap;
    if (!this.map || this.life.signal.aborted) return;
    this.town?.abort();
    this.town = new AbortController();
    this.drawn = basemap ? 'town' : 'plain';
    if (basemap)
      createBasemap(this.map, basemap, readMapTheme(this), { languages: this.chain, signal: this.town.signal });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-map': TourMap;
  }
}
