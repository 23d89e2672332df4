/**
 * Finds signs picture by picture: the engine reads squares, their sides are measured on the grey picture, a sign whose
 * square is covered or blurred is followed by its texture and sides, and of two possible poses the right one is chosen.
 * Pure: runs in the worker, in the page and in Node. Give it every picture in order; it remembers what was before.
 */
import { FollowedSign, type Found } from './followed-sign';
import { greyOf, softened } from './grey';
import type { MarkerEngine, MarkerTarget, Pixels } from './marker-engine';

export type { Found } from './followed-sign';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export class MarkerFinder {
  readonly #signs: readonly FollowedSign[];

  /** @param focal in pixels of the picture; its middle is the lens's */
  constructor(
    private readonly engine: MarkerEngine,
    targets: readonly MarkerTarget[],
    size: PictureSize,
    focal: number,
  ) {
    this.#signs = targets.map(({ anchorId }) => new FollowedSign(anchorId, focal, [size.width / 2, size.height / 2]));
  }

  /** At most one finding per target. @param timeMs of the picture, in milliseconds */
  look(picture: Pixels, timeMs: number): readonly Found[] {
    const soft = softened(greyOf(picture));
    const sightings = this.engine.detect(picture);
    return this.#signs.flatMap((sign) => {
      const sighting = sightings.find(({ anchorId }) => anchorId === sign.anchorId);
      const found = sign.look(soft, sighting, timeMs);
      return found ? [found] : [];
    });
  }
}
