/** The page's way to a compiled target: in a worker, with progress, to be called off. */
import { Unavailable } from '../model/unavailable';
import { type Grey, greyOf } from './grey';
import type { Quality } from './quality';
import type { FromTargetWorker, Target } from './target-messages';

export interface TargetProgress {
  /** How much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** How good the picture is; known at once. */
  readonly onQuality?: (quality: Quality) => void;
  readonly signal: AbortSignal;
}

/**
 * Compiles a picture that the page can show.
 * @throws Unavailable `engine` for pictures that cannot be read or have nothing to hold on to; the signal's reason
 */
export async function makeTarget(picture: Blob, progress: TargetProgress): Promise<Target> {
  const grey = await greyPicture(picture);
  progress.signal.throwIfAborted();
  const worker = new Worker(new URL('./target.worker.ts', import.meta.url), { type: 'module', name: 'target' });
  try {
    return await answerOf(worker, grey, progress);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, picture: Grey, { onProgress, onQuality, signal }: TargetProgress): Promise<Target> {
  return new Promise((resolve, reject) => {
    const fail = (detail: string) => reject(new Unavailable('engine', 'nft-marker-creator', { detail }));
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('message', ({ data }: MessageEvent<FromTargetWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      else if (data.kind === 'quality') onQuality?.(data.quality);
      else if (data.kind === 'target') resolve(data.target);
      else fail(data.detail);
    });
    worker.postMessage({ picture });
  });
}

/** Larger pictures are measured and compiled no better. */
const MOST_LENGTH = 1600;

async function greyPicture(picture: Blob): Promise<Grey> {
  const address = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, MOST_LENGTH / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return greyOf(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch (cause) {
    throw new Unavailable('engine', '', { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}
