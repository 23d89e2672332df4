import type { Tour } from '../../shared/model/tour';

/** What is known about the author's work being safe. Times are milliseconds since 1970. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  /** Only after half a second: before that the tick stays. */
  | { readonly kind: 'saving'; readonly savedAt: number }
  /** Tried again by itself; `savedAt` is until when everything is safe. */
  | { readonly kind: 'failed'; readonly savedAt: number; readonly failure: unknown };

const SHOWN_AFTER_MS = 500;
const RETRIES_MS = [1000, 2000, 5000, 10_000];

/**
 * Writes every edit in a transaction of its own; while one is under way only the newest waits. Fires `change`.
 * An edit counts as saved when `acknowledged` has reached `edits`.
 */
export class Autosave extends EventTarget {
  /** How many edits were handed over, and how many of them the browser has acknowledged. */
  edits = 0;
  acknowledged = 0;
  state: SaveState;
  private waiting: Tour | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;

  /** @param write saves one value and resolves when the browser has acknowledged it */
  constructor(
    private readonly write: (tour: Tour) => Promise<void>,
    savedAt: number,
    private readonly signal: AbortSignal,
  ) {
    super();
    this.state = { kind: 'saved', at: savedAt };
    signal.addEventListener('abort', () => clearTimeout(this.retry));
  }

  save(tour: Tour): void {
    this.edits++;
    this.waiting = tour;
    this.begin();
  }

  /** Resolves when nothing is under way any more; an edit that could not be written is not waited for. */
  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  private begin(): void {
    if (this.running || !this.waiting || this.signal.aborted) return;
    clearTimeout(this.retry);
    this.running = this.writeWaiting().finally(() => {
      this.running = undefined;
      if (this.failures === 0) this.begin();
    });
  }

  private async writeWaiting(): Promise<void> {
    const tour = this.waiting as Tour;
    const upTo = this.edits;
    this.waiting = undefined;
    const slow = setTimeout(() => this.isSlow(), SHOWN_AFTER_MS);
    try {
      await this.write(tour);
      this.failures = 0;
      this.acknowledged = upTo;
      this.to({ kind: 'saved', at: Date.now() });
    } catch (failure) {
      this.waiting ??= tour;
      this.failed(failure);
    } finally {
      clearTimeout(slow);
    }
  }

  private isSlow(): void {
    if (this.state.kind === 'saved') this.to({ kind: 'saving', savedAt: this.savedAt });
  }

  private failed(failure: unknown): void {
    this.to({ kind: 'failed', savedAt: this.savedAt, failure });
    const delay = RETRIES_MS[Math.min(this.failures, RETRIES_MS.length - 1)];
    this.failures++;
    if (!this.signal.aborted) this.retry = setTimeout(() => this.begin(), delay);
  }

  private get savedAt(): number {
    return this.state.kind === 'saved' ? this.state.at : this.state.savedAt;
  }

  private to(state: SaveState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}
