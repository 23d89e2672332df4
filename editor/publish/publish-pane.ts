import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Finding } from '../../shared/model/check-tour';
import { withoutUnused } from '../../shared/model/references';
import { tourFolder, TOURS_FOLDER } from '../../shared/model/site-address';
import { Unavailable } from '../../shared/model/unavailable';
import type { Progress } from '../../shared/package/bytes';
import { HttpTarget } from '../../shared/package/http-target';
import { sayFailure } from '../../shared/strings/failures';
import { sayBytes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import { siteAddress } from '../../shared/ui/site-root';
import type { DraftSession } from '../draft/draft-session';
import { editorStyles } from '../ui/editor-styles';
import { languageName } from '../ui/language-name';
import { PaneEvent } from '../workspace/pane-event';
import { downloadPackage } from './download-package';
import { publishDraft } from './publish-draft';
import { publishStyles } from './publish-styles';
import { readSiteSettings } from './site-settings';
import { words } from './words';
import './published-view';

/** Where the tour can be published to: not yet known, nowhere, or a folder. */
type Where =
  { readonly kind: 'probing' } | { readonly kind: 'nowhere' } | { readonly kind: 'folder'; readonly folder: URL };
interface Work {
  readonly sentence: string;
  readonly progress: Progress | undefined;
  readonly abort: AbortController;
}

/** Lets the tour out: what will happen, whether it may, how far it is, and what guests get. */
@customElement('publish-pane')
export class PublishPane extends LitElement {
  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) moment = 0;
  @state() private where: Where = { kind: 'probing' };
  /** The public address of the folder of tours, if the operator has said it. */
  @state() private tours: URL | undefined;
  @state() private exporting: Work | undefined;
  @state() private failure: Unavailable | undefined;
  private life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    void this.probe();
    // Its author came back to see how far it is.
    const { publishing } = this.session;
    if (publishing) void this.follow(publishing.abort.signal, publishing.done);
  }
  override disconnectedCallback(): void {
    this.life.abort();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const { published, changedSincePublished } = this.session;
    const out = published && !changedSincePublished && !this.work;
    return html`<div class="done">
      ${out ? this.renderOut(published.edition) : this.renderBefore()}
      <div role="status">${this.work ? this.renderWork(this.work) : nothing}</div>
      <div role="alert">${this.failure ? this.renderFailure(this.failure) : nothing}</div>
      ${this.work ? nothing : this.renderExport()}
    </div>`;
  }

  private renderOut(edition: number): TemplateResult {
    return html`<published-view
      .edition=${edition}
      .address=${this.publicAddress}
      .tourId=${this.session.tour.id}
    ></published-view>`;
  }

  private renderBefore(): TemplateResult {
    const errors = this.findings.filter((one) => one.severity === 'error').length;
    return html`
      <h2>${words().heading}</h2>
      <p class="lead">
        ${this.edition === 1 ? words().firstEdition : fill(words().nextEdition, { edition: this.edition })}
      </p>
      <p class="note">${this.contents}</p>
      ${this.work ? nothing : errors > 0 ? this.renderBlocked(errors) : this.renderWhere()}
    `;
  }

  private renderBlocked(errors: number): TemplateResult {
    return html`<div class="banner bad">
      ${icon('alert')}
      <div>
        <h3>${errors === 1 ? words().blockedOne : fill(words().blockedMany, { count: errors })}</h3>
        <p>${words().blockedText}</p>
      </div>
      <p class="acts">
        <button class="btn ink" @click=${() => this.dispatchEvent(new PaneEvent('check'))}>${words().check}</button>
      </p>
    </div>`;
  }

  private renderWhere(): TemplateResult {
    const { where } = this;
    if (!this.session.writing) return html`<p class="lead">${words().reader}</p>`;
    switch (where.kind) {
      case 'probing':
        return html`<p class="note" role="status">${words().probing}</p>`;
      case 'nowhere':
        return html`<div class="banner look">
          ${icon('offline')}
          <div>
            <h3>${words().notHere}</h3>
            <p>${words().notHereText}</p>
          </div>
          <p class="acts"><button class="btn" @click=${() => void this.probe()}>${words().tryAgain}</button></p>
        </div>`;
      case 'folder':
        return html`<p class="acts">
          <button class="btn go big" @click=${() => void this.publish(where.folder)}>${words().publish}</button>
        </p>`;
      default: {
        const never: never = where;
        return never;
      }
    }
  }

  private renderWork({ sentence, progress, abort }: Work): TemplateResult {
    const done = progress?.doneBytes ?? 0;
    const total = progress?.totalBytes ?? 0;
    return html`<div class="working">
      <p>
        <b>${sentence}</b>
        ${total > 0 ? html`<span class="num">${fill(words().uploaded, { done: sayBytes(done), total: sayBytes(total) })}</span>` : nothing}
      </p>
      <progress max="1" .value=${total > 0 ? done / total : 0} aria-label=${sentence}></progress>
      <button class="btn" @click=${() => abort.abort()}>${words().cancel}</button>
    </div>`;
  }

  private renderFailure(failure: Unavailable): TemplateResult {
    return html`<div class="banner bad">
      ${icon('alert')}
      <div>
        <h3>${words().failed}</h3>
        <p>${sayFailure(failure)}</p>
        ${failure.kind === 'conflict' ? html`<p>${words().conflictHelp}</p>` : nothing}
      </div>
    </div>`;
  }

  private renderExport(): TemplateResult {
    return html`<section class="over">
      <button class="btn" @click=${() => void this.export()}>${icon('download')} ${words().export}</button>
      <p>${words().exportHelp}</p>
    </section>`;
  }

  private get work(): Work | undefined {
    const { publishing } = this.session;
    return this.exporting ?? (publishing && { ...publishing, sentence: words().publishing });
  }
  private get edition(): number {
    return this.session.tour.edition + 1;
  }
  private get contents(): string {
    const { tour } = this.session;
    const bytes = Object.values(withoutUnused(tour).assets).reduce((sum, asset) => sum + asset.bytes, 0);
    return fill(words().contents, {
      stations: tour.stations.length,
      languages: tour.languages.map(languageName).join(', '),
      size: sayBytes(bytes),
    });
  }
  /** The address that guests are given: the public one if it is known, else the folder from which the player is served. */
  private get publicAddress(): string {
    const { id } = this.session.tour;
    if (this.tours) return new URL(`${id}/`, this.tours).href;
    return this.where.kind === 'folder' ? new URL(`${id}/`, this.where.folder).href : siteAddress(tourFolder(id)).href;
  }

  private async probe(): Promise<void> {
    this.where = { kind: 'probing' };
    const { signal } = this.life;
    const { target, address } = await readSiteSettings(signal);
    this.tours = address && new URL(TOURS_FOLDER, address);
    const allowed = target !== undefined && (await new HttpTarget(target).canWrite(signal));
    this.where = target && allowed ? { kind: 'folder', folder: target } : { kind: 'nowhere' };
  }

  private publish(folder: URL): Promise<void> {
    const done = publishDraft(this.session, folder, this.tours);
    return this.follow(this.session.publishing?.abort.signal, done);
  }

  private async export(): Promise<void> {
    const abort = new AbortController();
    const sentence = words().exporting;
    this.exporting = { sentence, progress: undefined, abort };
    const onProgress = (progress: Progress) => (this.exporting = { sentence, progress, abort });
    const done = downloadPackage(this.session.tour, { signal: abort.signal, onProgress });
    await this.follow(
      abort.signal,
      done.finally(() => (this.exporting = undefined)),
    );
  }

  /** Says what became of a work, unless its author stopped it. */
  private async follow(stopped: AbortSignal | undefined, done: Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await done;
    } catch (failure) {
      if (stopped?.aborted || (failure instanceof DOMException && failure.name === 'AbortError')) return;
      if (!(failure instanceof Unavailable)) throw failure;
      this.failure = failure;
    }
  }

  static override styles = [editorStyles, publishStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'publish-pane': PublishPane;
  }
}
