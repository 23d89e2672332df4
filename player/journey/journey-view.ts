import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import { tourFolder } from '../../shared/model/site-address';
import type { Station, Tour } from '../../shared/model/tour';
import type { Settings, VisitRecord } from '../../shared/storage/database';
import { deleteVisit } from '../../shared/storage/visits';
import { sayDistance } from '../../shared/strings/numbers';
import { fill, interfaceLocale } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import { loadingNotice, notice } from '../frame/notices';
import { tourChain } from '../language-chain';
import { stationsInOrder } from '../tour/tour-facts';
import './about-rundgang';
import './journey-settings';
import { text } from './journey-strings';
import './saved-tours';
import { stamp } from './stamp';
import { sumOf, visitedTours, type VisitedTour } from './visited-tours';

/** "My journey": stamps, points, kilometres; what is saved; what was chosen; privacy. */
@customElement('journey-view')
export class JourneyView extends LitElement {
  @property({ attribute: false }) settings: Settings = {};
  @state() private visited?: readonly VisitedTour[];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override render(): TemplateResult {
    document.title = `${text().title} · Rundgang`;
    return html`
      <h1>${text().title}</h1>
      <div class="columns">
        <div>${this.visited ? this.#visits(this.visited) : loadingNotice()}</div>
        <div>
          <saved-tours .settings=${this.settings}></saved-tours>
          <journey-settings .settings=${this.settings}></journey-settings>
          <about-rundgang></about-rundgang>
        </div>
      </div>
    `;
  }

  #visits(visited: readonly VisitedTour[]): TemplateResult {
    if (visited.length === 0) {
      return notice(
        'stamp',
        text().emptyTitle,
        text().emptyHelp,
        'plain',
        html`
          <a class="button button--main" href=${siteAddress('').href}>
            <span class="button__mark">${icon('search')}</span><span class="button__word">${text().discover}</span>
          </a>
        `,
      );
    }
    const sum = sumOf(visited);
    return html`
      <dl class="facts">
        <div>
          <dt>${text().stations}</dt>
          <dd>${this.#ofAll(sum.stations, sum.all)}</dd>
        </div>
        <div>
          <dt>${text().points}</dt>
          <dd>${sum.points}</dd>
        </div>
        <div>
          <dt>${text().walked}</dt>
          <dd>
            ${sayDistance(sum.metres)
              .split(/(?<=\d)(?=\D*$)/)
              .map((part, at) => (at === 0 ? part : html`<small>${part}</small>`))}
          </dd>
        </div>
      </dl>
      ${visited.map((one) => this.#visit(one))}
    `;
  }

  #ofAll(visited: number, all: number): TemplateResult {
    const [before = '', after = ''] = fill(text().of, { all }).split('{visited}');
    return html`${before}${visited}<small>${after}</small>`;
  }

  #visit({ visit, tour }: VisitedTour): TemplateResult {
    const address = siteAddress(tourFolder(visit.tourId)).href;
    const chain = tour ? tourChain(undefined, this.settings, navigator.languages, tour.languages) : [];
    const place = inLocale(tour?.place, chain);
    const title = tour ? `${place ? `${place}: ` : ''}${inLocale(tour.title, chain)}` : visit.tourId;
    const current = tour?.stations.find(({ id }) => id === visit.current);
    const accent = tour?.theme?.accent ?? 'red';
    return html`<section class="visit" data-accent=${accent}>
      <h2>${title}</h2>
      ${visit.finishedAt === undefined ? nothing : html`<p class="note">${fill(text().finished, { date: day(visit.finishedAt) })}</p>`}
      ${tour ? this.#stamps(tour, visit, chain) : nothing}
      <div class="row2">
        <a
          class="button ${visit.finishedAt === undefined ? 'button--main' : ''}"
          href=${visit.finishedAt === undefined ? `${address}?view=way` : address}
        >
          <span class="button__mark">${icon('place')}</span>
          <span class="button__word">${visit.finishedAt === undefined ? text().continue : text().look}</span>
          ${current && visit.finishedAt === undefined ? html`<span class="button__note">${fill(text().atStation, { number: current.number })}</span>` : nothing}
        </a>
        <button
          class="square"
          aria-label="${text().forget}: ${title}"
          title=${text().forget}
          @click=${() => void this.#forget(visit.tourId)}
        >
          ${icon('remove')}
        </button>
      </div>
    </section>`;
  }

  #stamps(tour: Tour, visit: VisitRecord, chain: readonly string[]): TemplateResult {
    const seen = new Set(visit.visited);
    const one = (station: Station) => {
      const said = { number: station.number, title: inLocale(station.title, chain) };
      return seen.has(station.id)
        ? html`<li>${stamp(station.number, fill(text().stampOf, said))}</li>`
        : html`<li class="to-come" title=${said.title}>
            <span aria-hidden="true">${station.number}</span><span class="unseen">${fill(text().toCome, said)}</span>
          </li>`;
    };
    return html`<ul class="stamps">
      ${stationsInOrder(tour).map(one)}
    </ul>`;
  }

  async #forget(id: string): Promise<void> {
    await deleteVisit(id);
    await this.#look();
  }

  async #look(): Promise<void> {
    this.visited = await visitedTours();
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        font: var(--weight-read) var(--text-read)/var(--leading-read) var(--font-read);
      }
      h1 {
        font-size: var(--title-l);
        margin-block: 2px var(--space-3);
      }
      .visit h2 {
        font-size: var(--title-s);
        margin-top: var(--space-5);
      }
      .visit[data-accent='red'] {
        --accent: var(--accent-red);
        --on-accent: var(--on-red);
        --accent-as-text: var(--red-as-text);
      }
      .visit[data-accent='yellow'] {
        --accent: var(--accent-yellow);
        --on-accent: var(--on-yellow);
        --accent-as-text: var(--yellow-as-text);
      }
      .visit[data-accent='blue'] {
        --accent: var(--accent-blue);
        --on-accent: var(--on-blue);
        --accent-as-text: var(--blue-as-text);
      }
      .stamps {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(4.5rem, 1fr));
        gap: var(--space-3);
        margin-block: var(--space-3) var(--space-4);
        color: var(--accent-as-text);
      }
      .stamp {
        width: 100%;
        height: auto;
        overflow: visible;
      }
      .stamp .gap {
        fill: var(--ground);
      }
      .to-come {
        display: grid;
        place-items: center;
        aspect-ratio: 1;
        border: var(--stroke) solid var(--text-soft);
        border-radius: 50%;
        color: var(--text-soft);
        font: 600 1.5rem/1 var(--font-title);
      }
      .row2 {
        display: flex;
        margin-top: var(--space-3);
      }
      .row2 .button {
        flex: 1;
        min-width: 0;
      }
      .row2 .square {
        width: var(--control);
        height: auto;
        min-height: var(--control);
        margin-inline-start: calc(-1 * var(--stroke));
      }
      saved-tours,
      journey-settings,
      about-rundgang {
        display: block;
        margin-top: var(--space-6);
      }
      @media (min-width: 56rem) {
        h1 {
          margin-block: var(--space-4) var(--space-5);
          font-size: min(4rem, 8cqi);
        }
        .columns {
          display: grid;
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          gap: var(--space-8);
          align-items: start;
        }
        saved-tours {
          margin-top: 0;
        }
      }
    `,
  ];
}

function day(time: number): string {
  return new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'long' }).format(time);
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-view': JourneyView;
  }
}
