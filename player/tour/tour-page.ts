import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale, localeOf } from '../../shared/model/localized';
import type { Station } from '../../shared/model/tour';
import type { VisitRecord } from '../../shared/storage/database';
import { loadVisit } from '../../shared/storage/visits';
import { sayDistance, sayMinutes } from '../../shared/strings/numbers';
import { fill, loadStrings } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import { NavigateEvent } from '../navigate-event';
import '../offline/save-button';
import type { OpenTour } from './open-tour';
import './tour-about';
import './tour-language';
import { countedStations, highlightOf, metresOf, stationsInOrder, stepsAt, wayOf } from './tour-facts';
import { tourPageStyles } from './tour-page-styles';
import { text } from './tour-strings';

/** A tour before it is walked: poster, what awaits, stations and map, *Start tour*, *Save for offline use*. */
@customElement('tour-page')
export class TourPage extends LitElement {
  static override styles = [controls, tourPageStyles];

  @property({ attribute: false }) openTour!: OpenTour;
  @property({ attribute: false }) chain: readonly string[] = [];
  @state() private visit?: VisitRecord;
  @state() private posterAddress?: string;
  @state() private mapThere = false;
  @state() private linkCopied = false;

  override willUpdate(changed: PropertyValues<this>): void {
    document.title = `${this.#say(this.openTour.tour.title)} · Rundgang`;
    if (changed.has('openTour') || changed.has('chain')) void this.#findPoster();
    if (changed.has('openTour')) void this.#findVisit();
  }

  override firstUpdated(): void {
    void this.#bringMap();
  }

  override render(): TemplateResult {
    const { tour } = this.openTour;
    return html`<main class="page">
      ${this.#poster()}
      <div class="content">
        <div class="words">
          <h1 lang=${localeOf(tour.title, this.chain) ?? nothing}>
            ${tour.place ? html`<small>${this.#say(tour.place)}<span class="unseen">: </span></small>` : nothing}${this.#say(tour.title)}
          </h1>
          ${tour.teaser ? html`<p class="lead" lang=${localeOf(tour.teaser, this.chain) ?? nothing}>${this.#say(tour.teaser)}</p>` : nothing}
          ${this.#facts()}
          <p class="access">
            ${icon('stepfree')}<span
              >${text().accessAll[tour.access?.stepFree ?? 'unknown']} ${this.#say(tour.access?.note)}</span
            >
          </p>
          <tour-language .tour=${tour} .chain=${this.chain}></tour-language>
        </div>
        <div class="map">${this.#map()}</div>
        <div class="stations">
          <h2>${countedStations(tour.stations.length)}</h2>
          <ol class="line">
            ${stationsInOrder(tour).map((station) => this.#station(station))}
          </ol>
        </div>
        <tour-about class="about" .tour=${tour} .chain=${this.chain}></tour-about>
      </div>
      ${this.#actions()}
    </main>`;
  }

  #poster(): TemplateResult {
    const { tour, origin } = this.openTour;
    return html`<div class="poster">
      ${
        this.posterAddress
          ? html`<img src=${this.posterAddress} alt="" />`
          : html`<span class="poster__word" aria-hidden="true">${this.#say(tour.place)}</span>`
      }
      ${
        origin === 'preview'
          ? html`<p class="corner corner--start draft">${text().draft}</p>`
          : html`<a
                class="square corner corner--start"
                href=${siteAddress('').href}
                aria-label=${text().back}
                title=${text().back}
                >${icon('back')}</a
              >
              <button
                class="square corner corner--end"
                aria-label=${text().share}
                title=${text().share}
                @click=${() => void this.#share()}
              >
                ${icon('share')}
              </button>`
      }
      <p class="copied" role="status">${this.linkCopied ? text().linkCopied : nothing}</p>
    </div>`;
  }

  #facts(): TemplateResult {
    const { tour } = this.openTour;
    const metres = metresOf(tour);
    const count = tour.stations.length;
    return html`<dl class="facts">
      ${
        tour.durationMinutes === undefined
          ? nothing
          : html`<div>
              <dt>${text().withListening}</dt>
              <dd>${figure(sayMinutes(tour.durationMinutes))}</dd>
            </div>`
      }
      ${
        metres > 0
          ? html`<div>
              <dt>${wayOf(tour.kind)}</dt>
              <dd>${figure(sayDistance(metres))}</dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${count === 1 ? text().oneStation : text().stations}</dt>
        <dd>${count}</dd>
      </div>
    </dl>`;
  }

  #map(): TemplateResult | typeof nothing {
    const { tour, assets } = this.openTour;
    const first = stationsInOrder(tour)[0]?.id;
    return html`${
      this.mapThere
        ? html`<tour-map
            small
            .tour=${tour}
            .assets=${assets}
            .chain=${this.chain}
            .next=${first}
            .visited=${new Set(this.visit?.visited)}
            @station-tap=${(event: Event & { station: string }) => this.#goTo(event.station)}
          ></tour-map>`
        : html`<p class="note map__wait">${text().mapLoading}</p>`
    }
    ${tour.maps?.basemap?.schematic ? html`<p class="note schematic">${text().schematic}</p>` : nothing}`;
  }

  #station(station: Station): TemplateResult {
    const visited = this.visit?.visited.includes(station.id) ?? false;
    const best = highlightOf(station);
    const minutes =
      station.dwellMinutes === undefined ? '' : `${fill(text().minutes, { minutes: station.dwellMinutes })}, `;
    return html`<li>
      <span class="circle ${visited ? 'circle--visited' : ''}"
        >${visited ? html`${icon('check')}<span class="unseen">${station.number}</span>` : station.number}</span
      >
      <div>
        <h3>
          <a href="?station=${station.id}" @click=${(event: MouseEvent) => this.#follow(event, station.id)}
            >${this.#say(station.title)}</a
          >
        </h3>
        <p>${minutes}${stepsAt(station.access)}${station.optional ? `, ${text().extra}` : nothing}</p>
      </div>
      ${best ? html`<span title=${best.word}>${icon(best.shape)}<span class="unseen">${best.word}</span></span>` : html`<span></span>`}
    </li>`;
  }

  #actions(): TemplateResult {
    const { tour, origin } = this.openTour;
    const { visit } = this;
    const under = visit && visit.finishedAt === undefined && visit.visited.length > 0;
    const current = under ? tour.stations.find(({ id }) => id === visit.current) : undefined;
    return html`<div class="actions">
      <button
        class="button button--main button--high"
        @click=${() => this.dispatchEvent(new NavigateEvent({ view: 'way' }))}
      >
        <span class="button__mark">${icon(under ? 'place' : 'play')}</span>
        <span class="button__word">${under ? text().continue : text().start}</span>
        ${current ? html`<span class="button__note">${fill(text().atStation, { number: current.number })}</span>` : nothing}
      </button>
      ${origin === 'preview' ? nothing : html`<save-button .tour=${tour}></save-button>`}
    </div>`;
  }

  #say(value: Readonly<Record<string, string>> | undefined): string {
    return inLocale(value, this.chain);
  }

  #follow(event: MouseEvent, station: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#goTo(station);
  }

  #goTo(station: string): void {
    this.dispatchEvent(new NavigateEvent({ station, view: null }));
  }

  async #findPoster(): Promise<void> {
    const { tour, assets } = this.openTour;
    const id = inLocale(tour.cover, this.chain);
    this.posterAddress = id ? await assets.address(id).catch(() => undefined) : undefined;
  }

  async #findVisit(): Promise<void> {
    const { tour, origin } = this.openTour;
    // Without storage nothing is remembered, and the tour starts anew.
    this.visit = origin === 'preview' ? undefined : await loadVisit(tour.id).catch(() => undefined);
  }

  /** The map is heavy: it comes after the page stands. Without it the list says the same. */
  async #bringMap(): Promise<void> {
    try {
      await import('../../shared/map/tour-map');
      await loadStrings();
      this.mapThere = true;
    } catch (error) {
      console.warn('no map', error);
    }
  }

  async #share(): Promise<void> {
    const address = new URL(location.href);
    address.search = '';
    const { title } = document;
    try {
      if ('share' in navigator) return await navigator.share({ title, url: address.href });
      await (navigator as Navigator).clipboard.writeText(address.href);
      this.linkCopied = true;
    } catch {
      // The visitor closed the sheet.
    }
  }
}

/** The number large, its unit small: `3.0 km`, `2 h 25`. */
function figure(said: string): TemplateResult {
  return html`${said.split(/([\d.,]+)/).map((part) => (/^[\d.,]+$/.test(part) ? part : part ? html`<small>${part}</small>` : nothing))}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-page': TourPage;
  }
}
