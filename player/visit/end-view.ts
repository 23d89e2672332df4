/** The end of a walk: what was seen, what was earned, and what may come next. */
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { inLocale, localeOf } from '../../shared/model/localized';
import type { Station } from '../../shared/model/tour';
import { siteRoot } from '../../shared/ui/site-root';
import { sayDistance, sayMinutes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { stationOf } from './visit';
import type { Walk } from './walk';
import { WalkView } from './walk-view';

@customElement('end-view')
export class EndView extends WalkView {
  static override styles = [
    controls,
    css`
      :host {
        position: fixed;
        inset: 0;
        display: flex;
        flex-direction: column;
        container-type: inline-size;
        background: var(--ground);
        color: var(--text);
        font: var(--weight-read) var(--text-read) / var(--leading-read) var(--font-read);
      }
      main {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
      }
      main > *,
      .actions > * {
        max-width: 46rem;
        margin-inline: auto;
        width: 100%;
      }
      .top {
        background: var(--accent);
        color: var(--on-accent);
        max-width: none;
        padding: max(var(--space-7), env(safe-area-inset-top)) var(--margin) var(--space-6);
      }
      .top > * {
        max-width: calc(46rem - 2 * var(--margin));
        margin-inline: auto;
      }
      h1 {
        font-size: min(19cqi, 6rem);
        line-height: 0.92;
        letter-spacing: -0.035em;
      }
      .top p {
        font: 600 var(--title-s) / 1.2 var(--font-title);
        padding-top: var(--space-4);
      }
      .within {
        padding: var(--space-5) var(--margin) 0;
      }
      .facts {
        flex-wrap: wrap;
      }
      h2 {
        font-size: var(--title-s);
        padding-bottom: var(--space-3);
      }
      .stamps {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr));
        gap: var(--space-3);
        padding-bottom: var(--space-6);
      }
      .stamps li {
        display: grid;
        place-items: center;
        aspect-ratio: 1;
        max-width: 7.5rem;
      }
      .stamp {
        display: grid;
        place-items: center;
        width: 100%;
        aspect-ratio: 1;
        border: 3px solid var(--accent-as-text);
        border-radius: 50%;
        box-shadow:
          inset 0 0 0 4px var(--ground),
          inset 0 0 0 5.5px var(--accent-as-text);
        color: var(--accent-as-text);
        font: 600 2.5rem/1 var(--font-title);
      }
      .stamps li:nth-child(3n) .stamp {
        rotate: -7deg;
      }
      .stamps li:nth-child(3n + 1) .stamp {
        rotate: 5deg;
      }
      .stamps li:nth-child(4n + 2) .stamp {
        rotate: -3deg;
      }
      .missed {
        display: grid;
        place-items: center;
        width: 100%;
        aspect-ratio: 1;
        border: var(--stroke) dashed var(--text-soft);
        border-radius: 50%;
        color: var(--text-soft);
        font: 600 1.5rem/1 var(--font-title);
      }
      @media (prefers-reduced-motion: no-preference) {
        @keyframes stamp {
          from {
            scale: 1.6;
            opacity: 0;
          }
        }
        .stamp {
          animation: stamp var(--time-stamp) var(--ease-land) backwards;
        }
      }
      .actions {
        padding-bottom: max(var(--space-4), env(safe-area-inset-bottom));
      }
    `,
  ];

  override render(): unknown {
    const { walk } = this;
    if (!walk) return nothing;
    const text = visitText();
    const { tour } = this.openTour;
    const { visit } = walk.visits;
    const stations = tour.route.order.flatMap((id) => stationOf(tour, id) ?? []);
    const seen = stations.filter(({ id }) => visit.visited.includes(id)).length;
    return html`<main tabindex="0" aria-label=${text.endTitle}>
        <header class="top">
          <h1>${text.endTitle}</h1>
          <p lang=${localeOf(tour.title, this.chain) ?? ''}>${inLocale(tour.title, this.chain)}</p>
        </header>
        <div class="within">${this.facts(walk, seen, stations.length)}</div>
        <section class="within">
          <h2>${text.stamps}</h2>
          <ul class="stamps">
            ${stations.map((station) => this.stamp(station, visit.visited.includes(station.id)))}
          </ul>
        </section>
      </main>
      <footer class="actions">
        <button class="button" @click=${() => this.again(walk)}>
          <span class="button__mark">${icon('rewind')}</span><span class="button__word">${text.walkAgain}</span>
        </button>
        <a class="button button--main" href=${siteRoot().href}
          ><span class="button__mark">${icon('search')}</span><span class="button__word">${text.discover}</span></a
        >
      </footer>`;
  }

  private facts(walk: Walk, seen: number, all: number): unknown {
    const text = visitText();
    const { visit } = walk.visits;
    const minutes = ((visit.finishedAt ?? visit.changedAt) - visit.startedAt) / 60_000;
    return html`<dl class="facts">
      <div>
        <dt>${text.endStations}</dt>
        <dd>${seen}<small> ${fill(text.ofAll, { all })}</small></dd>
      </div>
      ${
        visit.points > 0
          ? html`<div>
              <dt>${text.endPoints}</dt>
              <dd>${visit.points}</dd>
            </div>`
          : nothing
      }
      ${
        visit.walkedMetres > 50
          ? html`<div>
              <dt>${text.endWalked}</dt>
              <dd>${sayDistance(visit.walkedMetres)}</dd>
            </div>`
          : nothing
      }
      ${
        minutes >= 1 && minutes < 24 * 60
          ? html`<div>
              <dt>${text.endTime}</dt>
              <dd>${sayMinutes(minutes)}</dd>
            </div>`
          : nothing
      }
    </dl>`;
  }

  private stamp(station: Station, seen: boolean): unknown {
    const text = visitText();
    const name = fill(seen ? text.stampOf : text.missedOf, { title: inLocale(station.title, this.chain) });
    return html`<li>
      <span class=${seen ? 'stamp' : 'missed'} role="img" aria-label=${name} title=${name}>${station.number}</span>
    </li>`;
  }

  private again(walk: Walk): void {
    void walk.visits.record({ kind: 'started' }).then(() => this.go({ view: 'way', station: null, ar: null }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'end-view': EndView;
  }
}
