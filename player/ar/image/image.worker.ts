/** Looks for target pictures off the page, so that drawing never waits for it; the page hands over pictures and gets poses. */
import { READ_BACK } from '../marker/lookout';
import { LocalImageLookout, type ImageLookout } from './image-lookout';
import type { FromImageWorker, ToImageWorker } from './image-messages';

// The natural-feature engine asks for a page's name of the world; a worker has only `self`.
Object.assign(self, { window: self });

let lookout: ImageLookout | undefined;

addEventListener('message', ({ data }: MessageEvent<ToImageWorker>) => {
  answer(data).then(say, (cause: unknown) => say({ kind: 'failed', detail: String(cause) }));
});

async function answer(message: ToImageWorker): Promise<FromImageWorker> {
  if (message.kind === 'picture') {
    if (!lookout) throw new Error('a picture before the targets');
    return { kind: 'looked', looked: await lookout.look(message) };
  }
  const context = new OffscreenCanvas(1, 1).getContext('2d', READ_BACK);
  if (!context) throw new Error('no 2D drawing in workers');
  lookout = new LocalImageLookout(context, message.targets, async (...setting) =>
    (await import('./nft-engine')).openNft(...setting),
  );
  return { kind: 'ready' };
}

function say(message: FromImageWorker): void {
  postMessage(message);
}
