/** Looks at camera pictures for target pictures: draws them small, keeps a finder for their size. The same in worker and page. */
import { greyOf } from '../../../shared/targets/grey';
import type { CameraFrame } from '../camera-frames';
import type { Looks } from '../lookout/messages';
import { detectionSize, focalLength } from '../marker/camera-parameters';
import type { Pose } from '../marker/pose';
import { type Hindrance, WhyNot } from '../marker/why-not';
import { ImageFinder, type SecondLook } from './image-finder';
import { ImagePose } from './image-pose';
import { targetModel, type TargetModel } from './target-model';
import type { NftFiles } from './nft-engine';

/** A picture to be recognised. */
export interface ImageTarget {
  readonly anchorId: string;
  /** The picture, upright and whole; who gets it closes it. */
  readonly picture: ImageBitmap;
  /** Its compiled features, where the tour has them. */
  readonly files: Omit<NftFiles, 'targetId'> | undefined;
}

/** A picture that was found. */
export interface FoundImage {
  readonly anchorId: string;
  /** In widths of the picture. */
  readonly pose: Pose;
}

/** What was seen in one picture. */
export interface LookedAtImages {
  readonly timeMs: number;
  readonly found: readonly FoundImage[];
  readonly hindrance: Hindrance | undefined;
}

/** Looks for target pictures. */
export type ImageLookout = Looks<LookedAtImages>;

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** So long nothing is found before the natural-feature engine is fetched to look too, in milliseconds. */
const PATIENCE_MS = 2500;

/** Looks by itself, in the worker or in the page. */
export class LocalImageLookout implements ImageLookout {
  readonly #models: readonly TargetModel[];
  readonly #files: readonly NftFiles[];
  readonly #seconds = new Map<string, LateSecondLook>();
  #view: View | undefined;

  constructor(
    private readonly context: Context,
    targets: readonly ImageTarget[],
    private readonly openEngine?: OpenSecondLook,
  ) {
    this.#models = targets.map((target) => modelOf(context, target));
    this.#files = targets.flatMap(({ anchorId, files }) => (files ? [{ targetId: anchorId, ...files }] : []));
  }

  async look({ picture, timeMs, ...whole }: CameraFrame): Promise<LookedAtImages> {
    const { width, height } = detectionSize(whole.width, whole.height);
    try {
      if (this.#view?.width !== width || this.#view.height !== height)
        this.#view = new View(width, height, this.#models, this.#secondFor(width, height));
      if (this.context.canvas.width !== width || this.context.canvas.height !== height)
        Object.assign(this.context.canvas, { width, height });
      this.context.drawImage(picture, 0, 0, width, height);
      return this.#view.look(this.context.getImageData(0, 0, width, height), timeMs);
    } finally {
      picture.close();
    }
  }

  /** The natural-feature engine cannot be ended: one for each size, which a phone turned back uses again. */
  #secondFor(width: number, height: number): LateSecondLook {
    const size = `${width}x${height}`;
    const second = this.#seconds.get(size) ?? new LateSecondLook(() => this.#engineFor(width, height));
    this.#seconds.set(size, second);
    return second;
  }

  async #engineFor(width: number, height: number): Promise<SecondLook | undefined> {
    return this.#files.length > 0 ? this.openEngine?.(width, height, this.#files) : undefined;
  }
}

/** Fetches and starts the natural-feature engine for pictures of a size. */
export type OpenSecondLook = (width: number, height: number, files: readonly NftFiles[]) => Promise<SecondLook>;

/** All that depends on the size of the camera's pictures. */
class View {
  readonly #finder: ImageFinder;
  readonly #poses: ReadonlyMap<string, ImagePose>;
  readonly #second: LateSecondLook;
  readonly #why = new WhyNot();
  #seenAt: number | undefined;

  constructor(
    readonly width: number,
    readonly height: number,
    models: readonly TargetModel[],
    second: LateSecondLook,
  ) {
    this.#second = second;
    this.#finder = new ImageFinder(models, this.#second);
    const focal = focalLength(width, height);
    this.#poses = new Map(models.map(({ id, aspect }) => [id, new ImagePose(aspect, focal, [width / 2, height / 2])]));
  }

  look(picture: ImageData, timeMs: number): LookedAtImages {
    const grey = greyOf(picture);
    const found = this.#finder.look(grey, timeMs).flatMap(({ targetId, corners }) => {
      const pose = this.#poses.get(targetId)?.poseOf(corners);
      return pose ? [{ anchorId: targetId, pose }] : [];
    });
    if (found.length > 0 || this.#seenAt === undefined) this.#seenAt = timeMs;
    if (timeMs - this.#seenAt > PATIENCE_MS) this.#second.fetch();
    const bytes = { ...grey, data: new Uint8ClampedArray(grey.data.buffer) };
    return { timeMs, found, hindrance: this.#why.after(bytes, [], found.length > 0, timeMs) };
  }
}

/** The natural-feature engine, which comes only when it is needed; until then, and if it fails, it sees nothing. */
class LateSecondLook implements SecondLook {
  #engine: SecondLook | undefined;
  #asked = false;

  constructor(private readonly open: () => Promise<SecondLook | undefined>) {}

  fetch(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.open().then(
      (engine) => (this.#engine = engine),
      (cause: unknown) => console.warn(cause),
    );
  }

  look(...picture: Parameters<SecondLook['look']>): ReturnType<SecondLook['look']> {
    return this.#engine?.look(...picture) ?? [];
  }
}

/** Larger pictures show nothing that a camera's picture of them shows. */
const MODEL_LENGTH = 900;

function modelOf(context: Context, { anchorId, picture }: ImageTarget): TargetModel {
  const scale = Math.min(1, MODEL_LENGTH / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  Object.assign(context.canvas, { width, height });
  context.imageSmoothingQuality = 'high';
  // What is transparent is printed on white.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  return targetModel(anchorId, greyOf(context.getImageData(0, 0, width, height)));
}
