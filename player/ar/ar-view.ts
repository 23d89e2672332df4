/** The AR view: camera or turntable, one line that tells what to do, the guide's captions, and the way out. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import type { Action, Station, Tour } from '../../shared/model/tour';
import { fill, interfaceLocale, roomStrings } from '../../shared/strings/strings';
import { controls } from '../../shared/ui/controls';
import { GeolocationSource } from '../position/geolocation-source';
import type { PositionSource } from '../position/position-source';
import { Announcer } from './announcer';
import type { LoadAsset } from './ar-back-end';
import { ArActionEvent, ArCloseEvent } from './ar-events';
import { arFoot } from './ar-foot';
import { arFootShapes } from './ar-foot-shapes.css';
import { arFootStyles } from './ar-foot.css';
import { saidBy, turnInWords } from './ar-guidance';
import { arOverStyles } from './ar-over.css';
import { arRoom } from './ar-room';
import type { ArSession } from './ar-session';
import { helpSheet, photoSheet } from './ar-sheets';
import { arViewStyles } from './ar-view.css';
import { whenCameraAllowed } from './camera';
import { ladderOf } from './ladder';
import { PhotoDesk } from './photo/photo-desk';
import { guideOf } from './photo/guide-of';
import { ScenePlay, type PlayHost, type Played } from './scene-play';
import { linesOf } from './speech/lines';
import { arText } from './text-twin';
import { hintFor, missingSentence, obstacleOf, pictureName, rungOf, sentenceFor, type ArWords } from './what-to-say';

const words = roomStrings<ArWords>({
  en: () => import('../../shared/strings/en/ar'),
  de: () => import('../../shared/strings/de/ar'),
});

@customElement('ar-view')
export class ArView extends LitElement implements PlayHost {
  static override styles = [controls, arViewStyles, arOverStyles, arFootStyles, arFootShapes];

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

  @state() private captions = true;
  @state() private announced = '';
  @state() private poster = '';
  /** A picture was wanted where the phone gives none. */
  @state() private noPhoto = false;
  @state() private help: AbortController | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  readonly #play = new ScenePlay(this);
  readonly #desk = new PhotoDesk(() => this.requestUpdate());
  #life = new AbortController();
  #announcer: Announcer | undefined;
  /** For screen readers. */
  #toSay: readonly string[] = [];
  #shown = '';

  /** What runs now; for tests that look into the graphics' memory. */
  get session(): ArSession | undefined {
    return this.#play.session;
  }

  get played(): Played {
    const { tour, station, anchorId, chain, loadAsset, positions } = this;
    return { tour, station, anchorId, chain, loadAsset, positions };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    this.#announcer = new Announcer((sentence) => (this.announced = sentence), this.#life.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.help?.abort();
    this.#play.end();
    this.#desk.discard();
    if (this.poster) URL.revokeObjectURL(this.poster);
    this.poster = '';
    this.#shown = '';
  }

  protected override updated(_changed: PropertyValues): void {
    // The page may take the anchor away first and the view just after: nothing starts anew for somebody who has left.
    if (!this.isConnected) return;
    if (!this.dialog.open) this.dialog.showModal();
    this.#announcer?.offer(this.#toSay.filter((sentence) => sentence !== '').join(' '));
    const wanted = JSON.stringify([this.tour.id, this.station.id, this.anchorId, this.station.anchors, this.chain]);
    if (wanted === this.#shown) return;
    const first = this.#shown === '';
    this.#shown = wanted;
    this.#play.open(first ? !this.startWithoutCamera : this.#play.withCamera);
  }

  changed(): void {
    this.requestUpdate();
    const { mode } = this.#play;
    if ((mode === 'text' || mode === 'failed') && !this.poster) void this.#showPoster();
  }

  async screens(): Promise<readonly [HTMLCanvasElement, HTMLVideoElement]> {
    await this.updateComplete;
    const canvas = this.renderRoot.querySelector('canvas');
    const video = this.renderRoot.querySelector('video');
    if (!canvas || !video) throw new Error('the picture is not rendered');
    return [canvas, video];
  }

  colour(role: string): string {
    return getComputedStyle(this.dialog).getPropertyValue(role).trim();
  }

  onAction(action: Action): void {
    if (action.kind === 'go' || action.kind === 'open' || action.kind === 'answer')
      this.dispatchEvent(new ArActionEvent(action));
  }

  protected override render(): TemplateResult {
    const { mode } = this.#play;
    return html`<dialog class="ar ${isDark() ? 'ar--dark' : ''}" aria-label=${this.#title} @cancel=${this.#leave}>
      ${mode === 'text' || mode === 'failed' ? this.#textTwin() : this.#room()}
      ${photoSheet(words(), this.#desk, this.#title)} ${this.help ? this.#help() : nothing}
    </dialog>`;
  }

  get #title(): string {
    const title = inLocale(this.#play.anchor?.title, this.chain) || inLocale(this.station.title, this.chain);
    return title || words().view;
  }

  #room(): TemplateResult {
    const play = this.#play;
    const said = saidBy(words(), play.guidance.notes, interfaceLocale());
    const rung = rungOf(play.anchor);
    const hint = (play.mode !== 'turntable' && said.todo) || hintFor(words(), play.mode, play.tracking, rung);
    const elsewhere = play.elsewhere && { ...play.elsewhere, title: inLocale(play.elsewhere.title, this.chain) };
    this.#toSay = [hint, this.#note, said.turn === undefined ? '' : turnInWords(words(), said.turn)];
    const room = arRoom({
      ...pick(play),
      words: words(),
      name: pictureName(words(), play.mode, play.anchor, this.chain),
      backEnd: play.session?.backEnd,
      hint,
      note: this.#note,
      announced: this.announced,
      said,
      rung,
      elsewhere,
      waitsForTap: play.gate?.waitsFor,
      onTap: () => play.gate?.tapped(),
      onAgain: () => void play.start(true),
      onOpenElsewhere: () => elsewhere && this.onAction({ kind: 'go', station: elsewhere.id }),
      onStay: () => play.stayHere(),
      onLeave: this.#leave,
    });
    return html`<div class="room">${room}${this.#foot()}</div>`;
  }

  /** One small sentence: what is wrong now, or why it is not what was asked for. */
  get #note(): string {
    const { graphicsLost, withCamera, session, reason } = this.#play;
    if (graphicsLost) return words().graphicsLost;
    if (this.noPhoto) return words().photo.immersive;
    if (!withCamera || !session) return '';
    if (session.backEnd === 'turntable') return sentenceFor(words(), reason);
    const other = ladderOf(this.station, this.anchorId)[0] !== session.anchor;
    return reason || other ? sentenceFor(words(), reason, rungOf(session.anchor)) : '';
  }

  #foot(): TemplateResult {
    const play = this.#play;
    const { session, mode, begun, speech } = play;
    const guide = guideOf(this.played, play.anchor);
    return arFoot({
      words: words(),
      loading: mode === 'loading',
      camera: mode === 'camera' || (mode === 'loading' && play.withCamera),
      rung: rungOf(play.anchor),
      arPossible: session?.arPossible ?? true,
      begun,
      speech,
      captions: this.captions,
      missing: missingSentence(words(), session?.notices ?? []),
      points: session?.points() ?? [],
      tools: play.guidance.tools,
      photo: guide ? fill(words().photo.with, { name: guide }) : words().photo.plain,
      onPoint: (node) => session?.act(node),
      onMode: this.#changeMode,
      onPhoto: () => void this.#takePhoto(),
      onSpeech: (step) => play.say(step),
      onCaptions: () => (this.captions = !this.captions),
    });
  }

  #textTwin(): TemplateResult {
    const play = this.#play;
    const { mode, failure, anchor } = play;
    const failed = mode === 'failed';
    return arText({
      title: this.#title,
      poster: this.poster,
      nodes: anchor?.scene.nodes ?? [],
      lines: linesOf(this.tour, this.station, this.chain),
      chain: this.chain,
      words: words(),
      failed,
      why: failure?.kind === 'webgl' ? words().cannotDraw : '',
      onAction: (action) => this.onAction(action),
      onAgain: () => void play.start(play.withCamera),
      onLeave: this.#leave,
    });
  }

  #help(): TemplateResult {
    const { reason } = this.#play;
    return helpSheet({
      words: words(),
      obstacle: obstacleOf(reason),
      why: sentenceFor(words(), reason),
      onAgain: () => this.#tryAgain(),
      onStay: () => this.#closeHelp(),
    });
  }

  /** The picture that stands for the scene; without it the text stands alone. */
  async #showPoster(): Promise<void> {
    const asset = this.#play.anchor?.poster;
    if (asset === undefined) return;
    const file = await this.loadAsset(asset).catch(() => undefined);
    if (file && this.isConnected && !this.poster) this.poster = URL.createObjectURL(file);
  }

  async #takePhoto(): Promise<void> {
    const { session } = this.#play;
    if (!session) return;
    this.noPhoto = session.stage.immersive;
    if (!this.noPhoto) await this.#desk.take(session, this.played);
  }

  /** What stood in the way stands there still: first it is said what to do about it. */
  readonly #changeMode = (): void => {
    const play = this.#play;
    const camera = play.mode === 'camera' || (play.mode === 'loading' && play.withCamera);
    this.noPhoto = false;
    if (camera) return void play.start(false);
    if (!play.reason) return void play.start(true);
    this.help = new AbortController();
    whenCameraAllowed(() => this.#tryAgain(), this.help.signal);
  };

  #tryAgain(): void {
    this.#closeHelp();
    void this.#play.start(true);
  }

  #closeHelp(): void {
    this.help?.abort();
    this.help = undefined;
  }

  readonly #leave = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new ArCloseEvent());
  };
}

/** What the room draws as it is. */
function pick({ mode, withCamera, run, tracking, wanted, progress, graphicsLost, cameraLoss }: ScenePlay) {
  return { mode, withCamera, run, tracking, wanted, progress, graphicsLost, cameraLoss };
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
