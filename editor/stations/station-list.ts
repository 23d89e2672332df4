import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Station, Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import { icon } from '../../shared/ui/icons';
import { addStation } from '../draft/commands/add-station';
import { duplicateStation } from '../draft/commands/duplicate-station';
import { removeStation } from '../draft/commands/remove-station';
import { renameStation } from '../draft/commands/rename-station';
import { reorderStation } from '../draft/commands/reorder-station';
import type { Command } from '../draft/command';
import { EditEvent, SelectEvent } from '../draft/edit-event';
import { freeStationId } from '../draft/free-id';
import { stationsInOrder } from '../draft/order';
import { freePlace } from '../map/map-view';
import { editorStyles } from '../ui/editor-styles';
import { dragOrder } from './drag-order';
import { sayLegAfter, saySigns, sayWhole, signsOf, stationName } from './station-facts';
import { stationListStyles } from './station-list-styles';
import { mark, workIcon } from './work-icons';

/** All stations along the way: select, order, name, add, remove. The list is one stop; arrows move within. */
@customElement('station-list')
export class StationList extends LitElement {
  @property({ attribute: false }) tour?: Tour;
  @property() stationId?: string;
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  /** The station whose name is being typed, and the name as it was. */
  @state() private naming: { id: string; before: string } | undefined;
  @state() private menu: string | undefined;
  @state() private dragging: { id: string; place: number } | undefined;
  @state() private said = '';
  private focusNext: string | undefined;
  /** As `focusNext`, but only once the changed tour has arrived: until then the list is the old one. */
  private focusAfterEdit: string | undefined;
  private life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    addEventListener('keydown', (event) => this.pageKey(event), { signal: this.life.signal });
  }
  override disconnectedCallback(): void {
    this.life.abort();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('stationId')) this.menu = undefined;
    // A station that was just added arrives with the next tour; one that was undone takes its field along.
    if (changed.has('tour') && this.naming && !this.stations.some((station) => station.id === this.naming?.id))
      this.naming = undefined;
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('stationId')) this.renderRoot.querySelector('.stop.on')?.scrollIntoView({ block: 'nearest' });
    if (changed.has('tour') && this.focusAfterEdit) {
      this.focusNext = this.focusAfterEdit;
      this.focusAfterEdit = undefined;
    }
    if (!this.focusNext) return;
    const wanted = this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (wanted) this.focusNext = undefined;
    wanted?.focus();
  }

  private get stations(): readonly Station[] {
    return this.tour ? stationsInOrder(this.tour) : [];
  }
  private name(station: Station): string {
    return this.tour ? stationName(station, this.locale, this.tour) : '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.tour) return nothing;
    const { stations } = this;
    const words = workbench().stations;
    const count = stations.length === 0 ? words.count.none : stations.length === 1 ? words.count.one : words.count.many;
    return html`
      <div class="pane-head">
        <h2>${fill(count, { count: stations.length })}</h2>
        <span class="note num">${sayWhole(this.tour)}</span>
      </div>
      ${
        stations.length === 0
          ? html`<div class="empty">
              <svg viewBox="0 0 110 110" aria-hidden="true">
                <path d="M22 84h30V50h34V24" />
                <circle class="first" cx="22" cy="86" r="18" />
                <circle cx="52" cy="52" r="14" />
                <circle cx="86" cy="20" r="14" />
              </svg>
              <h3>${words.emptyTitle}</h3>
              <p>${words.emptyText}</p>
            </div>`
          : html`<ol class="route" aria-label=${words.list} @keydown=${this.listKey}>
              ${repeat(
                stations,
                (station) => station.id,
                (station, index) => this.renderStation(station, index, stations),
              )}
            </ol>`
      }
      <div class="pane-foot">
        <button class=${stations.length === 0 ? 'btn go wide' : 'btn wide'} aria-keyshortcuts="N" @click=${this.add}>
          ${icon('plus')} <span class="word">${words.add}</span> <kbd>N</kbd>
        </button>
        <p class="legend">
          <span>${mark('place', true)} ${words.place}</span><span>${mark('ar', true)} ${words.ar}</span
          ><span>${mark('quiz', true)} ${words.quiz}</span>
        </p>
      </div>
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  private renderStation(station: Station, index: number, stations: readonly Station[]): TemplateResult {
    const on = station.id === this.stationId;
    const signs = signsOf(station);
    const leg = this.tour ? sayLegAfter(this.tour, station, stations[index + 1]) : '';
    const drag = this.dragging;
    const from = drag ? stations.findIndex((one) => one.id === drag.id) : -1;
    const target =
      drag && drag.id !== station.id && index === drag.place ? (drag.place < from ? 'before' : 'after') : nothing;
    return html`<li data-target=${target} class=${drag?.id === station.id ? 'dragged' : ''}>
      <div class=${on ? 'stop on' : 'stop'} @click=${(event: Event) => this.rowClick(event, station)}>
        <button
          class="grip"
          tabindex="-1"
          aria-label=${fill(workbench().stations.drag, { name: this.name(station) })}
          @pointerdown=${(event: PointerEvent) => this.drag(event, station, index)}
        >
          ${workIcon('grip')}
        </button>
        <span class=${on ? 'dot on' : 'dot'} aria-hidden="true">${station.number}</span>
        ${this.renderName(station, on, index)}
        <span class="marks" role="img" aria-label=${saySigns(station)}
          >${mark('place', signs.place)}${mark('ar', signs.ar)}${mark('quiz', signs.quiz)}</span
        >
      </div>
      ${on ? this.renderTools(station, index, stations.length) : nothing}
      <div class="leg"><span></span><span></span><span class="num">${leg}</span></div>
    </li>`;
  }

  private renderName(station: Station, on: boolean, index: number): TemplateResult {
    if (this.naming?.id === station.id)
      return html`<input
        class="input namefield"
        lang=${this.locale}
        aria-label=${fill(workbench().stations.name, { number: station.number })}
        .value=${station.title[this.locale] ?? ''}
        @input=${(event: InputEvent) => this.edit(renameStation(station.id, this.locale, valueOf(event)))}
        @keydown=${(event: KeyboardEvent) => this.nameKey(event, station)}
        @blur=${() => (this.naming = undefined)}
      />`;
    const reachable = on || (index === 0 && !this.stations.some((one) => one.id === this.stationId));
    return html`<button
      class="name"
      data-id=${station.id}
      tabindex=${reachable ? 0 : -1}
      aria-current=${on ? 'true' : nothing}
      @dblclick=${() => this.startNaming(station)}
    >
      <span class="unseen">${station.number}. </span>${this.name(station)}
    </button>`;
  }

  private renderTools(station: Station, index: number, count: number): TemplateResult {
    const words = workbench().stations;
    const name = this.name(station);
    const open = this.menu === station.id;
    return html`<div class="stop-tools">
        <span class="join">
          <button
            class="btn up"
            aria-label=${fill(words.moveUp, { name })}
            ?disabled=${index === 0}
            @click=${() => this.move(station, index - 1, '.up')}
          >
            ${workIcon('up')}${words.up}
          </button>
          <button
            class="btn down"
            aria-label=${fill(words.moveDown, { name })}
            ?disabled=${index === count - 1}
            @click=${() => this.move(station, index + 1, '.down')}
          >
            ${workIcon('down')}${words.down}
          </button>
        </span>
        <button
          class="btn quiet square more"
          aria-label=${fill(words.more, { name })}
          aria-expanded=${open}
          @click=${() => (this.menu = open ? undefined : station.id)}
        >
          ${workIcon('dots')}
        </button>
      </div>
      ${
        open
          ? html`<div class="menu" @keydown=${(event: KeyboardEvent) => this.menuKey(event)}>
              <button class="btn quiet left" @click=${() => this.startNaming(station)}>
                ${workIcon('pen')} ${words.rename}
              </button>
              <button class="btn quiet left" @click=${() => this.duplicate(station)}>
                ${workIcon('copy')} ${words.duplicate}
              </button>
              <button class="btn quiet left" @click=${() => this.takeOut(station, index)}>
                ${icon('remove')} ${words.remove}
              </button>
            </div>`
          : nothing
      }`;
  }

  // ---- what the author does ----

  private edit(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }
  private select(id: string | undefined): void {
    this.dispatchEvent(new SelectEvent(id));
  }

  private readonly add = (): void => {
    if (!this.tour) return;
    const id = freeStationId(this.tour);
    const after = this.stationId;
    this.edit(addStation(id, freePlace(this.tour), after));
    this.select(id);
    this.said = fill(workbench().stations.added, { number: this.stations.find((one) => one.id === id)?.number ?? '' });
    this.naming = { id, before: '' };
    this.focusNext = '.namefield';
  };

  private rowClick(event: Event, station: Station): void {
    if ((event.target as HTMLElement).closest('.grip, .namefield')) return;
    if (station.id !== this.stationId) this.select(station.id);
  }

  private startNaming(station: Station): void {
    this.menu = undefined;
    this.naming = { id: station.id, before: station.title[this.locale] ?? '' };
    this.focusNext = '.namefield';
  }

  private nameKey(event: KeyboardEvent, station: Station): void {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') this.edit(renameStation(station.id, this.locale, this.naming?.before ?? ''));
    this.naming = undefined;
    this.focusNext = nameOf(station.id);
  }

  private move(station: Station, to: number, focus: string): void {
    const last = this.stations.length - 1;
    this.focusAfterEdit = focus === '.up' && to === 0 ? '.down' : focus === '.down' && to === last ? '.up' : focus;
    this.said = fill(workbench().stations.nowAt, { name: this.name(station), place: to + 1, count: last + 1 });
    this.edit(reorderStation(station.id, to));
  }

  private duplicate(station: Station): void {
    if (!this.tour) return;
    const id = freeStationId(this.tour);
    this.menu = undefined;
    this.focusAfterEdit = nameOf(id);
    this.edit(duplicateStation(station.id, id));
    this.select(id);
  }

  private takeOut(station: Station, index: number): void {
    const next = this.stations[index + 1] ?? this.stations[index - 1];
    this.menu = undefined;
    this.said = fill(workbench().stations.removed, { name: this.name(station) });
    this.focusAfterEdit = next ? nameOf(next.id) : '.pane-foot .btn';
    this.edit(removeStation(station.id));
    this.select(next?.id);
  }

  private drag(event: PointerEvent, station: Station, from: number): void {
    if (event.button !== 0) return;
    event.preventDefault();
    dragOrder(event, from, {
      rows: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.route > li')],
      over: (place) => {
        this.dragging = place === undefined ? undefined : { id: station.id, place };
        if (place !== undefined && place !== from)
          this.said = fill(workbench().stations.nowAt, {
            name: this.name(station),
            place: place + 1,
            count: this.stations.length,
          });
      },
      dropped: (place) => {
        this.select(station.id);
        this.move(station, place, nameOf(station.id));
      },
    });
  }

  // ---- keys ----

  private readonly listKey = (event: KeyboardEvent): void => {
    const row = (event.target as HTMLElement).closest('li');
    const index = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1;
    const station = this.stations[index];
    if (!station || event.ctrlKey || event.metaKey) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const onName = (event.target as HTMLElement).classList.contains('name');
    if (step && event.altKey) this.alongBy(station, index, step);
    else if (step && onName) this.focusRow(index + step);
    else if ((event.key === 'Home' || event.key === 'End') && onName)
      this.focusRow(event.key === 'Home' ? 0 : this.stations.length - 1);
    else if (event.key === 'Delete' && onName) this.takeOut(station, index);
    else if (event.key === 'F2') this.startNaming(station);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private alongBy(station: Station, index: number, step: number): void {
    const to = index + step;
    if (to >= 0 && to < this.stations.length) this.move(station, to, nameOf(station.id));
  }

  private focusRow(index: number): void {
    const station = this.stations[index];
    if (station) this.renderRoot.querySelector<HTMLElement>(nameOf(station.id))?.focus();
  }

  private menuKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.menu = undefined;
    this.focusNext = '.more';
  }

  /** N adds a station, Page up and Page down walk through them; never while something is typed. */
  private pageKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (event.key.toLowerCase() === 'n' && !event.shiftKey) {
      event.preventDefault();
      return this.add();
    }
    const step = { PageUp: -1, PageDown: 1 }[event.key];
    if (!step) return;
    const next = this.stations[this.stations.findIndex((station) => station.id === this.stationId) + step];
    if (!next) return;
    event.preventDefault();
    this.select(next.id);
  }

  static override styles = [editorStyles, stationListStyles];
}

const nameOf = (id: string) => `.name[data-id="${id}"]`;
const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** Whether a key goes into a text, or into a dialog. */
function isTyping(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (one) =>
        one instanceof HTMLTextAreaElement ||
        one instanceof HTMLSelectElement ||
        one instanceof HTMLDialogElement ||
        (one instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(one.type)),
    );
}

declare global {
  interface HTMLElementTagNameMap {
    'station-list': StationList;
  }
}
