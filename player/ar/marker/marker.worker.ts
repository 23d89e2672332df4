/** Looks for signs off the page, so that drawing never waits for it; the page hands over pictures and gets poses. */
import { openArtoolkit5 } from './artoolkit5-engine';
import { LocalLookout, READ_BACK, type Lookout } from './lookout';
import type { FromWorker, ToWorker } from './worker-messages';

const life = new AbortController();
let lookout: Lookout | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).then(say, (cause: unknown) => say({ kind: 'failed', detail: String(cause) }));
});

async function answer(message: ToWorker): Promise<FromWorker> {
  if (message.kind === 'picture') {
    if (!lookout) throw new Error('a picture before the signs');
    return { kind: 'looked', looked: await lookout.look(message) };
  }
  const context = new OffscreenCanvas(1, 1).getContext('2d', READ_BACK);
  if (!context) throw new Error('no 2D drawing in workers');
  // Comes while the visitor still answers the question about the camera; the engine itself waits for a picture's size.
  await import('@ar-js-org/artoolkit5-js');
  lookout = new LocalLookout(context, message.targets, openArtoolkit5, life.signal);
  return { kind: 'ready' };
}

function say(message: FromWorker): void {
  postMessage(message);
}
