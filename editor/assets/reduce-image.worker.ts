/** Makes a picture small enough for phones, off the page. Whatever a camera noted (place, time, owner) is left behind. */
import type { ReduceAnswer, ReduceJob } from './reduce-image';

addEventListener('message', ({ data }: MessageEvent<ReduceJob>) => {
  reduce(data).then(
    (answer) => postMessage(answer),
    () => postMessage({ kind: 'unreadable' } satisfies ReduceAnswer),
  );
});

async function reduce({ file, longSide }: ReduceJob): Promise<ReduceAnswer> {
  say(0.15);
  // Turned as the camera was held; the size in the header is not.
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' });
  say(0.55);
  const scale = Math.min(1, longSide / Math.max(whole.width, whole.height));
  const width = Math.max(1, Math.round(whole.width * scale));
  const height = Math.max(1, Math.round(whole.height * scale));
  const small = await createImageBitmap(whole, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });
  whole.close();
  say(0.75);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(small, 0, 0);
  small.close();
  return { kind: 'reduced', blob: await encoded(canvas, file.type), width, height };
}

/** WebP; where a browser cannot write it, JPEG for photos and PNG for what may be transparent. */
async function encoded(canvas: OffscreenCanvas, source: string): Promise<Blob> {
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
  if (webp.type === 'image/webp') return webp;
  const opaque = source === 'image/jpeg' || source === 'image/heic';
  return canvas.convertToBlob(opaque ? { type: 'image/jpeg', quality: 0.85 } : { type: 'image/png' });
}

function say(done: number): void {
  postMessage({ kind: 'progress', done } satisfies ReduceAnswer);
}
