import type { LoadAsset } from '../ar-back-end';
import type { Delivery, DeliveryEvents } from './delivery';
import { envelope } from './mouth';

const SLICES_PER_SECOND = 50;

/** A recording with its loudness over time, as far as it could be measured. */
export interface Recording {
  readonly file: Blob;
  readonly loudness: Float32Array | undefined;
}

/** Fetches a recording; undefined when it does not arrive, so that the line stays as text. */
export async function loadRecording(assetId: string, loadAsset: LoadAsset): Promise<Recording | undefined> {
  const file = await loadAsset(assetId).catch(() => undefined);
  return file && { file, loudness: await loudnessOf(file) };
}

/** A line that somebody has recorded. Slower keeps the voice's pitch. */
export class RecordedLine implements Delivery {
  readonly #audio: HTMLAudioElement;
  readonly #address: string;
  readonly #loudness: Float32Array | undefined;
  readonly #events: DeliveryEvents;
  readonly #life = new AbortController();
  #pausing = false;

  constructor({ file, loudness }: Recording, rate: number, events: DeliveryEvents) {
    this.#address = URL.createObjectURL(file);
    this.#audio = new Audio(this.#address);
    this.#loudness = loudness;
    this.#events = events;
    const { signal } = this.#life;
    this.#audio.addEventListener('ended', () => events.onEnd(), { signal });
    // Broken from its beginning it is read instead; a recording that breaks off was heard so far, and is over.
    const fail = () => (this.#audio.currentTime > 0 ? events.onEnd() : events.onBroken());
    this.#audio.addEventListener('error', fail, { signal });
    this.setRate(rate);
  }

  play(): void {
    this.#audio.play().catch(() => {
      // A pause that comes before the first sound rejects as well, and so does a broken file, which is told of by itself.
      if (!this.#life.signal.aborted && !this.#pausing && !this.#audio.error) this.#events.onRefused();
    });
    this.#pausing = false;
  }

  pause(): void {
    this.#pausing = true;
    this.#audio.pause();
  }

  setRate(rate: number): void {
    this.#audio.preservesPitch = true;
    this.#audio.defaultPlaybackRate = rate;
    this.#audio.playbackRate = rate;
  }

  stop(): void {
    this.#life.abort();
    this.#audio.pause();
    URL.revokeObjectURL(this.#address);
  }

  get share(): number {
    const { currentTime, duration } = this.#audio;
    return Number.isFinite(duration) && duration > 0 ? Math.min(1, currentTime / duration) : 0;
  }

  get captionSeconds(): number {
    return this.#audio.currentTime;
  }

  loudness(): number {
    if (this.#audio.paused) return 0;
    return this.#loudness?.[Math.floor(this.#audio.currentTime * SLICES_PER_SECOND)] ?? 0;
  }
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
