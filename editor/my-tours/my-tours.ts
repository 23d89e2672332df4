import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inLocale } from '../../shared/model/localized';
import { Unavailable } from '../../shared/model/unavailable';
import type { WorkOptions } from '../../shared/package/bytes';
import type { DraftRecord } from '../../shared/storage/database';
import { deleteDraft, listDrafts, saveDraft } from '../../shared/storage/drafts';
import { saveSettings } from '../../shared/storage/settings';
import { sayFailure } from '../../shared/strings/failures';
import { fill, interfaceLocale, loadStrings, type InterfaceLocale } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import { duplicateOf, newTour } from '../draft/new-tour';
import { importFile } from '../import/import-file';
import { openPublished, withTownPlan } from '../import/open-published';
import { downloadPackage } from '../publish/download-package';
import { readPublished, readSiteSettings, type PublishedTour } from '../publish/site-settings';
import { editorStyles } from '../ui/editor-styles';
import { OpenEvent } from '../workspace/open-event';
import type { CardEvent } from './card-event';
import { myToursStyles } from './my-tours-styles';
import type { BeginEvent, NewTourDialog } from './new-tour-dialog';
import type { PickEvent } from './published-list';
import { renderEmpty, renderFailure, renderHeader, renderRemoved, renderWork, type Work } from './my-tours-parts';
import { sweepOnce } from './sweep';
import { words } from './words';
import './draft-card';
import './new-tour-dialog';
import './published-list';

/** All drafts on this computer, and the ways to one more. */
@customElement('my-tours')
export class MyTours extends LitElement {
  @state() private drafts: readonly DraftRecord[] | undefined;
  @state() private published: readonly PublishedTour[] = [];
  @state() private plan: PublishedTour | undefined;
  @state() private removed: DraftRecord | undefined;
  @state() private failure: { readonly title: string; readonly text: string } | undefined;
  @state() private work: Work | undefined;
  @query('new-tour-dialog') private dialog!: NewTourDialog;
  @query('input[type=file]') private fileInput!: HTMLInputElement;

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = `${words().title} · Rundgang`;
    void this.load().then(() => sweepOnce().catch((failure: unknown) => this.fail(failure)));
    void this.loadPublished();
  }

  private async load(): Promise<void> {
    try {
      this.drafts = await listDrafts();
    } catch (failure) {
      this.drafts ??= [];
      this.fail(failure);
    }
  }

  private async loadPublished(): Promise<void> {
    const [settings, published] = await Promise.all([readSiteSettings(), readPublished()]);
    this.published = published;
    this.plan = published.find((one) => one.card.id === settings.startingPlace?.tour);
  }

  protected override render(): TemplateResult {
    return html`
      ${renderHeader(Boolean(this.drafts?.length), (locale) => void this.speak(locale))}
      <main>
        <div class="home">
          ${this.renderHead()}
          <div role="alert">
            ${this.failure ? renderFailure(this.failure, () => (this.failure = undefined)) : nothing}
          </div>
          <div role="status">
            ${this.work ? renderWork(this.work) : nothing}${this.removed ? this.renderRemoved(this.removed) : nothing}
          </div>
          ${this.drafts?.length === 0 ? renderEmpty(() => this.dialog.show()) : this.renderCards(this.drafts ?? [])}
        </div>
        <published-list
          .tours=${this.published}
          @pick-published=${this.pick}
          @choose-file=${() => this.fileInput.click()}
        ></published-list>
      </main>
      <new-tour-dialog .plan=${this.plan} @begin-tour=${this.begin}></new-tour-dialog>
    `;
  }

  private renderHead(): TemplateResult {
    return html`<div class="home-head">
      <h1>${words().title}</h1>
      <div class="acts">
        <button class="btn" @click=${() => this.fileInput.click()}>${words().import}</button>
        <button class="btn ink" @click=${() => this.dialog.show()}>${icon('plus')} ${words().newTour}</button>
        <input type="file" accept=".zip,.json,.gpx,.kml,.geojson,.csv" hidden @change=${this.import} />
      </div>
    </div>`;
  }

  private renderCards(drafts: readonly DraftRecord[]): TemplateResult {
    return html`<ul class="cards" @card-deed=${this.do}>
      ${repeat(
        drafts,
        (draft) => draft.id,
        (draft, index) => html`<li><draft-card .record=${draft} ?first=${index === 0}></draft-card></li>`,
      )}
    </ul>`;
  }

  private renderRemoved(record: DraftRecord): TemplateResult {
    return renderRemoved(titleOf(record), () => void this.putBack(record));
  }

  private begin({ wish, withPlan }: BeginEvent): Promise<void> {
    return this.attempt(words().failed, async () => {
      const tour = newTour(wish, this.taken);
      const placed = withPlan && this.plan ? await withTownPlan(tour, this.plan) : tour;
      await saveDraft({ id: placed.id, tour: placed, changedAt: Date.now() });
      // Asked once there is something to keep; a refusal changes nothing else.
      void navigator.storage?.persist?.();
      this.open(placed.id);
    });
  }

  private async import(): Promise<void> {
    const [file] = this.fileInput.files ?? [];
    if (!file) return;
    await this.attempt(words().failedImport, async () => {
      const taken = this.drafts?.map((draft) => draft.id) ?? [];
      const sentence = fill(words().working.import, { name: file.name });
      this.open(await this.working(sentence, (options) => importFile(file, taken, { ...options, plan: this.plan })));
    });
    // The same file may be chosen again.
    this.fileInput.value = '';
  }

  private async pick({ tour }: PickEvent): Promise<void> {
    if (this.drafts?.some((draft) => draft.id === tour.card.id)) return this.open(tour.card.id);
    await this.attempt(words().failed, async () => {
      const name = inLocale(tour.card.title, [interfaceLocale(), ...tour.card.languages]);
      const sentence = fill(words().working.open, { name });
      this.open(await this.working(sentence, (options) => openPublished(tour, options)));
    });
  }

  private async do({ deed, draft }: CardEvent): Promise<void> {
    const record = this.drafts?.find((one) => one.id === draft);
    if (!record) return;
    const deeds = { duplicate: this.duplicate, export: this.export, remove: this.takeAway };
    await this.attempt(words().failed, () => deeds[deed].call(this, record));
  }

  private async duplicate(record: DraftRecord): Promise<void> {
    const tour = duplicateOf(record.tour, this.taken, (title) => fill(words().copyOf, { title }));
    await saveDraft({ id: tour.id, tour, changedAt: Date.now() });
    await this.load();
  }

  private async export(record: DraftRecord): Promise<void> {
    const sentence = fill(words().working.export, { name: titleOf(record) });
    await this.working(sentence, (options) => downloadPackage(record.tour, options));
  }

  private async takeAway(record: DraftRecord): Promise<void> {
    await deleteDraft(record.id);
    this.removed = record;
    await this.load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo-line .btn')?.focus();
  }

  private async putBack(record: DraftRecord): Promise<void> {
    await saveDraft(record);
    this.removed = undefined;
    await this.load();
  }

  /** Shows that something takes its time, with a way to stop it. */
  private async working<T>(sentence: string, job: (options: WorkOptions) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    this.work = { sentence, fraction: 0, abort };
    try {
      return await job({
        signal: abort.signal,
        onProgress: ({ doneBytes, totalBytes }) =>
          (this.work = { sentence, abort, fraction: totalBytes ? doneBytes / totalBytes : 0 }),
      });
    } finally {
      this.work = undefined;
    }
  }

  private async attempt(title: string, job: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await job();
    } catch (failure) {
      // Stopped by the author: nothing to say.
      if (failure instanceof DOMException && failure.name === 'AbortError') return;
      this.fail(failure, title);
    }
  }

  private fail(failure: unknown, title = words().failed): void {
    if (!(failure instanceof Unavailable)) throw failure;
    const place = failure.kind === 'not-a-tour' && failure.detail ? ` (${failure.detail})` : '';
    this.failure = { title, text: `${sayFailure(failure)}${place}` };
  }

  private async speak(locale: InterfaceLocale): Promise<void> {
    await Promise.all([loadStrings(locale), saveSettings({ interfaceLocale: locale }).catch(() => undefined)]);
    document.title = `${words().title} · Rundgang`;
    // Elements read their words when they render: fresh values make them.
    this.drafts = this.drafts?.map((draft) => ({ ...draft }));
    this.published = [...this.published];
    this.dialog.requestUpdate();
  }

  private open(id: string): void {
    this.dispatchEvent(new OpenEvent(id));
  }

  private get taken(): readonly string[] {
    return [...(this.drafts ?? []).map((draft) => draft.id), ...this.published.map((one) => one.card.id)];
  }

  static override styles = [editorStyles, myToursStyles];
}

function titleOf({ tour }: DraftRecord): string {
  return inLocale(tour.title, [interfaceLocale(), ...tour.languages]) || words().untitled;
}

declare global {
  interface HTMLElementTagNameMap {
    'my-tours': MyTours;
  }
}
