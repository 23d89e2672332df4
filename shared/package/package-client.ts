import type { Tour } from '../model/tour';
import type { WorkOptions } from './bytes';
import type { AssetSource } from './pack';
import { errorOf, type FromWorker, type Port, type ToWorker } from './package-messages';
import type { PackageSink } from './unpack';

/** A worker, or in tests anything that talks like one. */
export interface JobWorker extends Port<ToWorker, FromWorker> {
  terminate(): void;
  /** Called if the worker's own code cannot be loaded or breaks. */
  onerror: ((event: ErrorEvent) => unknown) | null;
}

export interface ClientOptions extends WorkOptions {
  readonly openWorker?: () => JobWorker;
}

/** Packs a tour beside the page, so that the page stays quick. See `pack` for the promises and failures. */
export function packInWorker(manifest: string, assets: AssetSource, options: ClientOptions = {}): Promise<Blob> {
  return inWorker<Blob>(options, { kind: 'pack', manifest }, async (message, post) => {
    if (message.kind === 'want') post({ kind: 'asset', blob: await assets(message.asset, message.path) });
    return message.kind === 'packed' ? { done: message.blob } : undefined;
  });
}

/** Unpacks beside the page; the sink stays on the page. See `unpack` for the promises and failures. */
export async function unpackInWorker(source: Blob, sink: PackageSink, options: ClientOptions = {}): Promise<Tour> {
  let staging: Promise<void> = Promise.resolve();
  try {
    const { tour, manifest } = await inWorker(options, { kind: 'unpack', source }, async (message, post) => {
      if (message.kind === 'stage') {
        staging = sink.stage(message.path, message.bytes, message.asset);
        await staging;
        post({ kind: 'staged' });
      }
      return message.kind === 'unpacked' ? { done: message } : undefined;
    });
    await sink.commit(tour, manifest);
    return tour;
  } catch (error) {
    // Whatever was just being staged must not arrive after the abort.
    await staging.catch(() => undefined);
    await sink.abort().catch(() => undefined);
    throw error;
  }
}

type Handler<T> = (message: FromWorker, post: (message: ToWorker) => void) => Promise<{ readonly done: T } | undefined>;

/** One worker for one job; it ends with the job, however that ends. */
async function inWorker<T>(options: ClientOptions, job: ToWorker, handle: Handler<T>): Promise<T> {
  options.signal?.throwIfAborted();
  const worker = (options.openWorker ?? openWorker)();
  const ending = new AbortController();
  try {
    return await new Promise<T>((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason), { signal: ending.signal });
      worker.onerror = (event) => reject(new Error(`the package worker broke: ${event.message}`));
      const post = (message: ToWorker) => {
        if (!ending.signal.aborted) worker.postMessage(message);
      };
      worker.addEventListener('message', ({ data }) => {
        if (ending.signal.aborted) return;
        if (data.kind === 'ready') post(job);
        if (data.kind === 'progress') options.onProgress?.(data.progress);
        if (data.kind === 'failed') reject(errorOf(data.failure));
        handle(data, post).then((answer) => answer && resolve(answer.done), reject);
      });
    });
  } finally {
    ending.abort();
    worker.terminate();
  }
}

function openWorker(): JobWorker {
  return new Worker(new URL('./package.worker.ts', import.meta.url), { type: 'module', name: 'package' });
}
