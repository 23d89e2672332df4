/** The tours of the catalogue as numbered circles on a map; the list beside it says the same in words. */
import leafletSheet from 'leaflet/dist/leaflet.css?inline';
import { css, html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { assetPath } from '../../shared/model/asset-path';
import { fallbackChain, inLocale } from '../../shared/model/localized';
import type { Position } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { createBasemap, openBasemap, type Basemap } from '../../shared/map/basemap';
import { apart } from '../../shared/map/apart';
import { readMapTheme, watchScheme } from '../../shared/map/map-theme';
import L from '../../shared/map/set-leaflet';
import { fill, interfaceLocale } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import { keptFetch } from '../offline/kept-fetch';
import { openTour } from '../tour/open-tour-source';
import { text } from './discover-strings';
import type { FoundTour } from './found-tours';

/** The site's starting place: where the map opens, and whose tour lends its town map as ground. */
interface StartingPlace {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
  readonly tour?: string;
}

/** A circle is as large as a finger. */
const CIRCLE_PIXELS = 44;

@customElement('catalogue-map')
export class CatalogueMap extends LitElement {
  @property({ attribute: false }) tours: readonly FoundTour[] = [];
  @property({ attribute: false }) wishes: readonly string[] = [];
  @property({ attribute: false }) position?: Position;
  @query('.ground') private ground!: HTMLElement;
  @state() private credit = '';
  #map?: L.Map;
  #markers = L.layerGroup();
  #life = new AbortController();
  #town?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#map?.remove();
    this.#map = undefined;
  }

  override render(): TemplateResult {
    return html`
      <div class="ground" role="region" aria-label=${text().mapLabel}></div>
      <div class="zoom">
        <button class="square" aria-label=${text().zoomIn} title=${text().zoomIn} @click=${() => this.#map?.zoomIn()}>
          ${icon('plus')}
        </button>
        <button
          class="square"
          aria-label=${text().zoomOut}
          title=${text().zoomOut}
          @click=${() => this.#map?.zoomOut()}
        >
          ${icon('minus')}
        </button>
      </div>
      <p class="credit">${this.credit}</p>
    `;
  }

  override firstUpdated(): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = L.map(this.ground, {
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: !calm,
      fadeAnimation: !calm,
      maxZoom: 18,
      minZoom: 3,
    });
    this.#map.setView([51, 10.5], 6);
    this.#markers.addTo(this.#map);
    this.#map.on('zoomend', () => this.#map && this.#drawTours(this.#map));
    const sizes = new ResizeObserver(() => this.#map?.invalidateSize());
    sizes.observe(this.ground);
    this.#life.signal.addEventListener('abort', () => sizes.disconnect());
    void this.#bringTown();
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.#map || !(changed.has('tours') || changed.has('wishes') || changed.has('position'))) return;
    const corners = this.tours.flatMap(({ card }) => boundsOf(card));
    if (corners.length > 0)
      this.#map.fitBounds(L.latLngBounds(corners), { padding: [48, 48], maxZoom: 15, animate: false });
    this.#drawTours(this.#map);
  }

  /** Tours in one town would lie on each other: their circles stand side by side, nearer ones when zoomed in. */
  #drawTours(map: L.Map): void {
    this.#markers.clearLayers();
    const { position } = this;
    if (position) {
      const own = { radius: 8, className: 'own', interactive: false };
      L.circleMarker([position.lat, position.lng], own).addTo(this.#markers);
    }
    const placed = this.tours.flatMap(({ card, folder }, index) => {
      const title = inLocale(card.title, fallbackChain(this.wishes, card.languages));
      return card.centre ? [{ centre: card.centre, number: index + 1, title, folder }] : [];
    });
    const points = placed.map(({ centre }) => map.latLngToLayerPoint([centre.lat, centre.lng]));
    apart(points, CIRCLE_PIXELS + 2).forEach(({ x, y }, at) => {
      const tour = placed[at];
      if (tour) this.#addMarker(map.layerPointToLatLng([x, y]), tour.number, tour.title, tour.folder);
    });
  }

  #addMarker(centre: Position, number: number, title: string, folder: URL): void {
    const circle = document.createElement('span');
    circle.className = 'circle circle--next';
    circle.textContent = String(number);
    const icon = L.divIcon({ html: circle, className: 'tour', iconSize: [CIRCLE_PIXELS, CIRCLE_PIXELS] });
    const name = fill(text().onMap, { number, title });
    L.marker([centre.lat, centre.lng], { icon, alt: name, title: name, keyboard: true })
      .on('click keypress', (event: L.LeafletEvent & { originalEvent?: Event }) => {
        const key = event.originalEvent instanceof KeyboardEvent ? event.originalEvent.key : 'Enter';
        if (key === 'Enter') location.assign(folder);
      })
      .addTo(this.#markers);
  }

  /** Without a map of the town the circles stand on plain ground, and nothing else is missing. */
  async #bringTown(): Promise<void> {
    try {
      const town = await openTown();
      if (!town || !this.#map) return;
      this.credit = town.attribution;
      const draw = () => {
        this.#town?.abort();
        this.#town = new AbortController();
        const signal = AbortSignal.any([this.#town.signal, this.#life.signal]);
        if (this.#map)
          createBasemap(this.#map, town.basemap, readMapTheme(this.ground), { languages: [interfaceLocale()], signal });
      };
      draw();
      watchScheme(draw, this.#life.signal);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }

  static override styles = [
    unsafeCSS(leafletSheet),
    controls,
    css`
      :host {
        display: block;
        position: relative;
      }
      .zoom {
        position: absolute;
        z-index: 1;
        left: var(--space-3);
        top: var(--space-3);
        display: grid;
      }
      .zoom > * + * {
        margin-top: calc(-1 * var(--stroke));
      }
      .credit {
        position: absolute;
        z-index: 1;
        right: var(--space-2);
        bottom: var(--space-1);
        font-size: 0.75rem;
        line-height: 1.3;
        text-align: end;
        color: var(--map-label);
        pointer-events: none;
      }
      .ground {
        height: min(26rem, 62dvh);
        background: var(--map-land);
        border: var(--stroke) solid var(--line-strong);
        z-index: 0;
        font: inherit;
      }
      .tour {
        background: none;
        border: 0;
        display: grid;
        place-items: center;
        border-radius: 50%;
      }
      .own {
        fill: var(--map-position);
        fill-opacity: 1;
        stroke: var(--surface);
        stroke-width: 3;
      }
      @media (min-width: 56rem) {
        .ground {
          height: 70dvh;
        }
      }
    `,
  ];
}

function boundsOf({ centre, bbox }: FoundTour['card']): L.LatLngTuple[] {
  if (bbox) {
    const [west = 0, south = 0, east = 0, north = 0] = bbox;
    return [
      [south, west],
      [north, east],
    ];
  }
  return centre ? [[centre.lat, centre.lng]] : [];
}

async function openTown(): Promise<{ readonly basemap: Basemap; readonly attribution: string } | undefined> {
  const site = (await keptFetch(siteAddress('site.json'))).data as { startingPlace?: StartingPlace };
  const id = site.startingPlace?.tour;
  if (!id) return undefined;
  const { tour, assets } = await openTour(id);
  const map = tour.maps?.basemap;
  const entry = map && tour.assets[map.asset];
  if (!map || !entry) return undefined;
  const basemap = await openBasemap(await assets.load(map.asset), assetPath(entry));
  return { basemap, attribution: map.attribution };
}

declare global {
  interface HTMLElementTagNameMap {
    'catalogue-map': CatalogueMap;
  }
}
