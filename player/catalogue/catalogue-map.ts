/** The tours of the catalogue as numbered circles on a map; the list beside it says the same in words. */
import leafletSheet from 'leaflet/dist/leaflet.css?inline';
import { css, html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { assetPath } from '../../shared/model/asset-path';
import { fallbackChain, inLocale } from '../../shared/model/localized';
import type { Position } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { createBasemap, openBasemap, type Basemap } from '../../shared/map/basemap';
import { readMapTheme, watchScheme } from '../../shared/map/map-theme';
import L from '../../shared/map/set-leaflet';
import { fill, interfaceLocale } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
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

@customElement('catalogue-map')
export class CatalogueMap extends LitElement {
  @property({ attribute: false }) tours: readonly FoundTour[] = [];
  @property({ attribute: false }) wishes: readonly string[] = [];
  @property({ attribute: false }) position?: Position;
  @query('.ground') private ground!: HTMLElement;
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
    return html`<div class="ground" role="region" aria-label=${text().mapLabel}></div>`;
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
    const sizes = new ResizeObserver(() => this.#map?.invalidateSize());
    sizes.observe(this.ground);
    this.#life.signal.addEventListener('abort', () => sizes.disconnect());
    void this.#bringTown();
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.#map || !(changed.has('tours') || changed.has('wishes') || changed.has('position'))) return;
    this.#markers.clearLayers();
    const corners = this.tours.flatMap(({ card }, index) => {
      if (!card.centre) return [];
      const title = inLocale(card.title, fallbackChain(this.wishes, card.languages));
      this.#addMarker(card.centre, index + 1, title, this.tours[index]?.folder);
      return boundsOf(card);
    });
    const { position } = this;
    if (position)
      L.circleMarker([position.lat, position.lng], { radius: 8, className: 'own', interactive: false }).addTo(
        this.#markers,
      );
    if (corners.length > 0)
      this.#map.fitBounds(L.latLngBounds(corners), { padding: [48, 48], maxZoom: 15, animate: false });
  }

  #addMarker(centre: Position, number: number, title: string, folder: URL | undefined): void {
    const circle = document.createElement('span');
    circle.className = 'circle circle--next';
    circle.textContent = String(number);
    const icon = L.divIcon({ html: circle, className: 'tour', iconSize: [44, 44] });
    const name = fill(text().onMap, { number, title });
    L.marker([centre.lat, centre.lng], { icon, alt: name, title: name, keyboard: true })
      .on('click keypress', (event: L.LeafletEvent & { originalEvent?: Event }) => {
        const key = event.originalEvent instanceof KeyboardEvent ? event.originalEvent.key : 'Enter';
        if (folder && key === 'Enter') location.assign(folder);
      })
      .addTo(this.#markers);
  }

  /** Without a map of the town the circles stand on plain ground, and nothing else is missing. */
  async #bringTown(): Promise<void> {
    try {
      const town = await openTown();
      if (!town || !this.#map) return;
      const draw = () => {
        this.#town?.abort();
        this.#town = new AbortController();
        const signal = AbortSignal.any([this.#town.signal, this.#life.signal]);
        if (this.#map)
          createBasemap(this.#map, town, readMapTheme(this.ground), { languages: [interfaceLocale()], signal });
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
          position: sticky;
          top: var(--space-4);
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

async function openTown(): Promise<Basemap | undefined> {
  const site = (await keptFetch(siteAddress('site.json'))).data as { startingPlace?: StartingPlace };
  const id = site.startingPlace?.tour;
  if (!id) return undefined;
  const { tour, assets } = await openTour(id);
  const asset = tour.maps?.basemap?.asset;
  const entry = asset === undefined ? undefined : tour.assets[asset];
  if (asset === undefined || !entry) return undefined;
  return openBasemap(await assets.load(asset), assetPath(entry));
}

declare global {
  interface HTMLElementTagNameMap {
    'catalogue-map': CatalogueMap;
  }
}
