/** Compiles one target picture off the page, then is done. */
import { compileTarget } from './compile-target';
import { qualityOf } from './quality';
import type { FromTargetWorker, ToTargetWorker } from './target-messages';

addEventListener('message', ({ data }: MessageEvent<ToTargetWorker>) => {
  make(data).catch((cause: unknown) => say({ kind: 'failed', detail: String(cause) }));
});

async function make({ picture }: ToTargetWorker): Promise<void> {
  const quality = qualityOf(picture);
  say({ kind: 'quality', quality });
  const compiled = await compileTarget(picture, (share) => say({ kind: 'progress', share }));
  const target = { ...compiled, quality };
  say({ kind: 'target', target }, [target.iset.buffer, target.fset.buffer, target.fset3.buffer]);
}

function say(message: FromTargetWorker, handedOver: Transferable[] = []): void {
  postMessage(message, { transfer: handedOver });
}
