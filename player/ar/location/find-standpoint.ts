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

export interface StandpointWatch {
  readonly latest: () => Standpoint;
}

/**
 * Resolves with the first standpoint worth it, and keeps it up to date until the signal ends it.
 * @param onFix told every fix, also while waiting
 * @throws Unavailable `position-refused`, or `position-missing` after 25 s
 */
export function findStandpoint(
  positions: PositionSource,
  onFix: (fix: Fix) => void,
  signal: AbortSignal,
): Promise<StandpointWatch> {
  return new Promise((resolve, reject) => {
    let now: Standpoint | undefined;
    let enough = GOOD;
    const look = () => {
      if (now && now.accuracyMetres <= enough) resolve({ latest: () => now as Standpoint });
    };
    const lowered = setTimeout(() => {
      enough = ROUGH;
      look();
    }, A_WHILE);
    const given = setTimeout(() => reject(new Unavailable('position-missing')), GIVE_UP);
    signal.addEventListener('abort', () => {
      clearTimeout(lowered);
      clearTimeout(given);
      reject(signal.reason as Error);
    });
    positions.watch(
      (fix) => {
        now = standAfter(now, fix);
        onFix(fix);
        look();
      },
      // What is missing now may be found in a moment; what is refused is not asked for again.
      (trouble) => trouble.kind === 'position-refused' && reject(trouble),
      signal,
    );
  });
}
