import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { inLocale } from '../../shared/model/localized';
import { isKnownBlock, type Block, type BlockKind, type Station, type Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import { icon } from '../../shared/ui/icons';
import { assetIdFor } from '../assets/asset-id';
import '../assets/asset-picture';
import '../assets/asset-words';
import '../assets/file-picker';
import type { FileTakenEvent } from '../assets/file-picker';
import type { Command } from '../draft/command';
import { addAsset } from '../draft/commands/add-asset';
import { addBlock } from '../draft/commands/add-block';
import { moveBlock } from '../draft/commands/move-block';
import { removeBlock } from '../draft/commands/remove-block';
import { renameStation } from '../draft/commands/rename-station';
import { setStationImage } from '../draft/commands/set-station-image';
import { setTeaser } from '../draft/commands/set-teaser';
import { EditEvent, SelectEvent } from '../draft/edit-event';
import { freeBlockId } from '../draft/free-id';
import { dragOrder } from '../stations/drag-order';
import { workIcon } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import { kindIcon } from './block-icons';
import './edit-audio';
import './edit-fact';
import './edit-guide';
import './edit-image';
import './edit-quiz';
import './edit-quote';
import './edit-text';
import { keptBlock } from './kept-block';
import { ADDABLE, newBlock, type AddableKind } from './new-block';
import { sayClock, stationTime } from './reading-time';
import { storyPaneStyles } from './story-pane-styles';
import type { WordsEvent } from './words-field';
import './words-field';

/** Most people listen at most so long while standing, in seconds. */
const PATIENCE = 90;

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
  @state() private pictureOpen = false;
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
  private get origin(): string {
    return this.tour?.languages[0] ?? this.locale;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('stationId')) return;
    this.adding = undefined;
    this.pictureOpen = false;
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
          ${this.renderHead(station, tour)}
          <div class="blocks" @keydown=${this.key}>
            ${repeat(
              station.story,
              (block, index) => block.id ?? index,
              (block, index) => this.renderBlock(block, index, station, tour),
            )}
          </div>
          ${this.adding === undefined || this.adding >= station.story.length ? this.renderAdd(station, tour, station.story.length) : nothing}
        </div>
        ${this.renderMargin(station, tour)}
      </div>
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  // ---- name, teaser, picture ----

  private renderHead(station: Station, tour: Tour): TemplateResult {
    const words = workbench().story;
    const field = { locale: this.locale, origin: this.origin };
    return html`<header class="head">
      <span class="dot on" aria-hidden="true">${station.number}</span>
      <div class="names">
        <words-field
          large
          data-field=${`${this.path}.title`}
          .label=${words.title}
          .value=${station.title}
          .locale=${field.locale}
          .origin=${field.origin}
          @words=${({ text }: WordsEvent) => this.edit(renameStation(station.id, this.locale, text))}
        ></words-field>
        <words-field
          data-field=${`${this.path}.teaser`}
          lines="2"
          .label=${words.teaser}
          .value=${station.teaser}
          .locale=${field.locale}
          .origin=${field.origin}
          @words=${({ text }: WordsEvent) => this.edit(setTeaser(station.id, this.locale, text))}
        ></words-field>
        ${guard([station.image, tour.assets, this.locale, this.pictureOpen, station.id, this.assets], () => this.renderPicture(station, tour))}
      </div>
    </header>`;
  }

  private renderPicture(station: Station, tour: Tour): TemplateResult {
    const words = workbench().story;
    const image = station.image;
    const asset = tour.assets[image ?? ''];
    return html`<div class="picture" data-field=${`${this.path}.image`}>
      ${
        asset && image
          ? html`<asset-picture
              .asset=${image}
              .sha256=${asset.sha256}
              .assets=${this.assets}
              .alt=${inLocale(asset.alt, [this.locale, ...tour.languages])}
            ></asset-picture>`
          : nothing
      }
      <div class="under">
        <file-picker
          brief
          kind="image"
          .label=${asset ? words.replacePicture : words.choosePicture}
          @file-taken=${this.takePicture}
        ></file-picker>
        ${
          asset
            ? html`<button
                  class="btn quiet under"
                  aria-expanded=${this.pictureOpen}
                  @click=${() => (this.pictureOpen = !this.pictureOpen)}
                >
                  ${workbench().assets.alt}
                </button>
                <button class="btn quiet under" @click=${() => this.edit(setStationImage(station.id, undefined))}>
                  ${words.removePicture}
                </button>`
            : nothing
        }
      </div>
      ${
        asset && image && (this.pictureOpen || !asset.alt?.[this.locale])
          ? html`<asset-words .tour=${tour} .asset=${image} .locale=${this.locale}></asset-words>`
          : nothing
      }
    </div>`;
  }

  private readonly takePicture = ({ taken }: FileTakenEvent): void => {
    if (!this.tour || !this.stationId) return;
    const id = assetIdFor(this.tour, taken.asset);
    this.edit(addAsset(id, taken.asset, setStationImage(this.stationId, id)));
  };

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
          ${guard([block, this.locale, tour.assets, tour.characters, this.assets, index, this.path], () => this.renderEditor(block, index, tour))}
        </section>
      </article>
      ${this.adding === index + 1 && index + 1 < count ? this.renderAdd(station, tour, index + 1) : nothing}`;
  }

  private renderEditor(block: Block, index: number, tour: Tour): TemplateResult {
    const chain = [this.locale, ...tour.languages];
    if (!isKnownBlock(block)) return keptBlock(block, chain);
    const path = `${this.path}.story[${index}]`;
    const { stationId = '', locale, assets } = this;
    switch (block.kind) {
      case 'text':
        return html`<edit-text
          .tour=${tour}
          .stationId=${stationId}
          .block=${block}
          .locale=${locale}
          .assets=${assets}
          .path=${path}
        ></edit-text>`;
      case 'image':
        return html`<edit-image
          .tour=${tour}
          .stationId=${stationId}
          .block=${block}
          .locale=${locale}
          .assets=${assets}
          .path=${path}
        ></edit-image>`;
      case 'audio':
        return html`<edit-audio
          .tour=${tour}
          .stationId=${stationId}
          .block=${block}
          .locale=${locale}
          .assets=${assets}
          .path=${path}
        ></edit-audio>`;
      case 'guide':
        return html`<edit-guide
          .tour=${tour}
          .stationId=${stationId}
          .block=${block}
          .locale=${locale}
          .assets=${assets}
          .path=${path}
        ></edit-guide>`;
      case 'quiz':
        return html`<edit-quiz
          .tour=${tour}
          .stationId=${stationId}
          .block=${block}
          .locale=${locale}
          .assets=${assets}
          .path=${path}
        ></edit-quiz>`;
      case 'fact':
        return html`<edit-fact
          .tour=${tour}
          .stationId=${stationId}
          .block=${block}
          .locale=${locale}
          .assets=${assets}
          .path=${path}
        ></edit-fact>`;
      case 'quote':
        return html`<edit-quote
          .tour=${tour}
          .stationId=${stationId}
          .block=${block}
          .locale=${locale}
          .assets=${assets}
          .path=${path}
        ></edit-quote>`;
      default:
        return keptBlock(block, chain);
    }
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

  // ---- beside it ----

  private renderMargin(station: Station, tour: Tour): TemplateResult {
    const words = workbench().story;
    const { listening, reading } = stationTime(tour, station, this.locale);
    const share = Math.min(1, listening / 100);
    const tooLong = listening > PATIENCE;
    return html`<aside class="margin" aria-label=${words.listeningTime}>
      <section>
        <h3>${words.listeningTime}</h3>
        ${
          listening === 0
            ? html`<p>${words.nothingToHear}</p>`
            : html`<p class="big num">${sayClock(listening)} <small>${words.minutes}</small></p>
                <svg class="ninety" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="track" width="100" height="10" y="2" />
                  <rect class="fill" width=${share * 100} height="10" y="2" />
                  <rect class="limit" x="89" width="1.500" height="14" />
                </svg>
                <p class=${tooLong ? 'look' : ''}>${tooLong ? words.long : words.fits}</p>`
        }
      </section>
      <section>
        <h3>${words.readingTime}</h3>
        <p class="big num">${sayClock(reading)} <small>${words.minutes}</small></p>
      </section>
    </aside>`;
  }

  static override styles = [editorStyles, storyPaneStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'story-pane': StoryPane;
  }
}
