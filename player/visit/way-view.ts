/** On the way: the map fills the screen, a sheet tells the next station, and a station that is reached announces itself. */
import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { cssProperties } from '../../shared/ui/css-properties';
import { inLocale, localeOf } from '../../shared/model/localized';
import { isOnEarth } from '../../shared/model/tour';
import type { Sight } from '../../shared/map/tour-map';
import type { StationTapEvent } from '../../shared/map/map-events';
import { pageSound } from '../../shared/story/sound';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { positionAllowed } from '../position/geolocation-source';
import './arrived-card';
import { chime, setSound, soundIsOn } from './chime';
import { canScan, type CodeScanner } from './code-scanner';
import './code-scanner';
import { goalOf } from './goal';
import { canAskPosition, isFar, positionHelp, positionWord } from './position-word';
import './number-keypad';
import type { NumberKeypad } from './number-keypad';
import './plan-map';
import './station-list';
import type { StationList } from './station-list';
import type { Walk } from './walk';
import './walk-chip';
import { WalkView } from './walk-view';
import { stayAwake } from './wake-lock';
import type { StationChosenEvent } from './way-events';
import './way-bar';
import './way-goal';
import './way-sheet';
import type { SheetHeight } from './way-sheet';
import { sheetStyles } from './sheet-styles';
import { wayStyles } from './way-styles';

@customElement('way-view')
export class WayView extends WalkView {
  static override styles = [controls, wayStyles, sheetStyles];

  @state() private sight: Sight = 'route';
  @state() private scans = false;
  @state() private mapReady = false;
  @state() private sheetHeight = 0;
  @state() private wide = false;
  /** So little of the map is free that its buttons would cover it. */
  @state() private slit = false;
  @state() private sheetUp: SheetHeight = 'middle';
  private begun = false;
  @query('.foot') private foot!: HTMLElement;
  @query('station-list') private list!: StationList;
  @query('number-keypad') private keypad!: NumberKeypad;
  @query('code-scanner') private scanner!: CodeScanner;

  protected override joined(walk: Walk, signal: AbortSignal): void {
    // A chunk of its own, named way-map: the first page does not carry a map.
    void import('../map/way-map').then(() => (this.mapReady = true));
    void canScan().then((can) => (this.scans = can));
    walk.addEventListener('arrived', () => chime(), { signal });
    stayAwake(signal);
    this.measure(signal);
    void this.begin(walk);
  }

  private async begin(walk: Walk): Promise<void> {
    if (this.address.walk !== undefined) {
      this.sight = 'own';
      if (walk.replay && !walk.arrived) walk.replay.paused = false;
      return walk.demonstrate(this.address.walk, this.address.speed ?? 1);
    }
    if (!walk.outdoors || this.openTour.origin === 'preview') return;
    // Start tour was just pressed, or the position has been allowed before; otherwise nobody is asked out of the blue.
    if (navigator.userActivation?.isActive || (await positionAllowed())) walk.showPosition();
  }

  private measure(signal: AbortSignal): void {
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      this.wide = this.clientWidth >= 56 * rem;
      this.sheetHeight = this.wide ? 0 : this.foot.offsetHeight;
      this.slit = !this.wide && this.clientHeight - this.sheetHeight < 20 * rem;
      // With large text the sheet would cover the map from the start: it begins low, and is pulled up by who wants it.
      if (this.slit && !this.begun) this.sheetUp = 'low';
      this.begun = true;
    });
    void this.updateComplete.then(() => {
      observer.observe(this);
      observer.observe(this.foot);
    });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  override render(): unknown {
    const walk = this.walk;
    if (!walk) return nothing;
    const { tour } = this.openTour;
    return html`
      <div
        class=${this.slit ? 'slit' : ''}
        ${cssProperties({ display: 'contents', '--sheet-height': `${this.sheetHeight}px` })}
        @station-chosen=${this.chosen}
      >
        ${this.map(walk)}
        <way-bar
          .tour=${tour}
          .chain=${this.chain}
          .visited=${walk.visited}
          .next=${walk.next?.id}
          @leave=${() => this.go({ view: null, station: null, walk: null, speed: null })}
          @list=${() => this.list.show()}
        ></way-bar>
        ${this.side(walk)}
        ${walk.replay ? html`<walk-chip .replay=${walk.replay} .moment=${[walk.replay.paused, walk.replay.speed].join()}></walk-chip>` : nothing}
        <div class="foot">
          ${
            walk.arrived
              ? html`<arrived-card
                  .station=${walk.arrived}
                  .chain=${this.chain}
                  @later=${() => walk.later()}
                ></arrived-card>`
              : this.sheet(walk)
          }
        </div>
        <station-list .tour=${tour} .chain=${this.chain} .visited=${walk.visited} .next=${walk.next?.id}></station-list>
        <number-keypad .tour=${tour} .chain=${this.chain}></number-keypad>
        ${this.scans ? html`<code-scanner .tour=${tour}></code-scanner>` : nothing}
      </div>
    `;
  }

  private map(walk: Walk): unknown {
    const { tour, assets } = this.openTour;
    const next = walk.next ?? tour.stations.find(({ id }) => id === walk.visits.visit.current);
    if (next && !isOnEarth(next.place))
      return html`<plan-map
        .tour=${tour}
        .assets=${assets}
        .chain=${this.chain}
        .next=${next.id}
        .visited=${walk.visited}
        @station-tap=${this.tapped}
      ></plan-map>`;
    if (!this.mapReady) return nothing;
    const own = walk.fix && {
      position: walk.fix.position,
      accuracyMetres: walk.fix.accuracyMetres,
      ...(walk.headingDegrees !== undefined && { headingDegrees: walk.headingDegrees }),
    };
    return html`<tour-map
      .tour=${tour}
      .assets=${assets}
      .chain=${this.chain}
      .next=${walk.arrived?.id ?? walk.next?.id}
      .visited=${walk.visited}
      .own=${own}
      .sight=${own || this.sight !== 'own' ? this.sight : 'route'}
      .covered=${this.covered()}
      @station-tap=${this.tapped}
      @map-dragged=${() => (this.sight = 'free')}
    ></tour-map>`;
  }

  private edges = { top: 90, right: 0, bottom: 0, left: 0 };
  private covered(): typeof this.edges {
    const bottom = this.sheetHeight;
    const side = this.wide ? 0 : 52;
    // The same object while nothing changed, so that the map does not look again for nothing.
    if (this.edges.bottom !== bottom || this.edges.left !== side)
      this.edges = { top: 90, right: side, bottom, left: side };
    return this.edges;
  }

  private side(walk: Walk): unknown {
    const text = visitText();
    const sound = soundIsOn() ? text.soundOn : text.soundOff;
    return html`<div class="mapside">
      <button class="square" aria-label=${sound} title=${sound} aria-pressed=${soundIsOn()} @click=${this.toggleSound}>
        ${icon(soundIsOn() ? 'sound' : 'mute')}
      </button>
      ${
        walk.outdoors
          ? html`<button
                class="square"
                aria-label=${text.wholeRoute}
                title=${text.wholeRoute}
                @click=${() => this.show('route')}
              >
                ${icon('route')}
              </button>
              <button
                class="square ${this.sight === 'own' && walk.fix ? 'square--on' : ''}"
                aria-label=${text.myPosition}
                title=${text.myPosition}
                aria-pressed=${this.sight === 'own'}
                @click=${() => this.show('own')}
              >
                ${icon('locate')}
              </button>`
          : nothing
      }
    </div>`;
  }

  private sheet(walk: Walk): unknown {
    const text = visitText();
    const next = walk.next;
    if (!next)
      return html`<way-sheet .height=${this.sheetUp} label=${text.finishTour}>
        <h2 class="all-seen">${text.allSeen}</h2>
        <div slot="middle">${this.mainButton('stamp', text.finishTour, () => this.finish(walk))}${this.ways()}</div>
      </way-sheet>`;
    const help = positionHelp(walk);
    const goal = goalOf(this.openTour.tour, next, isFar(walk) ? undefined : walk.fix?.position);
    return html`<way-sheet .height=${this.sheetUp} label=${text.nextStation}>
      ${goal.by === 'nothing' ? nothing : html`<way-goal .goal=${goal} .headingDegrees=${walk.headingDegrees} .chain=${this.chain}></way-goal>`}
      <div slot="middle">
        <div class="next ${goal.by === 'nothing' ? 'next--first' : ''}">
          <span class="circle circle--next" aria-hidden="true">${next.number}</span>
          <h2 lang=${localeOf(next.title, this.chain) ?? ''}>
            <span class="unseen">${text.nextStation}: ${next.number}, </span>${inLocale(next.title, this.chain)}
          </h2>
        </div>
        ${this.mainButton('check', text.iAmHere, () => this.iAmHere(walk, next.id))} ${this.ways()}
      </div>
      <div slot="high" class="more">
        ${goal.leg?.note ? html`<p class="large-only" lang=${localeOf(goal.leg.note, this.chain) ?? ''}>${inLocale(goal.leg.note, this.chain)}</p>` : nothing}
        ${next.teaser ? html`<p lang=${localeOf(next.teaser, this.chain) ?? ''}>${inLocale(next.teaser, this.chain)}</p>` : nothing}
        ${help ? html`<p>${help}</p>` : nothing} ${this.access(next.access?.note)}
        ${walk.visits.kept || this.openTour.origin === 'preview' ? nothing : html`<p class="note">${text.notRemembered}</p>`}
        <button class="button" @click=${() => this.finish(walk)}>
          <span class="button__mark">${icon('stamp')}</span><span class="button__word">${text.finishTour}</span>
        </button>
      </div>
      ${this.urgent(walk)}
    </way-sheet>`;
  }

  private mainButton(mark: 'check' | 'stamp', word: string, press: () => void): unknown {
    return html`<button class="button button--main" @click=${press}>
      <span class="button__mark">${icon(mark)}</span><span class="button__word">${word}</span>
    </button>`;
  }

  private ways(): unknown {
    const text = visitText();
    return html`<div class="links">
      <button @click=${() => this.keypad.show()}>${icon('keypad')}<span>${text.enterNumber}</span></button>
      ${
        this.scans
          ? html`<button @click=${() => this.scanner.show()}>${icon('scan')}<span>${text.scanCode}</span></button>`
          : html`<button @click=${() => this.list.show()}>${icon('list')}<span>${text.chooseStation}</span></button>`
      }
    </div>`;
  }

  private access(note: Readonly<Record<string, string>> | undefined): unknown {
    return note
      ? html`<p class="access">
          ${icon('stepfree')}<span lang=${localeOf(note, this.chain) ?? ''}>${inLocale(note, this.chain)}</span>
        </p>`
      : nothing;
  }

  /** One line below the buttons, when the position needs a word. */
  private urgent(walk: Walk): unknown {
    const said = positionWord(walk);
    if (!said) return nothing;
    const searching = walk.watching && !walk.trouble && !walk.fix;
    return html`<div slot="middle" class="word" role="status">
      ${icon(searching ? 'locate' : 'alert')}
      <p>${said}</p>
      ${canAskPosition(walk) ? html`<button class="chip" @click=${() => this.show('own')}>${visitText().showPosition}</button>` : nothing}
    </div>`;
  }

  private show(sight: Sight): void {
    if (sight === 'own') this.walk?.showPosition();
    this.sight = 'free';
    // Set twice, so that a second press brings a map back that was moved by hand.
    void this.updateComplete.then(() => (this.sight = sight));
  }

  private toggleSound(): void {
    setSound(!soundIsOn());
    // Silence is meant for everything, also for a recording that still plays.
    if (!soundIsOn()) pageSound().pause();
    this.requestUpdate();
  }

  private iAmHere(walk: Walk, station: string): void {
    if (walk.outdoors && this.openTour.origin !== 'preview') walk.showPosition();
    this.open(walk, station);
  }

  private open(walk: Walk, id: string): void {
    const station = this.openTour.tour.stations.find((one) => one.id === id);
    if (!station) return;
    walk.reach(station);
    this.go({ station: id });
  }

  private tapped(event: StationTapEvent): void {
    this.go({ station: event.station });
  }

  private chosen(event: StationChosenEvent): void {
    const walk = this.walk;
    if (!walk) return;
    if (event.how === 'open') this.open(walk, event.station);
    else void walk.visits.record({ kind: 'chosen', station: event.station });
  }

  private finish(walk: Walk): void {
    void walk.visits.record({ kind: 'finished' }).then(() => this.go({ view: 'end', station: null }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'way-view': WayView;
  }
}
