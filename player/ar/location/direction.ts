/** Whether the direction can be believed, and what of it is told. */
import type { ArNote } from '../ar-back-end';
import type { Orientation } from '../sensors/heading-fusion';

/** A compass is waited for so long, in milliseconds. */
const PATIENCE = 2000;
/** Worse than this a scene 20 m away stands behind another house. Degrees. */
const USELESS = 30;
/** Once useless, it must become clearly better than that: what is said must not flicker. */
const USEFUL_AGAIN = 25;
/** A compass that swung a moment ago is not believed yet, in milliseconds. */
const SWINGS_LAST = 5000;

/** Judges the compass over time. */
export class Direction {
  #swung = -Infinity;
  #set = false;
  #begun: number | undefined;
  #rough = false;

  /** The visitor has set the direction: what the compass says matters no more. */
  setByHand(): void {
    this.#set = true;
  }

  /** Looks at the latest orientation. @param now milliseconds, from wherever */
  judge(orientation: Orientation, now: number): 'good' | 'waits' | 'useless' {
    this.#begun ??= now;
    if (this.#set) return 'good';
    if (orientation.swinging) this.#swung = now;
    if (!orientation.absolute) return now - this.#begun < PATIENCE ? 'waits' : 'useless';
    this.#rough = (orientation.headingAccuracyDegrees ?? 0) > (this.#rough ? USEFUL_AGAIN : USELESS);
    return this.#rough || now - this.#swung < SWINGS_LAST ? 'useless' : 'good';
  }

  /** What is said about it. */
  notes(orientation: Orientation, now: number): readonly ArNote[] {
    if (this.#set) return [];
    if (this.judge(orientation, now) === 'useless') return [{ kind: 'compass-useless' }];
    const { headingAccuracyDegrees: accuracy } = orientation;
    return [{ kind: 'compass', accuracyDegrees: accuracy === undefined ? undefined : Math.round(accuracy) }];
  }
}
