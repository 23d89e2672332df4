/** Looks at camera pictures for signs: draws them small, keeps an engine for their size. The same in worker and page. */
import type { CameraFrame } from '../camera-frames';
import type { Looks } from '../lookout/messages';
import { detectionSize, focalLength } from './camera-parameters';
import type { MarkerTarget, OpenEngine } from './marker-engine';
import { MarkerFinder, type Found, type Hindrance, type PictureSize } from './marker-finder';

/** What was seen in one picture. */
export interface Looked {
  readonly timeMs: number;
  /** Size in which the picture was looked at; corners are in its pixels. */
  readonly width: number;
  readonly height: number;
  readonly found: readonly Found[];
  readonly hindrance: Hindrance | undefined;
}

/** Looks for signs. */
export type Lookout = Looks<Looked>;

type Canvas = OffscreenCanvas | HTMLCanvasElement;
type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Kept in memory, not on the graphics card, as the picture is read back at once. */
export const READ_BACK: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** Looks by itself, in the worker or in the page. */
export class LocalLookout implements Lookout {
  #size: PictureSize = { width: 0, height: 0 };
  #finder: Promise<MarkerFinder> | undefined;
  #engineLife = new AbortController();

  constructor(
    private readonly context: Context,
    private readonly targets: readonly MarkerTarget[],
    private readonly openEngine: OpenEngine,
    private readonly signal: AbortSignal,
  ) {}

  async look({ picture, timeMs, ...whole }: CameraFrame): Promise<Looked> {
    const size = detectionSize(whole.width, whole.height);
    const { width, height } = size;
    try {
      const finder = await this.#finderFor(size);
      this.context.drawImage(picture, 0, 0, width, height);
      const found = finder.look(this.context.getImageData(0, 0, width, height), timeMs);
      return { timeMs, ...size, found, hindrance: finder.hindrance };
    } finally {
      picture.close();
    }
  }

  /** A turned phone's pictures have another size; they need another engine, and only one may run. */
  #finderFor(size: PictureSize): Promise<MarkerFinder> {
    const { width, height } = size;
    if (this.#finder && width === this.#size.width && height === this.#size.height) return this.#finder;
    this.#engineLife.abort();
    this.#engineLife = new AbortController();
    this.#size = size;
    const opening = this.#open(size, AbortSignal.any([this.signal, this.#engineLife.signal]));
    this.#finder = opening;
    // The next picture tries anew.
    opening.catch(() => {
      if (this.#finder === opening) this.#finder = undefined;
    });
    return opening;
  }

  async #open(size: PictureSize, life: AbortSignal): Promise<MarkerFinder> {
    const { width, height } = size;
    const canvas: Canvas = this.context.canvas;
    canvas.width = width;
    canvas.height = height;
    const engine = await this.openEngine(width, height, this.targets, life);
    return new MarkerFinder(engine, this.targets, size, focalLength(width, height));
  }
}
