import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { checkTour, type Finding } from '../../shared/model/check-tour';
import { inLocale } from '../../shared/model/localized';
import { Unavailable } from '../../shared/model/unavailable';
import { sayFailure } from '../../shared/strings/failures';
import { fill, interfaceLocale } from '../../shared/strings/strings';
import { icon } from '../../shared/ui/icons';
import { DraftSession } from '../draft/draft-session';
import type { EditEvent, SelectEvent } from '../draft/edit-event';
import { downloadPackage } from '../publish/download-package';
import { editorStyles } from '../ui/editor-styles';
import { words } from '../ui/editor-words';
import { PANES, readAddress, writeAddress, type EditorAddress, type PaneName } from './address';
import { findField, focusField } from './find-field';
import { loadPane, loadSides } from './load-pane';
import { PaneEvent } from './pane-event';
import { removedBetween } from './removed-between';
import { renderPane } from './render-pane';
import { isInDialog, wishOf, type KeyWish } from './workspace-keys';
import { workspaceStyles } from './workspace-styles';
import type { Over, OverEvent } from './workspace-tabs';
import './station-rail';
import './workspace-banners';
import './workspace-header';
import './workspace-tabs';

/** A pane may want to turn to where a field is before the focus goes there. */
interface Revealing extends Element {
  reveal?(field: string): void;
}

/** After this pause in typing the tour is checked again. */
const CHECK_PAUSE_MS = 250;

/** One tour at work: stations, work and phone side by side. Wires; decides nothing about tours. */
@customElement('tour-workspace')
export class TourWorkspace extends LitElement {
  @property({ attribute: false }) draft = '';
  @state() private session: DraftSession | undefined;
  @state() private address: EditorAddress = readAddress(location.search);
  /** Panes stay once they were opened, so that selection, scroll and half-typed text survive every switch. */
  @state() private opened: readonly PaneName[] = [];
  /** In small windows the list of stations or the phone stands over the middle. */
  @state() private over: Over;
  @state() private findings: readonly Finding[] = [];
  /** Grows with every change of the session, which is one object for good. */
  @state() private moment = 0;
  @state() private failure: unknown;
  @state() private said = '';
  @state() private removed: string | undefined;
  /** The author came to a field from the check's list and may want to go back there. */
  @state() private fromCheck = false;
  @query('main') private middle?: HTMLElement;
  private life = new AbortController();
  private checking: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    const { signal } = this.life;
    this.addEventListener('edit', (event) => this.edit(event), { signal });
    this.addEventListener('select-station', (event) => this.select(event), { signal });
    this.addEventListener('show-pane', (event) => void this.show(event), { signal });
    this.addEventListener('show-over', (event) => this.showOver(event), { signal });
    this.addEventListener('export-tour', () => void this.export(), { signal });
    this.addEventListener('beforeinput', (event) => this.refuseTyping(event), { signal, capture: true });
    addEventListener('keydown', (event) => this.key(event), { signal });
    addEventListener('popstate', () => (this.address = readAddress(location.search)), { signal });
    for (const type of ['online', 'offline']) addEventListener(type, () => this.moment++, { signal });
  }
  override disconnectedCallback(): void {
    this.life.abort();
    clearTimeout(this.checking);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft')) void this.openDraft();
  }

  private async openDraft(): Promise<void> {
    const { signal } = this.life;
    try {
      const opening = DraftSession.open(this.draft, signal);
      const [session] = await Promise.all([opening, loadSides(), this.openPane(this.address.pane)]);
      session.addEventListener('change', () => this.changed(), { signal });
      this.session = session;
      this.changed();
    } catch (failure) {
      if (!(failure instanceof Unavailable)) throw failure;
      this.failure = failure;
    }
  }

  private async openPane(pane: PaneName): Promise<void> {
    if (this.opened.includes(pane)) return;
    await loadPane(pane);
    this.opened = PANES.filter((name) => name === pane || this.opened.includes(name));
  }

  private changed(): void {
    this.moment++;
    const { tour, history } = this.session ?? {};
    // Once undone, there is nothing to undo any more.
    if (this.removed !== history?.undoLabel) this.removed = undefined;
    if (tour) document.title = `${inLocale(tour.title, tour.languages) || words().untitled} · Rundgang`;
    clearTimeout(this.checking);
    this.checking = setTimeout(() => {
      if (this.session) this.findings = checkTour(this.session.tour);
    }, CHECK_PAUSE_MS);
  }

  protected override render(): TemplateResult {
    if (this.failure) return this.renderMissing();
    const { session } = this;
    if (!session) return html`<p class="opening" role="status">${words().opening}</p>`;
    return html`
      <a class="skip btn ink" href="#work" @click=${this.toTheWork}>${words().toTheWork}</a>
      <header tabindex="-1">
        <workspace-header
          .session=${session}
          .locale=${this.locale}
          .pane=${this.address.pane}
          .findings=${this.count}
          .moment=${this.moment}
        ></workspace-header>
      </header>
      <workspace-banners .session=${session} .moment=${this.moment} .removed=${this.removed}></workspace-banners>
      <div class="work" data-over=${this.over ?? nothing}>${this.renderPanes(session)}</div>
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  private renderPanes(session: DraftSession): TemplateResult {
    const { tour } = session;
    const context = {
      session,
      address: this.address,
      locale: this.locale,
      findings: this.findings,
      moment: this.moment,
    };
    return html`
      <aside class="pane left" tabindex="-1" aria-label=${words().stations}>
        <station-rail
          .tour=${tour}
          .stationId=${this.address.station}
          .locale=${this.locale}
          .open=${this.over === 'stations'}
        ></station-rail>
        <station-list
          .tour=${tour}
          .stationId=${this.address.station}
          .locale=${this.locale}
          .findings=${this.findings}
        ></station-list>
      </aside>
      <main class="pane middle" id="work" tabindex="-1">
        <workspace-tabs .address=${this.address} .over=${this.over}></workspace-tabs>
        ${this.opened.map(
          (pane) =>
            html`<div class="room" data-room=${pane} ?hidden=${pane !== this.address.pane}>
              ${renderPane(pane, context)}
            </div>`,
        )}
        ${this.fromCheck ? this.renderWayBack() : nothing}
      </main>
      <aside class="pane right" tabindex="-1" aria-label=${words().phone}>
        <phone-preview .tour=${tour} .stationId=${this.address.station} .blockId=${this.address.block}></phone-preview>
      </aside>
    `;
  }

  private renderWayBack(): TemplateResult {
    return html`<div class="foot-bar way-back">
      <button class="btn" @click=${() => void this.show(new PaneEvent('check'))}>
        ${icon('back')} ${words().backToList}
      </button>
      <button class="btn quiet under" @click=${() => void this.moveFinding(1)}>
        ${words().nextFinding} <kbd>F8</kbd>
      </button>
    </div>`;
  }

  private renderMissing(): TemplateResult {
    return html`<main class="missing" role="alert">
      <h1>${words().missingTitle}</h1>
      <p>${sayFailure(this.failure)}</p>
      <p><a class="btn go" href="?">${words().back}</a></p>
    </main>`;
  }

  /** The language the author writes in: the tour's first. */
  private get locale(): string {
    return this.session?.tour.languages[0] ?? interfaceLocale();
  }
  private get count(): { all: number; errors: number } {
    return { all: this.findings.length, errors: this.findings.filter((one) => one.severity === 'error').length };
  }

  private edit({ command }: EditEvent): void {
    const before = this.session?.tour;
    if (!before || !this.session?.run(command)) return;
    this.removed = removedBetween(before, this.session.tour) ? command.label : undefined;
    if (this.removed) this.said = fill(words().done, { what: command.label });
  }

  private select({ station, block }: SelectEvent): void {
    if (this.over === 'stations') this.over = undefined;
    this.goTo({ ...this.address, station, block });
  }

  private async show({ pane, field }: PaneEvent): Promise<void> {
    this.over = undefined;
    this.fromCheck = field !== undefined && this.address.pane === 'check';
    await this.openPane(pane);
    this.goTo({ ...this.address, pane });
    await this.updateComplete;
    if (!field) return;
    const room = this.middle?.querySelector(`[data-room="${pane}"]`);
    (room?.firstElementChild as Revealing | null | undefined)?.reveal?.(field);
    // The pane first renders the station that was selected just before.
    await new Promise(requestAnimationFrame);
    const found = room && findField(room, field);
    if (found) focusField(found);
    else this.middle?.focus();
  }

  private showOver({ over }: OverEvent): void {
    this.over = over;
  }

  private goTo(address: EditorAddress): void {
    this.address = address;
    history.replaceState(null, '', writeAddress(address));
  }

  private async export(): Promise<void> {
    if (this.session) await downloadPackage(this.session.tour);
  }

  private toTheWork(event: Event): void {
    event.preventDefault();
    this.middle?.focus();
  }

  private refuseTyping(event: InputEvent): void {
    if (this.session?.writing === false && !isInDialog(event)) event.preventDefault();
  }

  private key(event: KeyboardEvent): void {
    const wish = wishOf(event);
    if (!wish || isInDialog(event)) return;
    event.preventDefault();
    this.follow(wish);
  }

  private follow(wish: KeyWish): void {
    if (wish.kind === 'pane') void this.show(new PaneEvent(wish.pane));
    else if (wish.kind === 'undo' || wish.kind === 'redo') this.step(wish.kind);
    else if (wish.kind === 'next-pane' || wish.kind === 'previous-pane')
      this.movePane(wish.kind === 'next-pane' ? 1 : -1);
    else void this.moveFinding(wish.kind === 'next-finding' ? 1 : -1);
  }

  private step(way: 'undo' | 'redo'): void {
    const { session } = this;
    const what = way === 'undo' ? session?.history.undoLabel : session?.history.redoLabel;
    if (!session || !what) return;
    session[way]();
    this.removed = undefined;
    this.said = fill(way === 'undo' ? words().undone : words().redone, { what });
  }

  private movePane(by: 1 | -1): void {
    const panes = [...this.renderRoot.querySelectorAll<HTMLElement>('header, .pane')].filter(
      (one) => one.offsetWidth > 0,
    );
    const at = panes.findIndex((pane) => pane.matches(':focus-within'));
    panes[(at + by + panes.length) % panes.length]?.focus();
  }

  private async moveFinding(by: 1 | -1): Promise<void> {
    await this.show(new PaneEvent('check'));
    this.renderRoot.querySelector('check-pane')?.move(by);
  }

  static override styles = [editorStyles, workspaceStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-workspace': TourWorkspace;
  }
}
