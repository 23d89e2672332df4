import { html, css, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ArActionEvent } from './ar/ar-entry';
import type { GivenAnswer } from '../shared/story/story-context';
import type { Settings } from '../shared/storage/database';
import { Unavailable } from '../shared/model/unavailable';
import { INTERFACE_LOCALES, interfaceLocale, loadStrings } from '../shared/strings/strings';
import { controls } from '../shared/ui/controls';
import { siteRoot } from '../shared/ui/site-root';
import { changedAddress, readAddress, type Address } from './address';
import { applySettings } from './apply-settings';
import { arrived } from './arrived';
import './frame/app-frame';
import { failureNotice, loadingNotice, onTheWayNotice } from './frame/notices';
import { tourChain } from './language-chain';
import type { NavigateEvent, QueryChange } from './navigate-event';
import { pageTitle } from './page-title';
import { text } from './player-strings';
import type { PositionSource } from './position/position-source';
import { rememberedSettings } from './remembered-settings';
import type { SettingsChangedEvent } from './settings-changed-event';
import type { OpenTour } from './tour/open-tour';
import type { PreviewedDraft } from './preview/preview-tour';
import { applyAccent } from '../shared/ui/accent';
import './catalogue/discover-view';

/** The parts of the player that come when they are first shown. */
const PARTS = {
  tour: () => import('./tour/tour-entry'),
  journey: () => import('./journey/journey-entry'),
  visit: () => import('./visit/visit-entry'),
  ar: () => import('./ar/ar-entry').then(({ loadArView }) => loadArView()),
  preview: () => import('./preview/preview-tour'),
} as const;

const PART_OF = {
  tour: 'tour',
  way: 'visit',
  station: 'visit',
  end: 'visit',
  ar: 'ar',
  journey: 'journey',
  diagnose: 'journey',
} as const;

/** Views inside a tour that do not name the page themselves. */
const INSIDE: ReadonlySet<string> = new Set(['way', 'end', 'station', 'ar']);

/** Turns the address into a view; it wires and decides nothing. */
@customElement('player-app')
export class PlayerApp extends LitElement {
  @property({ attribute: false }) settings: Settings = {};
  /** The address that is shown; the wished one follows when its part and its tour are there. */
  @state() private shown?: Address;
  @state() private openTour?: OpenTour;
  @state() private draft?: PreviewedDraft;
  /** The block that a scene led to. */
  @state() private block?: string;
  /** The answer that a touch in a scene has given. */
  @state() private given?: GivenAnswer | undefined;
  @state() private failure?: unknown;
  #life = new AbortController();
  #going = 0;
  #behindScene?: AbortController | undefined;
  #source?: Promise<PositionSource> | undefined;
  /** Where the visitor is while they look at a scene: told as soon as the walk behind it is there. */
  readonly #positions: PositionSource = {
    watch: (onFix, onTrouble, signal) =>
      void this.#source
        ?.then((source) => signal.aborted || source.watch(onFix, onTrouble, signal))
        .catch(() => onTrouble(new Unavailable('position-missing'))),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    addEventListener('popstate', () => void this.#go(), { signal });
    this.addEventListener('navigate', (event: NavigateEvent) => this.#navigate(event.change, event.replace), {
      signal,
    });
    this.addEventListener('settings-changed', (event: SettingsChangedEvent) => void this.#takeSettings(event), {
      signal,
    });
    const address = readHere();
    if (address.preview) void this.#receiveDrafts(signal);
    else void this.#go();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
  }

  override render(): unknown {
    // Another language is another page: every word on it is new.
    return keyed(interfaceLocale(), this.#view());
  }

  #view(): TemplateResult {
    if (this.failure !== undefined)
      return html`<app-frame>${failureNotice(this.failure, () => void this.#go())}</app-frame>`;
    if (!this.shown && readHere().preview) return html`<main>${loadingNotice(text().previewWaiting)}</main>`;
    if (!this.shown) return html`<app-frame>${loadingNotice()}</app-frame>`;
    switch (this.shown.view) {
      case 'discover':
        return html`<app-frame area="discover"
          ><discover-view .address=${this.shown} .settings=${this.settings}></discover-view
        ></app-frame>`;
      case 'journey':
        return html`<app-frame area="journey"><journey-view .settings=${this.settings}></journey-view></app-frame>`;
      case 'diagnose':
        return html`<app-frame area="journey"><diagnose-view></diagnose-view></app-frame>`;
      case 'on-the-way':
        return html`<app-frame area="on-the-way">${onTheWayNotice()}</app-frame>`;
      default:
        return this.#inTour(this.shown);
    }
  }

  #inTour(address: Address): TemplateResult {
    const openTour = this.openTour;
    if (!openTour) return html`${nothing}`;
    const chain = this.#chain(address, openTour);
    switch (address.view) {
      case 'way':
        return html`<way-view .openTour=${openTour} .chain=${chain} .address=${address}></way-view>`;
      case 'end':
        return html`<end-view .openTour=${openTour} .chain=${chain} .address=${address}></end-view>`;
      case 'station':
        return html`<station-view
          .openTour=${openTour}
          .chain=${chain}
          .address=${address}
          .block=${this.draft?.block ?? this.block}
          .given=${this.given}
        ></station-view>`;
      case 'ar':
        return this.#ar(address, openTour, chain);
      default:
        return html`<tour-page .openTour=${openTour} .chain=${chain} .address=${address}></tour-page>`;
    }
  }

  #ar(address: Address, openTour: OpenTour, chain: readonly string[]): TemplateResult {
    const station = openTour.tour.stations.find(({ id }) => id === address.station);
    return html`<ar-view
      .tour=${openTour.tour}
      .station=${station}
      .anchorId=${address.ar}
      .chain=${chain}
      .loadAsset=${(id: string) => openTour.assets.load(id)}
      .positions=${this.#positions}
      @ar-close=${() => this.#leaveAr()}
      @ar-action=${(event: ArActionEvent) => this.#followScene(event)}
    ></ar-view>`;
  }

  #chain(address: Address, { tour }: OpenTour): readonly string[] {
    return tourChain(this.draft?.locale ?? address.lang, this.settings, navigator.languages, tour.languages);
  }

  #navigate(change: QueryChange, replace = false): void {
    const next = changedAddress(new URL(location.href), change);
    if (replace || this.draft) history.replaceState(history.state, '', next);
    else history.pushState({ inside: true }, '', next);
    void this.#go();
  }

  /** A tap in the scene leads on: to another station, or to the block it speaks of, where an answer is given at once. */
  #followScene({ action }: ArActionEvent): void {
    this.block = action.kind === 'go' ? undefined : action.block;
    this.given = action.kind === 'answer' ? action : undefined;
    this.#navigate(action.kind === 'go' ? { ar: null, station: action.station } : { ar: null });
  }

  #leaveAr(): void {
    if ((history.state as { inside?: true } | null)?.inside) history.back();
    else this.#navigate({ ar: null }, true);
  }

  /** Fetches what the address needs, then shows it; a later wish overtakes an earlier one. */
  async #go(): Promise<void> {
    const going = ++this.#going;
    const address = readHere();
    this.failure = undefined;
    try {
      if (address.tour) this.openTour = await this.#openTour(address.tour);
      const wanted = existing(address, this.openTour);
      await this.#loadPart(wanted);
      if (going !== this.#going) return;
      this.#show(wanted);
    } catch (error) {
      if (going === this.#going) this.failure = error;
    }
  }

  #show(address: Address): void {
    const moved =
      this.shown !== undefined && (this.shown.view !== address.view || this.shown.station !== address.station);
    // Whoever comes back later is asked again.
    if (moved && this.shown?.view === 'station') this.given = undefined;
    this.shown = address;
    if (this.openTour && INSIDE.has(address.view))
      document.title = pageTitle(address, this.openTour.tour, this.#chain(address, this.openTour), text().onTheWay);
    this.#keepWalking(address.view === 'ar');
    const tour = this.openTour?.tour;
    applyAccent(tour?.theme?.accent);
    if (!moved) return;
    scrollTo({ top: 0, behavior: 'instant' });
    if (this.draft) void PARTS.preview().then(({ sayStation }) => sayStation(address.station));
  }

  /** A visitor who looks at a scene is still on the way: position and walk go on behind it. */
  #keepWalking(inScene: boolean): void {
    this.#behindScene?.abort();
    this.#behindScene = undefined;
    const { openTour } = this;
    if (!inScene || !openTour) return;
    const { signal } = (this.#behindScene = new AbortController());
    this.#source = arrived(PARTS.visit()).then(async ({ joinWalk, positionsOf }) => {
      signal.throwIfAborted();
      return positionsOf(await joinWalk(openTour, signal));
    });
    // A scene plays without a walk behind it.
    this.#source.catch(() => undefined);
  }

  async #openTour(id: string): Promise<OpenTour> {
    if (this.openTour?.tour.id === id) return this.openTour;
    const { openTour } = await arrived(PARTS.tour());
    return openTour(id);
  }

  async #loadPart({ view }: Address): Promise<void> {
    if (view === 'discover' || view === 'on-the-way') return;
    await arrived<unknown>(PARTS[PART_OF[view]]());
    await loadStrings();
  }

  async #receiveDrafts(signal: AbortSignal): Promise<void> {
    const { receiveDrafts } = await arrived(PARTS.preview());
    receiveDrafts((draft) => {
      const moved = draft.station !== this.draft?.station || !this.draft;
      this.draft = draft;
      this.openTour = draft.openTour;
      if (moved) this.#navigate({ station: draft.station ?? null, view: null, ar: null }, true);
      else void this.#go();
    }, signal);
  }

  async #takeSettings({ unkept }: SettingsChangedEvent): Promise<void> {
    const settings = { ...(await rememberedSettings()), ...unkept };
    applySettings(settings);
    const locale = INTERFACE_LOCALES.find((known) => known === settings.interfaceLocale);
    await loadStrings(locale ?? interfaceLocale());
    this.settings = settings;
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-height: 100dvh;
      }
      h1:not(.unseen) {
        font-size: var(--title-l);
        margin-block: 2px var(--space-4);
      }
      .notice {
        margin-top: var(--space-4);
      }
      .waits {
        display: flex;
        gap: var(--space-3);
        align-items: center;
      }
    `,
  ];
}

const readHere = () => readAddress(new URL(location.href), siteRoot());

/** A station or an anchor that the tour does not have (any more) leads to the tour's page. */
function existing(address: Address, open: OpenTour | undefined): Address {
  if (!open || (address.view !== 'station' && address.view !== 'ar')) return address;
  const station = open.tour.stations.find(({ id }) => id === address.station);
  if (!station) return { ...address, view: 'tour' };
  if (address.view === 'ar' && !station.anchors.some(({ id }) => id === address.ar))
    return { ...address, view: 'station' };
  return address;
}

declare global {
  interface HTMLElementTagNameMap {
    'player-app': PlayerApp;
  }
}
