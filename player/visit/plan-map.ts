/** A floor plan with its stations, one floor at a time: the map of tours under a roof. */
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cssProperties } from '../../shared/ui/css-properties';
import { inLocale, localeOf } from '../../shared/model/localized';
import { isOnEarth, type Station, type Tour } from '../../shared/model/tour';
import { StationTapEvent } from '../../shared/map/map-events';
import type { AssetSource } from '../../shared/story/asset-source';
import { fill } from '../../shared/strings/strings';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';

type Plan = NonNullable<NonNullable<Tour['maps']>['plans']>[number];

@customElement('plan-map')
export class PlanMap extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        overflow: auto;
        background: var(--ground);
        padding: calc(max(var(--space-4), env(safe-area-inset-top)) + 5.5rem) var(--margin)
          calc(var(--sheet-height, 0px) + var(--space-5));
        container-type: inline-size;
      }
      .levels {
        display: flex;
        margin-bottom: var(--space-3);
        max-width: 60rem;
      }
      .levels button {
        flex: 1;
        min-height: var(--target-walk);
        border: var(--stroke) solid var(--line-strong);
        background: none;
        font: 600 1.125rem/1.1 var(--font-title);
      }
      .levels button + button {
        margin-left: calc(-1 * var(--stroke));
      }
      .levels button[aria-pressed='true'] {
        background: var(--inverse);
        color: var(--on-inverse);
        border-color: var(--inverse);
      }
      .plan {
        position: relative;
        max-width: 60rem;
      }
      .plan img {
        width: 100%;
        height: auto;
        background: var(--surface);
      }
      .stop {
        position: absolute;
        translate: -50% -50%;
        display: grid;
        place-items: center;
        width: var(--target-walk);
        height: var(--target-walk);
        padding: 0;
        border: 0;
        background: none;
      }
      @container (max-width: 18rem) {
        .levels {
          flex-direction: column;
        }
        .levels button + button {
          margin: calc(-1 * var(--stroke)) 0 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) assets!: AssetSource;
  @property({ attribute: false }) chain: readonly string[] = [];
  @property({ attribute: false }) next: string | undefined;
  @property({ attribute: false }) visited: ReadonlySet<string> = new Set();
  @state() private chosen: string | undefined;
  @state() private addresses: Readonly<Record<string, string>> = {};

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // The floor follows the next station until the visitor chooses another.
    if (changed.has('next')) this.chosen = undefined;
    if (changed.has('tour')) for (const plan of this.plans()) void this.load(plan);
  }

  private plans(): readonly Plan[] {
    return [...(this.tour.maps?.plans ?? [])].sort((a, b) => (a.level ?? 0) - (b.level ?? 0));
  }

  private async load(plan: Plan): Promise<void> {
    try {
      const address = await this.assets.address(plan.asset);
      this.addresses = { ...this.addresses, [plan.id]: address };
    } catch {
      // Without its picture the plan is an empty sheet with the stations on it; the list says the rest.
    }
  }

  private shown(): Plan | undefined {
    const next = this.tour.stations.find(({ id }) => id === this.next);
    const wanted = this.chosen ?? (next && !isOnEarth(next.place) ? next.place.plan : undefined);
    return this.plans().find(({ id }) => id === wanted) ?? this.plans()[0];
  }

  override render(): unknown {
    const plan = this.shown();
    if (!plan) return nothing;
    const text = visitText();
    const picture = this.tour.assets[plan.asset];
    const name = inLocale(plan.name, this.chain);
    return html`
      ${
        this.plans().length > 1
          ? html`<div class="levels" role="group" aria-label=${text.levels}>
              ${this.plans().map(
                (one) =>
                  html`<button
                    aria-pressed=${one.id === plan.id}
                    lang=${localeOf(one.name, this.chain) ?? ''}
                    @click=${() => (this.chosen = one.id)}
                  >
                    ${inLocale(one.name, this.chain)}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <div
        class="plan"
        role="group"
        aria-label=${name}
        ${cssProperties({ 'aspect-ratio': `${plan.widthMetres} / ${plan.heightMetres}` })}
      >
        ${this.addresses[plan.id] ? html`<img src=${this.addresses[plan.id] ?? ''} alt=${inLocale(picture?.alt, this.chain) || name} />` : nothing}
        ${this.tour.stations.map((station) => this.stop(station, plan))}
      </div>
    `;
  }

  private stop(station: Station, plan: Plan): unknown {
    if (isOnEarth(station.place) || station.place.plan !== plan.id) return nothing;
    const text = visitText();
    const isNext = station.id === this.next;
    const visited = this.visited.has(station.id);
    const sentence = isNext ? text.stationNextOnMap : visited ? text.stationVisitedOnMap : text.stationOnMap;
    const name = fill(sentence, { number: station.number, title: inLocale(station.title, this.chain) });
    // Metres count from the south-west corner, the page from the top.
    const where = {
      left: `${(station.place.xMetres / plan.widthMetres) * 100}%`,
      bottom: 'auto',
      top: `${100 - (station.place.yMetres / plan.heightMetres) * 100}%`,
    };
    return html`<button
      class="stop"
      ${cssProperties(where)}
      aria-label=${name}
      title=${name}
      @click=${() => this.dispatchEvent(new StationTapEvent(station.id))}
    >
      <span class="circle ${isNext ? 'circle--next' : visited ? 'circle--visited circle--s' : 'circle--s'}"
        >${visited && !isNext ? icon('check') : station.number}</span
      >
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-map': PlanMap;
  }
}
