/**
 * Finds signs picture by picture: the engine reads squares, their sides are measured on the grey picture, a sign whose
 * square is covered or blurred is followed by its texture and sides, and of two possible poses the right one is chosen.
 * Pure: runs in the worker, in the page and in Node. Give it every picture in order; it remembers what was before.
 */
import { FollowedSign, type Found } from './followed-sign';
import { greyOf, softened } from './grey';
import type { MarkerEngine, MarkerTarget, Pixels } from './marker-engine';
import { WhyNot, type Hindrance } from './why-not';

export type { Found } from './followed-sign';
export type { Hindrance } from './why-not';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export class MarkerFinder {
  readonly #signs: readonly FollowedSign[];
  readonly #whyNot = new WhyNot();
  #hindrance: Hindrance | undefined;

  /** @param focal in pixels of the picture; its middle is the lens's */
  constructor(
    private readonly engine: MarkerEngine,
    targets: readonly MarkerTarget[],
    size: PictureSize,
    focal: number,
  ) {
    this.#signs = targets.map(({ anchorId }) => new FollowedSign(anchorId, focal, [size.width / 2, size.height / 2]));
  }

  /** Why nothing has been found for a while, as far as the last picture tells. */
  get hindrance(): Hindrance | undefined {
    return this.#hindrance;
  }

  /** At most one finding per target. @param timeMs of the picture, in milliseconds */
  look(picture: Pixels, timeMs: number): readonly Found[] {
    const soft = softened(greyOf(picture));
    const sightings = this.engine.detect(picture, soft);
    const found = this.#signs.flatMap((sign) => {
      const sighting = sightings.find(({ anchorId }) => anchorId === sign.anchorId);
      const one = sign.look(soft, sighting, timeMs);
      return one ? [one] : [];
    });
    this.#hindrance = this.#whyNot.after(soft, this.engine.strangers, found.length > 0, timeMs);
    return found;
  }
}
