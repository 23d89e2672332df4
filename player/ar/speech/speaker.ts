/** Lets lines be heard or read one after the other; captions and gestures follow the voice. */
import type { Gesture } from '../../../shared/model/tour';
import { cueAt, readCaptions, type Cue } from '../../../shared/story/captions';
import type { LoadAsset } from '../ar-back-end';
import type { Delivery, DeliveryEvents } from './delivery';
import type { SpokenLine } from './lines';
import { loadRecording, RecordedLine } from './recorded-line';
import { SilentLine } from './silent-line';
import { deviceVoice, VoicedLine } from './voiced-line';

/** Between two lines, so that they do not run into each other. */
const BREATH_SECONDS = 0.6;
/** How much slower "slower" is. */
const SLOWER_RATE = 0.8;
/** Captions change between two cues, never within one: a tenth of a second is in step. */
const CAPTION_MILLISECONDS = 100;

/** What is said now and how, as the view and the figures need it. */
export interface SpeakerState {
  readonly line: SpokenLine | undefined;
  readonly index: number;
  readonly count: number;
  readonly speaking: boolean;
  /** The words to show now: the caption in step with the voice, or the whole line where there are no captions. */
  readonly caption: string;
  /** What the speaker does now: the last caption's gesture, else the line's. */
  readonly gesture: Gesture | undefined;
  /** The node of the scene the gesture is about, when the caption names one. */
  readonly target: string | undefined;
  /** Another number whenever a line begins, be it the same again. */
  readonly saying: number;
  /** Whether it speaks at four fifths of the speed. */
  readonly slower: boolean;
  /** Whether the device's voice reads lines that nobody has recorded; `none` where it has no voice or none is needed. */
  readonly aloud: 'none' | 'off' | 'on';
  /** Whether a voice says the line, be it recorded or the device's; before that is known, whether one is meant to. */
  readonly heard: boolean;
}

/** Before anything is to be said. */
export const QUIET: SpeakerState = {
  line: undefined,
  index: 0,
  count: 0,
  speaking: false,
  caption: '',
  gesture: undefined,
  target: undefined,
  saying: 0,
  slower: false,
  aloud: 'none',
  heard: false,
};

/** How the visitor wants it said. One object for as long as the view is open, however often the scene starts anew. */
export interface Manner {
  slower: boolean;
  aloud: boolean;
}

/** Says lines one at a time; whoever asked is told of every change, until the signal's end. */
export class Speaker {
  #lines: readonly SpokenLine[] = [];
  #index = 0;
  #speaking = false;
  /** Whether the line was said to its end. */
  #over = false;
  #delivery: Delivery | undefined;
  #loading = false;
  #cues: readonly Cue[] = [];
  #cue: Cue | undefined;
  /** The last caption that came with a gesture. */
  #moved: Cue | undefined;
  #breath: ReturnType<typeof setTimeout> | undefined;
  #ticker: ReturnType<typeof setInterval> | undefined;
  #turn = 0;

  constructor(
    private readonly loadAsset: LoadAsset,
    private readonly onChange: (state: SpeakerState) => void,
    signal: AbortSignal,
    private readonly manner: Manner = { slower: false, aloud: false },
  ) {
    signal.addEventListener('abort', () => this.#hush());
  }

  get state(): SpeakerState {
    const line = this.#lines[this.#index];
    const cue = this.#over ? undefined : this.#cue;
    return {
      line,
      index: this.#index,
      count: this.#lines.length,
      speaking: this.#speaking,
      // Said to the end, the whole line stays, to be read at leisure.
      caption: cue?.text ?? line?.text ?? '',
      gesture: this.#moved?.gesture ?? line?.gesture,
      target: this.#moved?.target,
      saying: this.#turn,
      slower: this.manner.slower,
      aloud: this.#aloud(line),
      heard: this.#delivery
        ? !(this.#delivery instanceof SilentLine)
        : line?.sound !== undefined || this.#aloud(line) === 'on',
    };
  }

  /** Begins a text from its first line, or only lays it ready. */
  say(lines: readonly SpokenLine[], begin = true): void {
    this.#lines = lines;
    this.#to(0, begin);
  }

  play(): void {
    if (this.#speaking || !this.state.line) return;
    const next = this.#over && this.#index < this.#lines.length - 1 ? 1 : 0;
    if (this.#over || !(this.#delivery || this.#loading)) return this.#to(this.#index + next, true);
    this.#speaking = true;
    this.#continue();
    this.#tell();
  }

  pause(): void {
    if (!this.#speaking) return;
    this.#speaking = false;
    this.#rest();
    this.#delivery?.pause();
    this.#tell();
  }

  /** The same line from its beginning. */
  repeat(): void {
    this.#to(this.#index, true);
  }

  /** The next line, after the last the first again. */
  next(): void {
    if (this.#lines.length) this.#to((this.#index + 1) % this.#lines.length, true);
  }

  /** Speaks slower, or as fast as before, from this very word on. */
  slower(): void {
    this.manner.slower = !this.manner.slower;
    this.#delivery?.setRate(this.#rate);
    this.#tell();
  }

  /** Lets the device read what nobody has recorded, or stops that; the line begins anew. */
  aloud(): void {
    if (this.state.aloud === 'none') return;
    this.manner.aloud = !this.manner.aloud;
    this.#to(this.#index, this.#speaking || this.manner.aloud);
  }

  /** How loud the voice is now, 0 to 1, for the mouth. */
  loudness(): number {
    return this.#speaking ? (this.#delivery?.loudness() ?? 0) : 0;
  }

  get #rate(): number {
    return this.manner.slower ? SLOWER_RATE : 1;
  }

  #aloud(line: SpokenLine | undefined): SpeakerState['aloud'] {
    if (!line || line.sound !== undefined || !deviceVoice(line.locale)) return 'none';
    return this.manner.aloud ? 'on' : 'off';
  }

  #to(index: number, begin: boolean): void {
    this.#hush();
    this.#index = index;
    this.#over = false;
    this.#speaking = begin && this.#lines.length > 0;
    if (this.#speaking) void this.#begin(++this.#turn);
    this.#tell();
  }

  /** Fetches recording and captions, then speaks; another line asked for meanwhile wins. */
  async #begin(turn: number): Promise<void> {
    const line = this.state.line;
    if (!line) return;
    this.#loading = true;
    const [recording, cues] = await Promise.all([
      line.sound === undefined ? undefined : loadRecording(line.sound, this.loadAsset),
      line.captions === undefined ? [] : this.#captions(line.captions),
    ]);
    if (turn !== this.#turn) return;
    this.#loading = false;
    const events = this.#eventsOf(turn);
    const voice = this.#aloud(line) === 'on' ? deviceVoice(line.locale) : undefined;
    this.#cues = cues;
    this.#delivery = recording
      ? new RecordedLine(recording, this.#rate, events)
      : voice
        ? new VoicedLine(line.text, voice, this.#rate, events)
        : new SilentLine(line.text, this.#rate, events);
    if (this.#speaking) this.#continue();
    // A recording that did not arrive: the line is not heard after all.
    if (line.sound !== undefined && !recording) this.#tell();
  }

  #eventsOf(turn: number): DeliveryEvents {
    return {
      onEnd: () => this.#after(turn),
      onRefused: () => this.#refused(turn),
      onBroken: () => this.#broken(turn),
    };
  }

  #continue(): void {
    const delivery = this.#delivery;
    if (!delivery) return;
    delivery.play();
    if (this.#cues.length === 0) return;
    this.#follow(delivery);
    this.#ticker = setInterval(() => this.#follow(delivery), CAPTION_MILLISECONDS);
  }

  /** Tells of a new caption when its moment has come. */
  #follow(delivery: Delivery): void {
    const length = this.#cues.at(-1)?.to ?? 0;
    const cue = cueAt(this.#cues, delivery.captionSeconds ?? delivery.share * length);
    if (cue === this.#cue) return;
    this.#cue = cue;
    if (cue?.gesture) this.#moved = cue;
    this.#tell();
  }

  /** Browsers refuse sound that nobody tapped for: then the line waits, shown as paused. */
  #refused(turn: number): void {
    if (turn === this.#turn) this.pause();
  }

  /** A recording that nothing can play: its line is read. */
  #broken(turn: number): void {
    const { line } = this.state;
    if (turn !== this.#turn || !line) return;
    this.#rest();
    this.#delivery?.stop();
    this.#delivery = new SilentLine(line.text, this.#rate, this.#eventsOf(turn));
    if (this.#speaking) this.#continue();
    this.#tell();
  }

  /** A line is over: breathe, then the next one; after the last one all is quiet and its text stays. */
  #after(turn: number): void {
    if (turn !== this.#turn) return;
    this.#rest();
    this.#over = true;
    if (this.#index === this.#lines.length - 1) return this.pause();
    this.#breath = setTimeout(() => {
      if (turn === this.#turn && this.#speaking) this.next();
    }, BREATH_SECONDS * 1000);
  }

  #rest(): void {
    clearTimeout(this.#breath);
    clearInterval(this.#ticker);
  }

  #hush(): void {
    this.#turn++;
    this.#loading = false;
    this.#rest();
    this.#delivery?.stop();
    this.#delivery = undefined;
    this.#cues = [];
    this.#cue = this.#moved = undefined;
    this.#speaking = false;
  }

  /** Captions that do not arrive leave the whole line. */
  async #captions(assetId: string): Promise<readonly Cue[]> {
    try {
      return await readCaptions(await (await this.loadAsset(assetId)).text());
    } catch {
      return [];
    }
  }

  #tell(): void {
    this.onChange(this.state);
  }
}
