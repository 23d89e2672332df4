/** Where target pictures are looked for: in a worker; in browsers whose workers cannot draw, in the page. */
import { Unavailable } from '../../../shared/model/unavailable';
import type { CameraFrame } from '../camera-frames';
import { loaded } from '../failure';
import type { FromImageWorker, ToImageWorker } from './image-messages';
import type { ImageLookout, ImageTarget, LookedAtImages } from './image-lookout';

/** A worker that says nothing for so long never will; two dozen targets are ready in about three seconds. */
const START_TIMEOUT_MS = 30_000;

/** Starts looking for these pictures, until the signal. @throws Unavailable `engine` */
export async function openImageLookout(targets: readonly ImageTarget[], signal: AbortSignal): Promise<ImageLookout> {
  if (workersDraw()) return openInWorker(targets, signal);
  const [{ LocalImageLookout }, { READ_BACK }] = await loaded(
    Promise.all([import('./image-lookout'), import('../marker/lookout')]),
    'ar',
  );
  const context = document.createElement('canvas').getContext('2d', READ_BACK);
  if (!context) throw new Unavailable('engine', 'canvas');
  return new LocalImageLookout(context, targets);
}

/** Whether a worker can make the camera's picture small and read it. */
function workersDraw(): boolean {
  try {
    return typeof Worker === 'function' && new OffscreenCanvas(1, 1).getContext('2d') !== null;
  } catch {
    return false;
  }
}

async function openInWorker(targets: readonly ImageTarget[], signal: AbortSignal): Promise<ImageLookout> {
  const worker = new Worker(new URL('./image.worker.ts', import.meta.url), { type: 'module', name: 'pictures' });
  const end = new AbortController();
  AbortSignal.any([signal, end.signal]).addEventListener('abort', () => worker.terminate());
  const lookout = new WorkerLookout(worker, signal);
  try {
    const pictures = targets.map(({ picture }) => picture);
    await lookout.ask({ kind: 'targets', targets }, pictures, AbortSignal.timeout(START_TIMEOUT_MS));
  } catch (cause) {
    end.abort();
    throw cause;
  }
  return lookout;
}

/** The page's end of the worker: one question at a time, each has one answer. */
class WorkerLookout implements ImageLookout {
  constructor(
    private readonly worker: Worker,
    private readonly signal: AbortSignal,
  ) {}

  async look(frame: CameraFrame): Promise<LookedAtImages> {
    const answer = await this.ask({ kind: 'picture', ...frame }, [frame.picture]);
    if (answer.kind !== 'looked') throw new Unavailable('engine', 'pictures', { detail: answer.kind });
    return answer.looked;
  }

  ask(question: ToImageWorker, handedOver: Transferable[], late?: AbortSignal): Promise<FromImageWorker> {
    const { worker, signal } = this;
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const listen = { signal: done.signal };
      const fail = (detail: string) => {
        done.abort();
        reject(new Unavailable('engine', 'pictures', { detail }));
      };
      const answered = ({ data }: MessageEvent<FromImageWorker>) => {
        if (data.kind === 'failed') return fail(data.detail);
        done.abort();
        resolve(data);
      };
      worker.addEventListener('message', answered, listen);
      worker.addEventListener('error', ({ message }) => fail(message), listen);
      signal.addEventListener('abort', () => fail('ended'), listen);
      late?.addEventListener('abort', () => fail('no answer'), listen);
      worker.postMessage(question, handedOver);
    });
  }
}
