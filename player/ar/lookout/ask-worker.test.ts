import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CameraFrame } from '../camera-frames';
import { askWorker, LOOK_TIMEOUT_MS } from './ask-worker';

interface Asked {
  readonly kind: string;
  readonly number: number;
}
/** A worker that is ready at once and answers pictures when the test says so. */
class AWorker extends EventTarget {
  ended = false;
  readonly asked: Asked[] = [];
  refuses = false;
  postMessage(message: Asked): void {
    if (this.refuses) throw new DOMException('', 'DataCloneError');
    this.asked.push(message);
    if (message.kind === 'targets') queueMicrotask(() => this.says({ kind: 'ready', number: message.number }));
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
function aPicture() {
  const picture = { closed: false, close: () => void (picture.closed = true) };
  return picture;
}
const frameOf = (picture: object) => ({ picture, width: 640, height: 480, timeMs: 1 }) as unknown as CameraFrame;

describe('a worker that is asked', () => {
  let worker: AWorker;
  let life: AbortController;
  const open = (handedOver: readonly ImageBitmap[] = []) =>
    askWorker<string, string>(
      () => worker as unknown as Worker,
      { targets: [], handedOver, culprit: 'it' },
      life.signal,
    );
  beforeEach(() => {
    vi.useFakeTimers();
    worker = new AWorker();
    life = new AbortController();
  });
  afterEach(() => void vi.useRealTimers());

  it('is never started once the visitor has left, and what it was to get is closed', async () => {
    life.abort(new Error('left'));
    const target = aPicture();
    await expect(open([target as unknown as ImageBitmap])).rejects.toThrow('left');
    expect([worker.asked.length, target.closed]).toEqual([0, true]);
  });

  it('ends with the signal', async () => {
    await open();
    expect(worker.ended).toBe(false);
    life.abort();
    expect(worker.ended).toBe(true);
  });

  it('that is silent fails the look, and its late answer is not taken for the next', async () => {
    const lookout = await open();
    const first = expect(lookout.look(frameOf(aPicture()))).rejects.toMatchObject({ kind: 'engine', culprit: 'it' });
    await vi.advanceTimersByTimeAsync(LOOK_TIMEOUT_MS);
    await first;
    const second = lookout.look(frameOf(aPicture()));
    worker.says({ kind: 'looked', looked: 'late', number: worker.asked[1]?.number });
    worker.says({ kind: 'looked', looked: 'new', number: worker.asked[2]?.number });
    expect(await second).toBe('new');
  });

  it('that cannot be given a picture fails the look, and the picture is closed', async () => {
    const lookout = await open();
    worker.refuses = true;
    const picture = aPicture();
    await expect(lookout.look(frameOf(picture))).rejects.toMatchObject({ kind: 'engine' });
    expect(picture.closed).toBe(true);
  });
});
