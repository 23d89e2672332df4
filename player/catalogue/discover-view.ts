import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Unavailable } from '../../shared/model/unavailable';
import type { Settings } from '../../shared/storage/database';
import { sayFailure } from '../../shared/strings/failures';
import { fill, loadStrings } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import type { Address } from '../address';
import { failureNotice, loadingNotice, notice } from '../frame/notices';
import { contentWishes } from '../language-chain';
import { text } from './discover-strings';
import { discoverStyles } from './discover-styles';
import { filterTours, languagesOf, metresTo, NO_FILTERS, type Filters } from './filter-tours';
import { findTours, type Discovery, type FoundTour } from './found-tours';
import { languageName } from './tour-kind';
import { whereAmI } from './where-am-i';
import './tour-card';

/** "Discover tours": search field, chips, and the tours as posters or on a map. */
@customElement('discover-view')
export class DiscoverView extends LitElement {
  static override styles = [controls, discoverStyles];

  @property({ attribute: false }) address!: Address;
  @property({ attribute: false }) settings: Settings = {};
  @state() private discovery?: Discovery;
  @state() private filters: Filters = NO_FILTERS;
  @state() private map: 'off' | 'loading' | 'on' | 'failed' = 'off';
  @state() private positionFailure?: Unavailable;
  #life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    addEventListener('online', () => void this.#find(), { signal: this.#life.signal });
    void this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
  }

  override render(): TemplateResult {
    document.title = `${text().title} · Rundgang`;
    return html`
      <h1>${text().title}</h1>
      <div class="choose">${this.#search()} ${this.#chips()}</div>
      ${this.#notices()} ${this.discovery ? this.#results(this.discovery) : loadingNotice()}
    `;
  }

  #search(): TemplateResult {
    const onMap = this.map !== 'off';
    return html`<search class="search">
      <label class="search__field">
        ${icon('search')}<span class="unseen">${text().search}</span>
        <input
          type="search"
          placeholder=${text().search}
          .value=${this.filters.words}
          @input=${(event: InputEvent) => this.#choose({ words: (event.target as HTMLInputElement).value })}
        />
      </label>
      <button
        class="square"
        aria-label=${onMap ? text().showList : text().showMap}
        title=${onMap ? text().showList : text().showMap}
        @click=${() => void this.#toggleMap()}
      >
        ${icon(onMap ? 'list' : 'map')}
      </button>
    </search>`;
  }

  #chips(): TemplateResult {
    const { filters } = this;
    const languages = languagesOf(this.discovery?.tours ?? []);
    return html`<div class="chips" role="group" aria-label=${text().filters}>
      ${this.#chip(text().nearMe, filters.near !== undefined, () => void this.#toggleNear())}
      ${this.#chip(text().short, filters.short, () => this.#choose({ short: !filters.short }))}
      ${this.#chip(text().onFoot, filters.onFoot, () => this.#choose({ onFoot: !filters.onFoot }))}
      ${this.#chip(text().stepFree, filters.stepFree, () => this.#choose({ stepFree: !filters.stepFree }))}
      ${this.#chip(text().saved, filters.saved, () => this.#choose({ saved: !filters.saved }))}
      ${
        languages.length < 2
          ? nothing
          : languages.map((tag) =>
              this.#chip(languageName(tag), filters.language === tag, () => this.#chooseLanguage(tag)),
            )
      }
    </div>`;
  }

  #chip(word: string, pressed: boolean, press: () => void): TemplateResult {
    return html`<button class="chip" aria-pressed=${pressed} @click=${press}>
      ${pressed ? icon('check') : nothing}${word}
    </button>`;
  }

  #notices(): TemplateResult | typeof nothing {
    if (this.positionFailure) return notice('locate', text().positionOff, sayFailure(this.positionFailure), 'plain');
    const failure = this.discovery?.failure;
    if (failure === undefined || this.discovery?.tours.length === 0) return nothing;
    const offline = failure instanceof Unavailable && failure.kind === 'offline';
    return offline
      ? notice('offline', text().offlineTitle, text().offlineHelp, 'plain')
      : notice('alert', text().oldTitle, sayFailure(failure), 'problem');
  }

  #results({ tours, failure }: Discovery): TemplateResult {
    const fitting = filterTours(tours, this.filters);
    if (tours.length === 0 && failure === undefined) return notice('place', text().empty, text().emptyHelp, 'plain');
    if (tours.length === 0) return failureNotice(failure, () => void this.#find());
    if (fitting.length === 0) return this.#nothingFits();
    const count = fitting.length === 1 ? text().foundOne : fill(text().found, { count: fitting.length });
    const wishes = contentWishes(this.address.lang, this.settings, navigator.languages);
    return html`
      <p class="unseen" role="status">${count}</p>
      ${this.map === 'failed' ? html`<p class="note">${text().mapFailed}</p>` : nothing}
      ${this.map === 'loading' ? loadingNotice() : nothing}
      ${this.map === 'on' ? html`<catalogue-map .tours=${fitting} .wishes=${wishes} .position=${this.filters.near}></catalogue-map>` : nothing}
      <ul class="cards ${this.map === 'on' ? 'cards--beside' : fitting.length < 3 ? 'cards--few' : ''}">
        ${this.#cards(fitting, wishes)}
      </ul>
    `;
  }

  #cards(tours: readonly FoundTour[], wishes: readonly string[]): unknown {
    const { near } = this.filters;
    return repeat(
      tours,
      ({ card }) => card.id,
      (tour, index) =>
        html`<li>
          ${this.map === 'on' ? html`<span class="circle circle--s" aria-hidden="true">${index + 1}</span>` : nothing}
          <tour-card
            .tour=${tour}
            .wishes=${wishes}
            .metres=${near && metresTo(tour.card, near)}
            ?first=${index < 2}
          ></tour-card>
        </li>`,
    );
  }

  #nothingFits(): TemplateResult {
    return notice(
      'search',
      text().nothingFits,
      text().nothingFitsHelp,
      'plain',
      html`
        <button class="button" @click=${() => (this.filters = NO_FILTERS)}>
          <span class="button__mark">${icon('list')}</span><span class="button__word">${text().showAll}</span>
        </button>
      `,
    );
  }

  #choose(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
  }

  #chooseLanguage(tag: string): void {
    const { language, ...others } = this.filters;
    this.filters = language === tag ? others : { ...others, language: tag };
  }

  async #toggleNear(): Promise<void> {
    const { near, ...others } = this.filters;
    this.positionFailure = undefined;
    if (near) {
      this.filters = others;
      return;
    }
    try {
      this.#choose({ near: await whereAmI() });
    } catch (failure) {
      if (failure instanceof Unavailable) this.positionFailure = failure;
      else throw failure;
    }
  }

  async #toggleMap(): Promise<void> {
    if (this.map !== 'off') {
      this.map = 'off';
      return;
    }
    this.map = 'loading';
    try {
      await import('./catalogue-map');
      await loadStrings();
      this.map = 'on';
    } catch {
      this.map = 'failed';
    }
  }

  async #find(): Promise<void> {
    this.discovery = await findTours();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'discover-view': DiscoverView;
  }
}
