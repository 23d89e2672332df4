/** Where signs are looked for: in a worker with ARToolKit alone; in browsers whose workers cannot draw, in the page by AR.js. */
import { Unavailable } from '../../../shared/model/unavailable';
import type { CameraFrame } from '../camera-frames';
import { loaded } from '../failure';
import type { Looked, Lookout } from './lookout';
import type { MarkerTarget } from './marker-engine';
import type { FromWorker, ToWorker } from './worker-messages';

/** A worker that says nothing for so long never will; the engine is about half a megabyte. */
const START_TIMEOUT_MS = 30_000;

/** Starts looking for these signs, until the signal. @throws Unavailable `engine` */
export async function openLookout(targets: readonly MarkerTarget[], signal: AbortSignal): Promise<Lookout> {
  if (workersDraw()) {
    try {
      return await openInWorker(targets, signal);
    } catch {
      signal.throwIfAborted();
    }
  }
  const { openInPage } = await loaded(import('./page-lookout'), 'ar');
  return openInPage(targets, signal);
}

/** Whether a worker can make the camera's picture small and read it. */
function workersDraw(): boolean {
  try {
    return typeof Worker === 'function' && new OffscreenCanvas(1, 1).getContext('2d') !== null;
  } catch {
    return false;
  }
}

async function openInWorker(targets: readonly MarkerTarget[], signal: AbortSignal): Promise<Lookout> {
  const worker = new Worker(new URL('./marker.worker.ts', import.meta.url), { type: 'module', name: 'signs' });
  const end = new AbortController();
  AbortSignal.any([signal, end.signal]).addEventListener('abort', () => worker.terminate());
  const lookout = new WorkerLookout(worker, signal);
  try {
    const late = AbortSignal.timeout(START_TIMEOUT_MS);
    await lookout.ask({ kind: 'targets', targets }, [], late);
  } catch (cause) {
    end.abort();
    throw cause;
  }
  return lookout;
}

/** The page's end of the worker: one question at a time, each has one answer. */
class WorkerLookout implements Lookout {
  constructor(
    private readonly worker: Worker,
    private readonly signal: AbortSignal,
  ) {}

  async look(frame: CameraFrame): Promise<Looked> {
    const answer = await this.ask({ kind: 'picture', ...frame }, [frame.picture]);
    if (answer.kind !== 'looked') throw new Unavailable('engine', 'ARToolKit', { detail: answer.kind });
    return answer.looked;
  }

  ask(question: ToWorker, handedOver: Transferable[], late?: AbortSignal): Promise<FromWorker> {
    const { worker, signal } = this;
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const listen = { signal: done.signal };
      const fail = (detail: string) => {
        done.abort();
        reject(new Unavailable('engine', 'ARToolKit', { detail }));
      };
      const answered = ({ data }: MessageEvent<FromWorker>) => {
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
