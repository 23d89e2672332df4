import type { Delivery, DeliveryEvents } from './delivery';
import { readingSeconds, wordLoudness } from './mouth';

/** The mouth is done before the eye: speaking is quicker than reading. */
const SPOKEN_SHARE = 0.75;

/** A line to be read: stays as long as its length asks for, and moves the mouth by its words. */
export class SilentLine implements Delivery {
  readonly captionSeconds = undefined;
  readonly #text: string;
  readonly #events: DeliveryEvents;
  #rate: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Seconds of reading already done at rate 1, and when the clock last started. */
  #done = 0;
  #since: number | undefined;

  constructor(text: string, rate: number, events: DeliveryEvents) {
    this.#text = text;
    this.#rate = rate;
    this.#events = events;
  }

  play(): void {
    if (this.#since !== undefined) return;
    this.#since = performance.now();
    const left = readingSeconds(this.#text) - this.#done;
    this.#timer = setTimeout(
      () => {
        this.pause();
        this.#events.onEnd();
      },
      (left / this.#rate) * 1000,
    );
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#done = this.#seconds;
    this.#since = undefined;
  }

  setRate(rate: number): void {
    const runs = this.#since !== undefined;
    this.pause();
    this.#rate = rate;
    if (runs) this.play();
  }

  stop(): void {
    this.pause();
  }

  get share(): number {
    return Math.min(1, this.#seconds / readingSeconds(this.#text));
  }

  loudness(): number {
    return this.#since === undefined ? 0 : wordLoudness(this.#text, this.share / SPOKEN_SHARE, this.#seconds);
  }

  get #seconds(): number {
    return this.#done + (this.#since === undefined ? 0 : ((performance.now() - this.#since) / 1000) * this.#rate);
  }
}
