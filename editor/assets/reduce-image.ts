/** What the worker is asked for. `longSide` in pixels. */
export interface ReduceJob {
  readonly file: Blob;
  readonly longSide: number;
}
export type ReduceAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'reduced'; readonly blob: Blob; readonly width: number; readonly height: number }
  | { readonly kind: 'unreadable' };
export type Reduced = Extract<ReduceAnswer, { kind: 'reduced' }>;

/** Pixels of the longer side: sharp on a phone held close, and about 0.3 MB. */
const LONG_SIDE = 1600;

/**
 * Makes a picture small in a worker of its own; undefined if the browser cannot read it.
 * @param progress called with 0 to 1
 */
export function reduceImage(
  file: Blob,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Reduced | undefined> {
  const worker = new Worker(new URL('./reduce-image.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Reduced | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', () => resolve(undefined));
    worker.addEventListener('message', ({ data }: MessageEvent<ReduceAnswer>) => {
      if (data.kind === 'progress') progress(data.done);
      else resolve(data.kind === 'reduced' ? data : undefined);
    });
    worker.postMessage({ file, longSide: LONG_SIDE } satisfies ReduceJob);
  }).finally(() => worker.terminate());
}
