import type { Delivery, DeliveryEvents } from './delivery';
import { wordPulse } from './mouth';

/** The device's voice for a language; one on the device works without internet. Undefined where there is none. */
export function deviceVoice(locale: string | undefined): SpeechSynthesisVoice | undefined {
  if (locale === undefined || !('speechSynthesis' in globalThis)) return undefined;
  const tongue = (locale.split('-')[0] ?? locale).toLowerCase();
  const fitting = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === tongue);
  return fitting.find(({ localService }) => localService) ?? fitting[0];
}

/**
 * A line read by the device's own voice; the mouth opens with every word it reports. Pausing stops the voice and going
 * on begins again at the last word: phones drop a paused voice.
 */
export class VoicedLine implements Delivery {
  readonly captionSeconds = undefined;
  readonly #text: string;
  readonly #voice: SpeechSynthesisVoice;
  readonly #events: DeliveryEvents;
  #rate: number;
  #utterance: SpeechSynthesisUtterance | undefined;
  /** Where the utterance begins in the text, and the last word it has reported, in characters. */
  #from = 0;
  #at = 0;
  #word = { since: 0, letters: 0 };

  constructor(text: string, voice: SpeechSynthesisVoice, rate: number, events: DeliveryEvents) {
    this.#text = text;
    this.#voice = voice;
    this.#rate = rate;
    this.#events = events;
  }

  play(): void {
    if (this.#utterance) return;
    this.#from = this.#at;
    const utterance = new SpeechSynthesisUtterance(this.#text.slice(this.#from));
    utterance.lang = this.#voice.lang;
    utterance.voice = this.#voice;
    utterance.rate = this.#rate;
    utterance.onboundary = ({ charIndex, charLength }) => this.#says(charIndex, charLength);
    utterance.onstart = () => this.#says(0, undefined);
    utterance.onend = () => this.#utterance === utterance && this.#ends(this.#events.onEnd);
    utterance.onerror = () => this.#utterance === utterance && this.#ends(this.#events.onRefused);
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  pause(): void {
    if (!this.#utterance) return;
    // First forgotten, then stopped: what ends now is a pause.
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }

  setRate(rate: number): void {
    this.#rate = rate;
    if (!this.#utterance) return;
    this.pause();
    this.play();
  }

  stop(): void {
    this.pause();
  }

  get share(): number {
    return Math.min(1, this.#at / Math.max(1, this.#text.length));
  }

  loudness(): number {
    if (!this.#utterance || !this.#word.letters) return 0;
    const seconds = ((performance.now() - this.#word.since) / 1000) * this.#rate;
    return wordPulse(this.#word.letters, seconds);
  }

  #says(index: number, letters: number | undefined): void {
    this.#at = this.#from + index;
    const rest = this.#text.slice(this.#at);
    this.#word = { since: performance.now(), letters: letters || (/^\S*/.exec(rest)?.[0].length ?? 1) };
  }

  #ends(tell: () => void): void {
    this.#utterance = undefined;
    this.#at = 0;
    tell();
  }
}
