import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inLocale } from '../../shared/model/localized';
import type { Asset, Tour } from '../../shared/model/tour';
import { sayBytes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import { icon, type IconName } from '../../shared/ui/icons';
import { addAsset } from '../draft/commands/add-asset';
import { removeAsset } from '../draft/commands/remove-asset';
import { EditEvent, SelectEvent } from '../draft/edit-event';
import { stationName } from '../stations/station-facts';
import { sayClock } from '../stories/reading-time';
import { editorStyles } from '../ui/editor-styles';
import { PaneEvent } from '../workspace/pane-event';
import { assetIdFor } from './asset-id';
import './asset-picture';
import './asset-words';
import './file-picker';
import type { FileTakenEvent } from './file-picker';
import {
  filtered,
  FILTERS,
  isHeavy,
  kindOf,
  stationsWith,
  type AssetKind,
  type LibraryFilter,
} from './library-filters';
import { mediaLibraryStyles } from './media-library-styles';

const SIGNS: Readonly<Record<AssetKind, IconName>> = {
  image: 'picture',
  audio: 'sound',
  video: 'play',
  model: 'cube',
  text: 'captions',
  other: 'text',
};

/** All files of the tour: drop anything, see what still wants words, and where each appears. */
@customElement('media-library')
export class MediaLibrary extends LitElement {
  @property({ attribute: false }) tour?: Tour;
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  @state() private filter: LibraryFilter = 'all';
  @state() private chosen: string | undefined;
  @state() private said = '';

  protected override render(): TemplateResult | typeof nothing {
    const { tour } = this;
    if (!tour) return nothing;
    const words = workbench().assets;
    const shown = filtered(tour, this.filter, this.locale);
    const chosen = this.chosen !== undefined && tour.assets[this.chosen] ? this.chosen : undefined;
    return html`
      <div class="all">
        <section class="drop">
          <svg width="64" height="48" viewBox="0 0 64 48" aria-hidden="true">
            <circle cx="16" cy="16" r="12" />
            <path class="two" d="M34 6h24v24H34z" />
            <path class="three" d="M26 22l14 24H12z" />
          </svg>
          <div>
            <h2>${words.dropTitle}</h2>
            <p>${words.dropText}</p>
            <file-picker
              multiple
              main
              kind="all"
              sign="plus"
              .label=${words.chooseFiles}
              @file-taken=${this.take}
            ></file-picker>
          </div>
        </section>
        <div class="chips" role="group" aria-label=${words.library}>
          ${FILTERS.map((filter) => this.renderFilter(filter, tour))}
        </div>
        ${Object.keys(tour.assets).length === 0 ? html`<p class="note">${words.libraryEmpty}</p>` : nothing}
        <ul>
          ${repeat(
            shown,
            (id) => id,
            (id) => this.renderThing(id, tour, id === chosen),
          )}
        </ul>
      </div>
      ${chosen === undefined ? nothing : this.renderDetail(chosen, tour)}
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  private renderFilter(filter: LibraryFilter, tour: Tour): TemplateResult | typeof nothing {
    const count = filtered(tour, filter, this.locale).length;
    if (count === 0 && filter !== 'all') return nothing;
    return html`<button class="chip" aria-pressed=${filter === this.filter} @click=${() => (this.filter = filter)}>
      ${workbench().assets.filters[filter]} <b class="num">${count}</b>
    </button>`;
  }

  private renderThing(id: string, tour: Tour, on: boolean): TemplateResult | typeof nothing {
    const asset = tour.assets[id];
    if (!asset) return nothing;
    const words = workbench().assets;
    const isPicture = asset.type.startsWith('image/');
    const noAlt = isPicture && !asset.decorative && !asset.alt?.[this.locale];
    return html`<li>
      <button class=${on ? 'thing on' : 'thing'} aria-pressed=${on} @click=${() => (this.chosen = on ? undefined : id)}>
        ${
          isPicture
            ? html`<asset-picture .asset=${id} .sha256=${asset.sha256} .assets=${this.assets}></asset-picture>`
            : html`<span class="sign">${icon(SIGNS[kindOf(asset)])}</span>`
        }
        <b>${asset.name ?? id}</b>
        <small
          >${noAlt ? html`<span class="tag">${words.noAlt}</span>` : isHeavy(asset) ? html`<span class="tag">${fill(words.heavy, { size: sayBytes(asset.bytes) })}</span>` : facts(asset)}</small
        >
      </button>
    </li>`;
  }

  private renderDetail(id: string, tour: Tour): TemplateResult | typeof nothing {
    const asset = tour.assets[id];
    if (!asset) return nothing;
    const words = workbench().assets;
    const places = stationsWith(tour, id);
    const isUnused = filtered(tour, 'unused', this.locale).includes(id);
    return html`<aside aria-label=${words.chosen}>
      <header>
        <h2>${asset.name ?? id}</h2>
        <button
          class="btn quiet square"
          aria-label=${workbench().map.putAway}
          @click=${() => (this.chosen = undefined)}
        >
          ${icon('close')}
        </button>
      </header>
      ${
        asset.type.startsWith('image/')
          ? html`<asset-picture
              .asset=${id}
              .sha256=${asset.sha256}
              .assets=${this.assets}
              .alt=${inLocale(asset.alt, [this.locale, ...tour.languages])}
            ></asset-picture>`
          : nothing
      }
      <p class="note">${facts(asset)}</p>
      <asset-words .tour=${tour} .asset=${id} .locale=${this.locale}></asset-words>
      <div>
        <h3 class="label">${words.whereUsed}</h3>
        ${
          places.length > 0
            ? places.map((index) => this.renderPlace(index, tour))
            : html`<p>${isUnused ? words.nowhere : tour.title[this.locale]}</p>`
        }
      </div>
      ${
        isUnused
          ? html`<p class="note">${words.dropUnusedNote}</p>
              <button class="btn" @click=${() => this.takeOut(id)}>${icon('remove')} ${words.remove}</button>`
          : nothing
      }
    </aside>`;
  }

  private renderPlace(index: number, tour: Tour): TemplateResult | typeof nothing {
    const station = tour.stations[index];
    if (!station) return nothing;
    return html`<button
      class="btn quiet under left"
      @click=${() => {
        this.dispatchEvent(new SelectEvent(station.id));
        this.dispatchEvent(new PaneEvent('story'));
      }}
    >
      ${station.number}. ${stationName(station, this.locale, tour)}
    </button>`;
  }

  private readonly take = ({ taken }: FileTakenEvent): void => {
    if (!this.tour) return;
    const id = assetIdFor(this.tour, taken.asset);
    this.dispatchEvent(new EditEvent(addAsset(id, taken.asset)));
    this.chosen = id;
    this.said = fill(workbench().assets.added, { name: taken.asset.name ?? id });
  };

  private takeOut(id: string): void {
    this.dispatchEvent(new EditEvent(removeAsset(id)));
    this.chosen = undefined;
  }

  static override styles = [editorStyles, mediaLibraryStyles];
}

/** Megabytes; what is smaller than their first digit is said as such. */
function saySize(bytes: number): string {
  return bytes < 50_000 ? fill(workbench().assets.tiny, { size: sayBytes(100_000) }) : sayBytes(bytes);
}

/** `Picture · 0.3 MB`, `Sound · 0:56 · 0.4 MB`. */
function facts(asset: Asset): string {
  const length = asset.seconds === undefined ? [] : [sayClock(asset.seconds)];
  return [workbench().assets.kinds[kindOf(asset)], ...length, saySize(asset.bytes)].join(' · ');
}

declare global {
  interface HTMLElementTagNameMap {
    'media-library': MediaLibrary;
  }
}
