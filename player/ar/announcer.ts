/** Says changing sentences to screen readers without chattering: the first at once, then the latest, after a pause. */
export class Announcer {
  #said = '';
  #latest = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saidAt = -Infinity;

  constructor(
    private readonly onSay: (sentence: string) => void,
    signal: AbortSignal,
    private readonly pauseMilliseconds = 4000,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** What would be said now; the same again is not said twice. */
  offer(sentence: string): void {
    this.#latest = sentence;
    if (this.#timer !== undefined || sentence === this.#said) return;
    const wait = this.#saidAt + this.pauseMilliseconds - performance.now();
    if (wait <= 0) this.#say();
    else this.#timer = setTimeout(() => this.#say(), wait);
  }

  #say(): void {
    this.#timer = undefined;
    if (this.#latest === this.#said) return;
    this.#said = this.#latest;
    this.#saidAt = performance.now();
    this.onSay(this.#latest);
  }
}
