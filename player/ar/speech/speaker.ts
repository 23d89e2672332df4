/** Lets lines be heard or read one after the other; silent lines are timed by their length. */
import type { LoadAsset } from '../ar-back-end';
import { envelope, readingSeconds, wordLoudness } from './mouth';
import type { SpokenLine } from './lines';

const SLICES_PER_SECOND = 50;
/** Between two lines, so that they do not run into each other. */
const BREATH_SECONDS = 0.6;

export interface SpeakerState {
  readonly line: SpokenLine | undefined;
  readonly index: number;
  readonly count: number;
  readonly speaking: boolean;
}

interface Sounding {
  readonly audio: HTMLAudioElement;
  readonly loudness: Float32Array | undefined;
  readonly address: string;
}

export class Speaker {
  #lines: readonly SpokenLine[] = [];
  #index = 0;
  #speaking = false;
  #sounding: Sounding | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds of the silent line already shown, and when its clock last started. */
  #shown = 0;
  #since = 0;
  #turn = 0;

  constructor(
    private readonly loadAsset: LoadAsset,
    private readonly onChange: (state: SpeakerState) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#hush());
  }

  get state(): SpeakerState {
    const line = this.#lines[this.#index];
    return { line, index: this.#index, count: this.#lines.length, speaking: this.#speaking };
  }

  /** Begins a text from its first line, or only lays it ready. */
  say(lines: readonly SpokenLine[], begin = true): void {
    this.#lines = lines;
    this.#to(0, begin);
  }

  play(): void {
    if (this.#speaking || !this.state.line) return;
    if (this.#ended) return this.#to(this.#index, true);
    this.#speaking = true;
    this.#continue();
    this.#tell();
  }

  pause(): void {
    if (!this.#speaking) return;
    this.#speaking = false;
    this.#shown += performance.now() - this.#since;
    clearTimeout(this.#timer);
    this.#sounding?.audio.pause();
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

  /** How loud the voice is now, 0 to 1, for the mouth. */
  loudness(): number {
    const line = this.state.line;
    if (!line || !this.#speaking) return 0;
    const sounding = this.#sounding;
    if (sounding) return sounding.loudness?.[Math.floor(sounding.audio.currentTime * SLICES_PER_SECOND)] ?? 0;
    const seconds = this.#seconds;
    return wordLoudness(line.text, seconds / (readingSeconds(line.text) * 0.75), seconds);
  }

  get #seconds(): number {
    return (this.#shown + (this.#speaking ? performance.now() - this.#since : 0)) / 1000;
  }

  get #ended(): boolean {
    const line = this.state.line;
    if (!line) return true;
    return this.#sounding ? this.#sounding.audio.ended : this.#seconds >= readingSeconds(line.text);
  }

  #to(index: number, begin: boolean): void {
    this.#hush();
    this.#index = index;
    this.#shown = 0;
    this.#speaking = begin && this.#lines.length > 0;
    if (this.#speaking) void this.#begin(++this.#turn);
    this.#tell();
  }

  /** Loads the recording, then speaks; another line asked for meanwhile wins. */
  async #begin(turn: number): Promise<void> {
    const line = this.state.line;
    this.#since = performance.now();
    const sounding = line?.sound === undefined ? undefined : await this.#load(line.sound);
    if (turn !== this.#turn) return release(sounding);
    this.#sounding = sounding;
    sounding?.audio.addEventListener('ended', () => this.#after(turn));
    if (this.#speaking) this.#continue();
  }

  #continue(): void {
    const turn = this.#turn;
    this.#since = performance.now();
    const sounding = this.#sounding;
    if (!sounding) {
      const line = this.state.line;
      if (line) this.#timer = setTimeout(() => this.#after(turn), readingSeconds(line.text) * 1000 - this.#shown);
      return;
    }
    // Browsers refuse sound that nobody tapped for: then the line waits, shown as paused.
    sounding.audio.play().catch(() => {
      if (turn === this.#turn) this.pause();
    });
  }

  /** A line is over: breathe, then the next one; after the last one all is quiet and its text stays. */
  #after(turn: number): void {
    if (turn !== this.#turn) return;
    if (this.#index === this.#lines.length - 1) {
      this.pause();
      return;
    }
    this.#timer = setTimeout(() => {
      if (turn === this.#turn && this.#speaking) this.next();
    }, BREATH_SECONDS * 1000);
  }

  #hush(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    release(this.#sounding);
    this.#sounding = undefined;
    this.#speaking = false;
  }

  /** A recording that does not arrive or cannot be played leaves the line as text. */
  async #load(assetId: string): Promise<Sounding | undefined> {
    try {
      const file = await this.loadAsset(assetId);
      const loudness = await loudnessOf(file);
      const address = URL.createObjectURL(file);
      return { audio: new Audio(address), loudness, address };
    } catch {
      return undefined;
    }
  }

  #tell(): void {
    this.onChange(this.state);
  }
}

function release(sounding: Sounding | undefined): void {
  if (!sounding) return;
  sounding.audio.pause();
  URL.revokeObjectURL(sounding.address);
}

/** Measured from the file, not from the running sound: needs no audio graph that a phone may keep suspended. */
async function loudnessOf(file: Blob): Promise<Float32Array | undefined> {
  try {
    const context = new OfflineAudioContext(1, 1, 22_050);
    const sound = await context.decodeAudioData(await file.arrayBuffer());
    return envelope(sound.getChannelData(0), sound.sampleRate, SLICES_PER_SECOND);
  } catch {
    return undefined;
  }
}
