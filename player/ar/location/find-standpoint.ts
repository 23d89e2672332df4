/** Waits for a position that a scene can be placed by, and goes on following it. */
import { Unavailable } from '../../../shared/model/unavailable';
import type { Fix, PositionSource } from '../../position/position-source';
import { standAfter, type Standpoint } from './standpoint';

/** Good enough to begin at once, in metres. */
const GOOD = 25;
/** After a while this will do: a scene 60 m away is then at least on the right side. Metres. */
const ROUGH = 60;
/** Milliseconds. */
const A_WHILE = 6000;
const GIVE_UP = 25_000;

/** Where the visitor stands now. */
export interface StandpointWatch {
  readonly latest: () => Standpoint;
}

/**
 * Resolves with the first standpoint worth it, and keeps it up to date until the signal ends it.
 * @param onFix told every fix, also while waiting
 * @param answered resolves when the visitor has answered what else they were asked: time runs from then on, or from the
 * first word of the source
 * @throws Unavailable `position-refused`; `position-missing` after 25 s, 6 s after the source has said so and found nothing
 */
export function findStandpoint(
  positions: PositionSource,
  onFix: (fix: Fix) => void,
  signal: AbortSignal,
  answered: Promise<unknown>,
): Promise<StandpointWatch> {
  return new Promise((resolve, reject) => {
    let now: Standpoint | undefined;
    let enough = GOOD;
    const look = () => {
      if (now && now.accuracyMetres <= enough) resolve({ latest: () => now as Standpoint });
    };
    const clocks = new Clocks();
    const begin = () => {
      if (signal.aborted) return;
      clocks.once('rough', A_WHILE, () => {
        enough = ROUGH;
        look();
      });
      clocks.once('late', GIVE_UP, () => reject(new Unavailable('position-missing')));
    };
    void answered.then(begin, () => undefined);
    signal.addEventListener('abort', () => {
      clocks.stop();
      reject(signal.reason as Error);
    });
    positions.watch(
      (fix) => {
        begin();
        clocks.stop('missing');
        now = standAfter(now, fix);
        onFix(fix);
        look();
      },
      (trouble) => {
        // What is refused is not asked for again; what is missing now may be found in a moment, hardly later.
        if (trouble.kind === 'position-refused') return reject(trouble);
        begin();
        if (!now) clocks.once('missing', A_WHILE, () => reject(trouble));
      },
      signal,
    );
  });
}

/** Named times to wait for, each begun at most once until it is stopped. */
class Clocks {
  readonly #running = new Map<string, ReturnType<typeof setTimeout>>();

  once(name: string, milliseconds: number, then: () => void): void {
    if (!this.#running.has(name)) this.#running.set(name, setTimeout(then, milliseconds));
  }

  /** Without a name all of them. */
  stop(name?: string): void {
    for (const [one, timer] of this.#running) {
      if (name !== undefined && one !== name) continue;
      clearTimeout(timer);
      this.#running.delete(one);
    }
  }
}
