import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import type { DraftRecord } from '../../shared/storage/database';
import { loadDraftAsset } from '../../shared/storage/drafts';
import { fill, interfaceLocale } from '../../shared/strings/strings';
import { icon, type IconName } from '../../shared/ui/icons';
import { isAsPublished } from '../draft/draft-session';
import { editorStyles } from '../ui/editor-styles';
import { writeAddress } from '../workspace/address';
import { OpenEvent } from '../workspace/open-event';
import { CardEvent, type CardDeed } from './card-event';
import { blankPoster, moreShape, stateShape } from './card-shapes';
import { cardStyles } from './card-styles';
import { readiness, sayLanguages, saySize } from './tour-facts';
import { words } from './words';

const DEEDS: readonly (readonly [CardDeed, IconName])[] = [
  ['duplicate', 'plus'],
  ['export', 'download'],
  ['remove', 'remove'],
];

/** A draft as a card: poster, state, how far it has come, and what can be done with it. */
@customElement('draft-card')
export class DraftCard extends LitElement {
  @property({ attribute: false }) record!: DraftRecord;
  /** The draft that was changed last is shown larger, with the one red button. */
  @property({ type: Boolean, reflect: true }) first = false;
  @state() private poster: string | undefined;
  @state() private asPublished = false;
  @state() private more = false;
  private posterOf: string | undefined;

  override disconnectedCallback(): void {
    if (this.poster) URL.revokeObjectURL(this.poster);
    this.poster = this.posterOf = undefined;
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('record')) return;
    void this.loadPoster();
    void this.compare();
  }

  protected override render(): TemplateResult {
    const { tour } = this.record;
    return html`<article>
      <div class="poster">${this.renderPoster()}</div>
      <div class="body">
        ${this.renderState()}
        <h2><a href=${this.address} @click=${this.open}>${this.name}</a></h2>
        ${this.renderStations()}
        <p class="facts">${sayLanguages(tour)}<br />${saySize(tour)}</p>
        ${this.renderEnd()}${this.more ? this.renderMore() : nothing}
      </div>
    </article>`;
  }

  private async compare(): Promise<void> {
    const { record } = this;
    const same = await isAsPublished(record);
    if (record === this.record) this.asPublished = same;
  }

  private renderPoster(): TemplateResult {
    const { tour } = this.record;
    if (!this.poster) return blankPoster();
    const cover = Object.values(tour.cover ?? {})[0] ?? '';
    return html`<img src=${this.poster} alt=${inLocale(tour.assets[cover]?.alt, this.chain)} />`;
  }

  private renderState(): TemplateResult {
    const state = !this.record.published ? 'draft' : this.asPublished ? 'published' : 'changedSince';
    return html`<p class="state">${stateShape(state)} ${words()[state]}</p>`;
  }

  private renderStations(): TemplateResult {
    const ready = readiness(this.record.tour);
    const count = ready.filter(Boolean).length;
    if (ready.length === 0) return html`<p class="beads note">${words().noStations}</p>`;
    const next = ready.indexOf(false);
    const values = { ready: count, all: ready.length };
    return html`<p class="beads" role="img" aria-label=${fill(words().stationsReady, values)}>
      ${
        ready.length > 12
          ? nothing
          : ready.map((one, index) => html`<i class=${one ? 'y' : index === next ? 'n' : ''}></i>`)
      }
      <span class="note">${fill(words().readyShort, values)}</span>
    </p>`;
  }

  private renderEnd(): TemplateResult {
    const title = this.name;
    return html`<div class="end">
      <a
        class="btn ${this.first ? 'go' : 'quiet under'}"
        href=${this.address}
        aria-label=${fill(this.first ? words().goOnWhat : words().openWhat, { title })}
        @click=${this.open}
        >${this.first ? words().goOn : words().open}</a
      >
      <button
        class="btn quiet square"
        aria-expanded=${String(this.more)}
        aria-label=${fill(words().more, { title })}
        @click=${() => (this.more = !this.more)}
      >
        ${moreShape()}
      </button>
    </div>`;
  }

  private renderMore(): TemplateResult {
    return html`<ul class="more">
      ${DEEDS.map(
        ([deed, shape]) =>
          html`<li>
            <button class="btn wide left" @click=${() => this.do(deed)}>${icon(shape)} ${words()[deed]}</button>
          </li>`,
      )}
    </ul>`;
  }

  private get chain(): readonly string[] {
    return [interfaceLocale(), ...this.record.tour.languages];
  }
  private get name(): string {
    return inLocale(this.record.tour.title, this.chain) || words().untitled;
  }
  private get address(): string {
    return writeAddress({ draft: this.record.id, pane: 'map' });
  }

  private do(deed: CardDeed): void {
    this.more = false;
    this.dispatchEvent(new CardEvent(deed, this.record.id));
  }

  private open(event: MouseEvent): void {
    // A new tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.dispatchEvent(new OpenEvent(this.record.id));
  }

  private async loadPoster(): Promise<void> {
    const { tour } = this.record;
    const sha256 = tour.assets[inLocale(tour.cover, this.chain)]?.sha256;
    if (sha256 === this.posterOf) return;
    this.posterOf = sha256;
    const stored = sha256 === undefined ? undefined : await loadDraftAsset(sha256);
    if (this.posterOf !== sha256) return;
    if (this.poster) URL.revokeObjectURL(this.poster);
    this.poster = stored && URL.createObjectURL(new Blob([stored.bytes], { type: stored.type }));
  }

  static override styles = [editorStyles, cardStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'draft-card': DraftCard;
  }
}
