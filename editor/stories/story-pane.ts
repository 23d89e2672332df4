import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { isKnownBlock, type Block, type BlockKind, type Station, type Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import { icon } from '../../shared/ui/icons';
import type { Command } from '../draft/command';
import { addBlock } from '../draft/commands/add-block';
import { moveBlock } from '../draft/commands/move-block';
import { removeBlock } from '../draft/commands/remove-block';
import { EditEvent, SelectEvent } from '../draft/edit-event';
import { freeBlockId } from '../draft/free-id';
import { dragOrder } from '../stations/drag-order';
import { workIcon } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import { blockForm } from './block-form';
import { kindIcon } from './block-icons';
import { ADDABLE, newBlock, type AddableKind } from './new-block';
import './station-head';
import { storyMargin } from './story-margin';
import { storyPaneStyles } from './story-pane-styles';

/** What is told at a station: name, teaser, picture, and block by block the story. */
@customElement('story-pane')
export class StoryPane extends LitElement {
  @property({ attribute: false }) tour?: Tour;
  @property() stationId?: string;
  @property() blockId?: string;
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  /** Where the next block goes, counted from 0; the menu is open. */
  @state() private adding: number | undefined;
  @state() private dragging: { from: number; place: number } | undefined;
  @state() private said = '';
  private focusNext: string | undefined;
  /** What waits for the changed tour: until it has arrived the blocks are the old ones. */
  private afterEdit: (() => void) | undefined;

  private get station(): Station | undefined {
    return this.tour?.stations.find((station) => station.id === this.stationId);
  }
  private get path(): string {
    return `stations[${this.tour?.stations.findIndex((one) => one.id === this.stationId) ?? 0}]`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('stationId')) return;
    this.adding = undefined;
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('stationId')) this.renderRoot.querySelector('.col')?.scrollTo({ top: 0 });
    if (changed.has('blockId') && this.blockId)
      this.renderRoot.querySelector(`[data-block="${CSS.escape(this.blockId)}"]`)?.scrollIntoView({ block: 'nearest' });
    if (changed.has('tour') && this.afterEdit) {
      const then = this.afterEdit;
      this.afterEdit = undefined;
      then();
    }
    const wanted = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!wanted) return;
    this.focusNext = undefined;
    wanted.focus();
    wanted.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { station, tour } = this;
    if (!station || !tour) return html`<p class="none">${workbench().story.none}</p>`;
    return html`
      <div class="story">
        <div class="col">
          <station-head
            .tour=${tour}
            .station=${station}
            .locale=${this.locale}
            .assets=${this.assets}
            .path=${this.path}
          ></station-head>
          <div class="blocks" @keydown=${this.key}>
            ${repeat(
              station.story,
              (block, index) => block.id ?? index,
              (block, index) => this.renderBlock(block, index, station, tour),
            )}
          </div>
          ${this.adding === undefined || this.adding >= station.story.length ? this.renderAdd(station, tour, station.story.length) : nothing}
        </div>
        ${storyMargin(tour, station, this.locale)}
      </div>
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  // ---- blocks ----

  private renderBlock(block: Block, index: number, station: Station, tour: Tour): TemplateResult {
    const words = workbench().story;
    const count = station.story.length;
    const kind = this.kindName(block);
    const drag = this.dragging;
    const target =
      drag && drag.from !== index && drag.place === index ? (drag.place < drag.from ? 'before' : 'after') : nothing;
    return html`<article
        class=${drag?.from === index ? 'block dragged' : 'block'}
        data-index=${index}
        data-block=${block.id ?? ''}
        data-target=${target}
        aria-label=${`${index + 1}. ${kind}`}
        @focusin=${() => this.chosen(block)}
      >
        <div class="side">
          <button
            class="grip"
            aria-label=${fill(words.gripHelp, { place: index + 1, count, kind })}
            @pointerdown=${(event: PointerEvent) => this.drag(event, index)}
          >
            ${workIcon('grip')}
          </button>
          <button
            class="btn quiet square up"
            aria-label="${words.up}: ${kind}"
            ?disabled=${index === 0}
            @click=${() => this.move(index, -1, '.up')}
          >
            ${workIcon('up')}
          </button>
          <button
            class="btn quiet square down"
            aria-label="${words.down}: ${kind}"
            ?disabled=${index === count - 1}
            @click=${() => this.move(index, 1, '.down')}
          >
            ${workIcon('down')}
          </button>
        </div>
        <section class="frame" data-field=${`${this.path}.story[${index}]`}>
          <header>
            <h3 class="kind">${kindIcon(block.kind)} ${kind}</h3>
            <button
              class="btn quiet square"
              aria-label="${words.remove}: ${kind}"
              @click=${() => this.takeOut(index, kind)}
            >
              ${icon('remove')}
            </button>
          </header>
          ${guard([block, this.locale, tour.assets, tour.characters, this.assets, index, this.path], () => this.form(block, index, tour))}
        </section>
      </article>
      ${this.adding === index + 1 && index + 1 < count ? this.renderAdd(station, tour, index + 1) : nothing}`;
  }

  private form(block: Block, index: number, tour: Tour): TemplateResult {
    const { stationId = '', locale, assets } = this;
    return blockForm(block, { tour, stationId, locale, assets, path: `${this.path}.story[${index}]` });
  }

  private kindName(block: Block): string {
    const { kinds, unknownKind } = workbench().story;
    return isKnownBlock(block) ? kinds[block.kind as BlockKind] : fill(unknownKind, { kind: block.kind });
  }

  // ---- add ----

  private renderAdd(station: Station, tour: Tour, at: number): TemplateResult {
    const words = workbench().story;
    if (this.adding === undefined)
      return html`<div class="adder">
        <button class=${station.story.length === 0 ? 'btn go add' : 'btn add'} @click=${() => this.openMenu(at)}>
          ${icon('plus')} ${words.add}
        </button>
      </div>`;
    return html`<div class="adder">
      <section class="menu" aria-label=${words.add} @keydown=${this.menuKey}>
        <h3>${words.addHere}</h3>
        <div class="kinds">
          ${ADDABLE.map((kind) => html`<button class="btn left" @click=${() => this.add(kind, station, tour, at)}>${kindIcon(kind)} ${words.kinds[kind]}</button>`)}
        </div>
      </section>
    </div>`;
  }

  private openMenu(at: number): void {
    this.adding = at;
    this.focusNext = '.menu .btn';
  }

  private add(kind: AddableKind, station: Station, tour: Tour, at: number): void {
    const id = freeBlockId(station, kind);
    this.adding = undefined;
    this.said = fill(workbench().story.added, { kind: workbench().story.kinds[kind] });
    this.afterEdit = () => void this.focusForm(id);
    this.edit(addBlock(station.id, newBlock(kind, id, tour), at));
  }

  private async focusForm(blockId: string): Promise<void> {
    const form = this.renderRoot.querySelector<LitElement>(`[data-block="${blockId}"] .frame > :not(header)`);
    await form?.updateComplete;
    const field = form?.renderRoot.querySelector<LitElement>('file-picker, words-field');
    await field?.updateComplete;
    field?.focus();
    form?.scrollIntoView({ block: 'nearest' });
  }

  // ---- what the author does ----

  private edit(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }

  /** The phone shows the block that is written. */
  private chosen(block: Block): void {
    if (this.stationId && block.id !== undefined && block.id !== this.blockId)
      this.dispatchEvent(new SelectEvent(this.stationId, block.id));
  }

  private move(index: number, step: number, focus: string): void {
    const { station } = this;
    const block = station?.story[index];
    const to = index + step;
    if (!station || !block || to < 0 || to >= station.story.length) return;
    this.said = fill(workbench().story.nowAt, {
      kind: this.kindName(block),
      place: to + 1,
      count: station.story.length,
    });
    const last = station.story.length - 1;
    const free = focus === '.up' && to === 0 ? '.down' : focus === '.down' && to === last ? '.up' : focus;
    this.afterEdit = () => (this.focusNext = `[data-index="${to}"] ${free}`);
    this.edit(moveBlock(station.id, index, to));
  }

  private takeOut(index: number, kind: string): void {
    const { station } = this;
    if (!station) return;
    this.said = fill(workbench().story.removed, { kind });
    const left = station.story.length - 1;
    this.afterEdit = () => (this.focusNext = left === 0 ? '.add' : `[data-index="${Math.min(index, left - 1)}"] .grip`);
    this.edit(removeBlock(station.id, index));
  }

  private drag(event: PointerEvent, from: number): void {
    if (event.button !== 0) return;
    event.preventDefault();
    dragOrder(event, from, {
      rows: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.block')],
      over: (place) => (this.dragging = place === undefined ? undefined : { from, place }),
      dropped: (place) => this.move(from, place - from, '.grip'),
    });
  }

  private readonly key = (event: KeyboardEvent): void => {
    const article = (event.target as HTMLElement).closest<HTMLElement>('.block');
    const index = Number(article?.dataset['index'] ?? -1);
    if (index < 0) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step && event.altKey && !event.ctrlKey && !event.metaKey) this.move(index, step, '.grip');
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.openMenu(index + 1);
    else if (event.key === 'Delete' && (event.target as HTMLElement).classList.contains('grip')) {
      const block = this.station?.story[index];
      if (block) this.takeOut(index, this.kindName(block));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly menuKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.adding = undefined;
      this.focusNext = '.add';
    }
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('.menu .btn')];
    const now = all.indexOf(event.target as HTMLElement);
    if (step) all[(now + step + all.length) % all.length]?.focus();
  };

  static override styles = [editorStyles, storyPaneStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'story-pane': StoryPane;
  }
}
