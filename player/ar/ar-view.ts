/** The AR view: camera or turntable, one line that tells what to do, the guide's captions, and the way out. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { inLocale } from '../../shared/model/localized';
import { isKnownAnchor, type Action, type KnownAnchor, type Station, type Tour } from '../../shared/model/tour';
import { roomStrings } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { ArActionEvent, ArCloseEvent } from './ar-events';
import { GeolocationSource } from '../position/geolocation-source';
import type { PositionSource } from '../position/position-source';
import type { Guidance, LoadAsset, TrackingState } from './ar-back-end';
import type { ArSession } from './ar-session';
import { arFootStyles } from './ar-foot.css';
import { arViewStyles } from './ar-view.css';
import { isUnavailable, loaded } from './failure';
import { linesOf } from './speech/lines';
import { QUIET, Speaker, type Manner, type SpeakerState } from './speech/speaker';
import { anchorToShow, hintFor, missingSentence, pictureName, sentenceFor, type ArWords } from './what-to-say';
import { arText } from './text-twin';
import { arFoot, type SpeechStep } from './ar-foot';
import { arWaits, targetOutline, viewfinder } from './ar-marks';

const words = roomStrings<ArWords>({
  en: () => import('../../shared/strings/en/ar'),
  de: () => import('../../shared/strings/de/ar'),
});

type Mode = 'loading' | 'camera' | 'turntable' | 'text' | 'failed';

@customElement('ar-view')
export class ArView extends LitElement {
  static override styles = [controls, arViewStyles, arFootStyles];

  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) station!: Station;
  /** Which of the station's anchors; the first that this version knows if left out. */
  @property({ attribute: false }) anchorId?: string;
  /** Languages, best first. */
  @property({ attribute: false }) chain: readonly string[] = [];
  @property({ attribute: false }) loadAsset!: LoadAsset;
  /** Where the visitor is; the device's own position unless a walk is replayed. */
  @property({ attribute: false }) positions: PositionSource = new GeolocationSource();
  /** Opens the scene in 3D without asking for the camera. */
  @property({ type: Boolean }) startWithoutCamera = false;

  @state() private mode: Mode = 'loading';
  @state() private withCamera = true;
  @state() private tracking: TrackingState = 'searching';
  @state() private why = '';
  /** Which parts of the scene did not arrive. */
  @state() private missing = '';
  @state() private poster = '';
  @state() private contextLost = false;
  @state() guidance: Guidance = { notes: [], tools: [] };
  @state() private captions = true;
  @state() private speech: SpeakerState = QUIET;
  @query('dialog') private dialog!: HTMLDialogElement;

  /** What runs now; for tests that look into the graphics' memory. */
  session: ArSession | undefined;
  #life: AbortController | undefined;
  #speaker: Speaker | undefined;
  readonly #manner: Manner = { slower: false, aloud: false };
  #begun = false;
  #run = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
    this.session = undefined;
    if (this.poster) URL.revokeObjectURL(this.poster);
    this.poster = '';
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.withCamera = !this.startWithoutCamera;
    this.dialog.showModal();
    void this.#start();
  }

  protected override render(): TemplateResult {
    return html`<dialog class="ar ${isDark() ? 'ar--dark' : ''}" aria-label=${this.#title} @cancel=${this.#leave}>
      ${this.mode === 'text' || this.mode === 'failed' ? this.#textTwin() : this.#room()}
    </dialog>`;
  }

  get #anchor(): KnownAnchor | undefined {
    return anchorToShow(this.station.anchors.filter(isKnownAnchor), this.anchorId);
  }

  get #title(): string {
    return inLocale(this.#anchor?.title, this.chain) || inLocale(this.station.title, this.chain) || words().view;
  }

  #room(): TemplateResult {
    const camera = this.mode === 'camera';
    const dark = camera || (this.mode === 'loading' && this.withCamera);
    return html`<div class="room">
      <div class="picture ${dark ? 'picture--camera' : ''}">
        ${this.#top()}
        <div class="screen">
          ${this.#screens()} ${camera ? viewfinder : nothing}
          ${camera && this.tracking === 'searching' ? targetOutline : nothing}
          ${this.mode === 'loading' ? arWaits(words(), this.withCamera) : nothing}
        </div>
      </div>
      ${this.#foot()}
    </div>`;
  }

  /** Fresh elements for every start: a canvas that lost its drawing context cannot be used twice. */
  #screens(): unknown {
    const camera = this.mode !== 'turntable';
    return keyed(
      this.#run,
      html`<video playsinline .muted=${true} aria-hidden="true"></video>
        <canvas
          class=${this.contextLost ? 'away' : ''}
          role="img"
          tabindex=${camera ? -1 : 0}
          aria-label=${pictureName(words(), this.mode, this.#anchor, this.chain)}
        ></canvas>`,
    );
  }

  #top(): TemplateResult {
    const hint = hintFor(words(), this.mode, this.tracking);
    const note = this.contextLost ? words().graphicsLost : this.why;
    return html`<div class="top">
      <div class="hint">
        ${icon(this.mode === 'turntable' ? 'cube' : 'direction')}
        <p role="status">${hint}${note ? html`<small>${note}</small>` : nothing}</p>
      </div>
      <button class="square" aria-label=${words().leave} @click=${this.#leave}>${icon('close')}</button>
    </div>`;
  }

  #foot(): TemplateResult {
    return arFoot({
      words: words(),
      loading: this.mode === 'loading',
      camera: this.mode === 'camera',
      arPossible: this.session?.arPossible ?? true,
      begun: this.#begun,
      speech: this.speech,
      captions: this.captions,
      missing: this.missing,
      points: this.session?.points() ?? [],
      onPoint: (node) => this.session?.act(node),
      onMode: this.#changeMode,
      onSpeech: (what) => this.#say(what),
      onCaptions: () => (this.captions = !this.captions),
    });
  }

  #textTwin(): TemplateResult {
    return arText({
      title: this.#title,
      poster: this.poster,
      nodes: this.#anchor?.scene.nodes ?? [],
      lines: linesOf(this.tour, this.station, this.chain),
      chain: this.chain,
      words: words(),
      failed: this.mode === 'failed',
      why: this.why,
      onAction: (action) => this.#leadOut(action),
      onAgain: () => void this.#start(),
      onLeave: this.#leave,
    });
  }

  /** Ends what runs and starts anew, with or without the camera. */
  async #start(): Promise<void> {
    this.#life?.abort();
    this.session = undefined;
    const life = (this.#life = new AbortController());
    this.#run++;
    this.mode = 'loading';
    this.tracking = 'searching';
    this.why = '';
    this.missing = '';
    this.contextLost = false;
    const speaker = this.#speakerFor(life.signal);
    await this.updateComplete;
    try {
      const session = await this.#open(speaker, life.signal);
      this.session = session;
      this.mode = session.usesCamera ? 'camera' : 'turntable';
      this.why = this.withCamera && !session.usesCamera ? sentenceFor(words(), session.reason) : '';
      this.missing = missingSentence(words(), session.notices);
      this.#begin();
    } catch (error) {
      if (life.signal.aborted) return;
      this.mode = isUnavailable(error) && error.kind === 'webgl' ? 'text' : 'failed';
      this.why = isUnavailable(error) ? sentenceFor(words(), error) : '';
      life.abort();
      void this.#showPoster();
      if (!isUnavailable(error)) throw error;
    }
  }

  async #open(speaker: Speaker, signal: AbortSignal): Promise<ArSession> {
    const anchor = this.#anchor;
    const { startSession } = await loaded(import('./ar-session'), 'ar');
    signal.throwIfAborted();
    if (!anchor) throw new Error('a station without a scene was opened in AR');
    const [canvas, video] = this.#freshScreens();
    const styles = getComputedStyle(this);
    return startSession(
      {
        tour: this.tour,
        station: this.station,
        anchor,
        chain: this.chain,
        loadAsset: this.loadAsset,
        withCamera: this.withCamera,
        canvas,
        video,
        colour: (role) => styles.getPropertyValue(role).trim(),
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        speaker,
        onState: (tracking) => {
          this.tracking = tracking;
          this.#begin();
        },
        onContext: (lost) => (this.contextLost = lost),
        onGuidance: (guidance) => (this.guidance = guidance),
        onEnded: () => {
          this.withCamera = false;
          void this.#start();
        },
        inTap: (_why, ask) => ask(),
        positions: this.positions,
        onAction: (action) => this.#leadOut(action),
        onChange: () => this.requestUpdate(),
      },
      signal,
    );
  }

  /** The picture that stands for the scene; without it the text stands alone. */
  async #showPoster(): Promise<void> {
    const asset = this.#anchor?.poster;
    if (asset === undefined || this.poster) return;
    const file = await this.loadAsset(asset).catch(() => undefined);
    if (file && this.isConnected) this.poster = URL.createObjectURL(file);
  }

  #freshScreens(): [HTMLCanvasElement, HTMLVideoElement] {
    const canvas = this.renderRoot.querySelector('canvas');
    const video = this.renderRoot.querySelector('video');
    if (!canvas || !video) throw new Error('the picture is not rendered');
    return [canvas, video];
  }

  #speakerFor(signal: AbortSignal): Speaker {
    this.#begun = false;
    const speaker = new Speaker(
      this.loadAsset,
      (speech) => {
        this.speech = speech;
        this.session?.voice();
      },
      signal,
      this.#manner,
    );
    this.#speaker = speaker;
    speaker.say(linesOf(this.tour, this.station, this.chain), false);
    return speaker;
  }

  /** The guide begins when it can be seen. */
  #begin(): void {
    if (this.#begun || !this.session || this.tracking !== 'tracking') return;
    this.#begun = true;
    this.#speaker?.play();
    this.session.voice();
    this.requestUpdate();
  }

  #say(what: SpeechStep): void {
    this.#begun = true;
    this.#speaker?.[what]();
  }

  readonly #changeMode = (): void => {
    this.withCamera = this.mode !== 'camera';
    void this.#start();
  };

  readonly #leave = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new ArCloseEvent());
  };

  #leadOut(action: Action): void {
    if (action.kind === 'go' || action.kind === 'open' || action.kind === 'answer')
      this.dispatchEvent(new ArActionEvent(action));
  }
}

/** Whether the page's scheme is the dark one. */
function isDark(): boolean {
  return document.documentElement.dataset['scheme'] === 'dark';
}

declare global {
  interface HTMLElementTagNameMap {
    'ar-view': ArView;
  }
}
