/** Where signs are looked for: in a worker with ARToolKit alone; in browsers whose workers cannot draw, in the page by AR.js. */
import { loaded } from '../failure';
import { askWorker } from '../lookout/ask-worker';
import { workersDraw } from '../lookout/workers-draw';
import type { Lookout } from './lookout';
import type { MarkerTarget } from './marker-engine';

/** Starts looking for these signs, until the signal. @throws Unavailable `engine` */
export async function openLookout(targets: readonly MarkerTarget[], signal: AbortSignal): Promise<Lookout> {
  if (workersDraw()) {
    try {
      return await askWorker(startWorker, { targets, handedOver: [], culprit: 'ARToolKit' }, signal);
    } catch {
      signal.throwIfAborted();
    }
  }
  const { openInPage } = await loaded(import('./page-lookout'), 'ar');
  return openInPage(targets, signal);
}

function startWorker(): Worker {
  return new Worker(new URL('./marker.worker.ts', import.meta.url), { type: 'module', name: 'signs' });
}
