/** Where target pictures are looked for: in a worker; in browsers whose workers cannot draw, in the page. */
import { Unavailable } from '../../../shared/model/unavailable';
import { loaded } from '../failure';
import { askWorker } from '../lookout/ask-worker';
import { workersDraw } from '../lookout/workers-draw';
import type { ImageLookout, ImageTarget } from './image-lookout';

/** Starts looking for these pictures, until the signal. @throws Unavailable `engine` */
export async function openImageLookout(targets: readonly ImageTarget[], signal: AbortSignal): Promise<ImageLookout> {
  const handedOver = targets.map(({ picture }) => picture);
  if (workersDraw()) return askWorker(startWorker, { targets, handedOver, culprit: 'pictures' }, signal);
  const [{ LocalImageLookout }, { READ_BACK }] = await loaded(
    Promise.all([import('./image-lookout'), import('../marker/lookout')]),
    'ar',
  );
  const context = document.createElement('canvas').getContext('2d', READ_BACK);
  if (!context) throw new Unavailable('engine', 'canvas');
  return new LocalImageLookout(context, targets);
}

function startWorker(): Worker {
  return new Worker(new URL('./image.worker.ts', import.meta.url), { type: 'module', name: 'pictures' });
}
