/** The page's end of a worker that looks at the camera's pictures. */
import { Unavailable } from '../../../shared/model/unavailable';
import type { CameraFrame, CameraPicture } from '../camera-frames';
import type { Answer, Looks, Numbered, Question } from './messages';

/** A worker that says nothing for so long never will: engines are about half a megabyte, two dozen pictures take three seconds. */
const START_TIMEOUT_MS = 30_000;
/** A look takes some hundredths of a second, a new engine for a turned phone less than two. */
export const LOOK_TIMEOUT_MS = 5000;

/** What is to be looked for, by whom. */
export interface Setting<Target> {
  readonly targets: readonly Target[];
  /** What goes over to the worker with the targets; closed where it does not come to that. */
  readonly handedOver: readonly CameraPicture[];
  /** The engine's name, for failures. */
  readonly culprit: string;
}

/**
 * Starts a worker that looks for these targets and ends it with the signal.
 * @throws Unavailable `engine`, or the signal's reason
 */
export async function askWorker<Target, Looked>(
  start: () => Worker,
  { targets, handedOver, culprit }: Setting<Target>,
  signal: AbortSignal,
): Promise<Looks<Looked>> {
  let asked: AskedWorker<Target, Looked>;
  try {
    signal.throwIfAborted();
    asked = new AskedWorker(start(), culprit, signal);
  } catch (cause) {
    for (const one of handedOver) one.close();
    throw cause;
  }
  try {
    await asked.ask({ kind: 'targets', targets }, handedOver, START_TIMEOUT_MS);
  } catch (cause) {
    asked.end();
    throw cause;
  }
  return asked;
}

class AskedWorker<Target, Looked> implements Looks<Looked> {
  #asked = 0;
  readonly end: () => void;

  constructor(
    private readonly worker: Worker,
    private readonly culprit: string,
    private readonly signal: AbortSignal,
  ) {
    this.end = () => worker.terminate();
    signal.addEventListener('abort', this.end, { once: true });
  }

  async look(frame: CameraFrame): Promise<Looked> {
    const answer = await this.ask({ kind: 'picture', ...frame }, [frame.picture], LOOK_TIMEOUT_MS);
    if (answer.kind !== 'looked') throw new Unavailable('engine', this.culprit, { detail: answer.kind });
    return answer.looked;
  }

  ask(question: Question<Target>, handedOver: readonly CameraPicture[], patienceMs: number): Promise<Answer<Looked>> {
    const { worker, signal, culprit } = this;
    const number = ++this.#asked;
    return new Promise((resolve, reject) => {
      const done = new AbortController();
      const listen = { signal: done.signal };
      const fail = (detail: string, cause?: unknown) => {
        done.abort();
        reject(new Unavailable('engine', culprit, { detail, cause }));
      };
      const answered = ({ data }: MessageEvent<Numbered<Answer<Looked>>>) => {
        if (data.number !== number) return;
        if (data.kind === 'failed') return fail(data.detail);
        done.abort();
        resolve(data);
      };
      const late = setTimeout(() => fail('no answer'), patienceMs);
      done.signal.addEventListener('abort', () => clearTimeout(late));
      worker.addEventListener('message', answered, listen);
      worker.addEventListener('error', ({ message }) => fail(message), listen);
      signal.addEventListener('abort', () => fail('ended'), listen);
      try {
        signal.throwIfAborted();
        worker.postMessage({ ...question, number }, [...handedOver]);
      } catch (cause) {
        for (const one of handedOver) one.close();
        fail('not handed over', cause);
      }
    });
  }
}
