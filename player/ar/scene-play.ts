/** A station's scene from one start to the next: what is shown, what is known, what is said. The view draws it. */
import type { Action, KnownAnchor, Station, Tour } from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';
import type { PositionSource } from '../position/position-source';
import type { Guidance, LoadAsset, TrackingState } from './ar-back-end';
import type { Wanted } from './ar-marks';
import type { Mode } from './ar-room';
import type { ArSession } from './ar-session';
import { watchCamera, type CameraLoss } from './camera';
import { isUnavailable, loaded } from './failure';
import { ladderOf } from './ladder';
import type { SceneProgress } from './scene/scene-node';
import { Sightings } from './sightings';
import { linesOf } from './speech/lines';
import { QUIET, Speaker, type Manner, type SpeakerState } from './speech/speaker';
import { TapGate } from './tap-gate';
import { wantedPicture } from './wanted-picture';

/** What is played. */
export interface Played {
  readonly tour: Tour;
  readonly station: Station;
  readonly anchorId: string | undefined;
  readonly chain: readonly string[];
  readonly loadAsset: LoadAsset;
  readonly positions: PositionSource;
}

/** Who draws it. */
export interface PlayHost {
  readonly played: Played;
  /** Something that is drawn has changed. */
  changed(): void;
  /** Canvas and video, fresh for every start. */
  screens(): Promise<readonly [HTMLCanvasElement, HTMLVideoElement]>;
  colour(role: string): string;
  /** A tap leads out of the scene. */
  onAction(action: Action): void;
}

/** Starts a scene anew as often as needed, and keeps what the view draws of it. */
export class ScenePlay {
  mode: Mode = 'loading';
  withCamera = true;
  /** Counts the starts. */
  run = 0;
  tracking: TrackingState = 'searching';
  guidance: Guidance = NO_GUIDANCE;
  graphicsLost = false;
  progress: SceneProgress | undefined;
  elsewhere: Station | undefined;
  cameraLoss: CameraLoss | undefined;
  wanted: Wanted | undefined;
  session: ArSession | undefined;
  /** Why the last start with a camera did not come to what was asked for. */
  reason: Unavailable | undefined;
  /** Whether the start failed in a way that has no better name. */
  failure: Unavailable | undefined;
  speech: SpeakerState = QUIET;
  /** Whether the guide was seen and has begun to speak. */
  begun = false;
  gate: TapGate | undefined;
  #life = new AbortController();
  #voiceLife = new AbortController();
  #speaker: Speaker | undefined;
  /** The guide goes on by itself when the scene is seen again. */
  #speaksOn = true;
  /** The station whose sign the visitor did not want to follow. */
  #dismissed: string | undefined;
  readonly #manner: Manner = { slower: false, aloud: false };

  constructor(private readonly host: PlayHost) {}

  /** The anchor that is shown or tried. */
  get anchor(): KnownAnchor | undefined {
    const { station, anchorId } = this.host.played;
    return this.session?.anchor ?? ladderOf(station, anchorId)[0];
  }

  /** Another station or scene: the voice begins anew too. */
  open(withCamera: boolean): void {
    this.#voiceLife.abort();
    this.#voiceLife = new AbortController();
    this.begun = false;
    this.#speaksOn = true;
    const { tour, station, chain, loadAsset } = this.host.played;
    const hear = (speech: SpeakerState) => this.#hear(speech);
    this.#speaker = new Speaker(loadAsset, hear, this.#voiceLife.signal, this.#manner);
    this.#speaker.say(linesOf(tour, station, chain), false);
    this.reason = undefined;
    void this.start(withCamera);
  }

  end(): void {
    this.#life.abort();
    this.#voiceLife.abort();
    this.session = undefined;
  }

  /** Ends what runs and starts anew, with or without the camera; what is said goes on where it was. */
  async start(withCamera: boolean): Promise<void> {
    const { signal } = this.#reset(withCamera);
    try {
      const session = await this.#open(signal);
      signal.throwIfAborted();
      this.session = session;
      this.mode = session.usesCamera ? 'camera' : 'turntable';
      if (withCamera) this.reason = session.reason;
      this.#watch(session, signal);
      this.#begin();
    } catch (error) {
      if (signal.aborted) return;
      this.mode = isUnavailable(error) && error.kind === 'webgl' ? 'text' : 'failed';
      this.failure = isUnavailable(error) ? error : undefined;
      this.#life.abort();
      if (!isUnavailable(error)) throw error;
    } finally {
      this.host.changed();
    }
  }

  /** The visitor wants to hear it differently. */
  say(step: 'play' | 'pause' | 'repeat' | 'next' | 'slower' | 'aloud'): void {
    this.begun = true;
    this.#speaker?.[step]();
  }

  /** Nothing to do with another station's sign, however often it is seen until the next start. */
  stayHere(): void {
    this.#dismissed = this.elsewhere?.id;
    this.elsewhere = undefined;
    this.host.changed();
  }

  #reset(withCamera: boolean): AbortController {
    this.#life.abort();
    this.session = undefined;
    const life = (this.#life = new AbortController());
    this.gate = new TapGate(() => this.host.changed(), life.signal);
    if (this.begun) this.#speaksOn = this.speech.speaking;
    this.#speaker?.pause();
    this.run++;
    this.mode = 'loading';
    this.withCamera = withCamera;
    this.tracking = 'searching';
    this.guidance = NO_GUIDANCE;
    this.graphicsLost = false;
    this.#dismissed = undefined;
    this.elsewhere = this.cameraLoss = this.progress = this.wanted = this.failure = undefined;
    this.host.changed();
    return life;
  }

  async #open(signal: AbortSignal): Promise<ArSession> {
    const { startSession } = await loaded(import('./ar-session'), 'ar');
    const [canvas, video] = await this.host.screens();
    signal.throwIfAborted();
    const { gate, host } = this;
    const speaker = this.#speaker;
    if (!gate || !speaker) throw new Error('a scene was started before it was opened');
    const seen = new Sightings();
    return startSession(
      {
        ...host.played,
        withCamera: this.withCamera,
        canvas,
        video,
        colour: (role) => host.colour(role),
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        speaker,
        onState: (state, anchorId) => this.#note({ tracking: seen.note(state, anchorId) }, signal),
        onElsewhere: (elsewhere) => elsewhere.id !== this.#dismissed && this.#note({ elsewhere }, signal),
        onContext: (graphicsLost) => this.#note({ graphicsLost }, signal),
        onProgress: (progress) => this.#note({ progress }, signal),
        onGuidance: (guidance) => this.#note({ guidance }, signal),
        onEnded: (reason) => this.#goOnIn3D(reason, signal),
        inTap: (why, ask) => gate.inTap(why, ask),
        onAction: (action) => host.onAction(action),
        onChange: () => this.#note({}, signal),
      },
      signal,
    );
  }

  /** AR is over, by the phone's own way out or because it broke, which is then the reason to be said. */
  #goOnIn3D(reason: Unavailable | undefined, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.reason = reason ?? this.reason;
    void this.start(false);
  }

  #note(news: Partial<ScenePlay>, signal: AbortSignal): void {
    if (signal.aborted) return;
    Object.assign(this, news);
    // A sign of the own station takes back what another one's said.
    if (news.tracking === 'tracking') this.elsewhere = undefined;
    this.#begin();
    this.host.changed();
  }

  /** The camera may go away while it is used; what is to be looked for is shown small. */
  #watch(session: ArSession, signal: AbortSignal): void {
    if (!session.usesCamera) return;
    const { tour, loadAsset } = this.host.played;
    watchCamera(session.video, (cameraLoss) => this.#note({ cameraLoss }, signal), signal);
    void wantedPicture(tour, session.anchor, loadAsset, signal).then((wanted) => this.#note({ wanted }, signal));
  }

  /** The guide begins when it can be seen. */
  #begin(): void {
    if (!this.session?.ready || this.tracking !== 'tracking' || !this.#speaksOn) return;
    this.#speaksOn = false;
    this.begun = true;
    this.#speaker?.play();
  }

  #hear(speech: SpeakerState): void {
    this.speech = speech;
    if (speech.speaking) this.begun = true;
    this.session?.voice();
    this.host.changed();
  }
}

const NO_GUIDANCE: Guidance = { notes: [], tools: [] };
