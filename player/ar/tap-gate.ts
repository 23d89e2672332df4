/** The device did not take the tap of just now for one, and has asked nobody. */
export class Untapped extends Error {}

/** Waits for a tap where the browser grants something only in one: sensors, immersive AR. */
export class TapGate {
  /** Why a tap is needed now; undefined while none is. */
  waitsFor: 'sensors' | 'immersive' | undefined;
  #open: (() => void) | undefined;

  constructor(
    private readonly onChange: () => void,
    private readonly signal: AbortSignal,
    /** Whether a tap of just now still counts; browsers that do not tell get a new one. */
    private readonly isInTap = () => (navigator.userActivation as UserActivation | undefined)?.isActive === true,
  ) {}

  /**
   * Calls `ask` at once within a tap, else in the next tap on the view's button; there once more if it first rejected
   * with `Untapped`, as what counts as a tap for one part of a browser need not for another.
   * @throws what `ask` rejects with, or the signal's reason
   */
  async inTap<T>(why: 'sensors' | 'immersive', ask: () => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    if (this.isInTap()) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof Untapped)) throw error;
        this.signal.throwIfAborted();
      }
    }
    return this.#inNextTap(why, ask);
  }

  #inNextTap<T>(why: 'sensors' | 'immersive', ask: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#settle(undefined, undefined);
        reject(this.signal.reason as Error);
      };
      this.signal.addEventListener('abort', leave, { once: true });
      this.#settle(why, () => {
        this.signal.removeEventListener('abort', leave);
        this.#settle(undefined, undefined);
        ask().then(resolve, reject);
      });
    });
  }

  /** The visitor tapped. To be called in the very event. */
  tapped(): void {
    this.#open?.();
  }

  #settle(why: 'sensors' | 'immersive' | undefined, open: (() => void) | undefined): void {
    this.waitsFor = why;
    this.#open = open;
    this.onChange();
  }
}
