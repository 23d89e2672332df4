import type { Bytes, WorkOptions } from './bytes';
import { pack } from './pack';
import { failureOf, type FromWorker, type Port, type ToWorker } from './package-messages';
import { unpack } from './unpack';

/** The worker's side: does the one job it is asked for and asks back for what it needs. */
export function answerJob(port: Port<FromWorker, ToWorker>): void {
  const answers = new Answers(port);
  const options: WorkOptions = { onProgress: (progress) => port.postMessage({ kind: 'progress', progress }) };
  port.addEventListener('message', ({ data }) => {
    const job = jobFor(data, port, answers, options);
    job?.catch((error: unknown) => port.postMessage({ kind: 'failed', failure: failureOf(error) }));
  });
  port.postMessage({ kind: 'ready' });
}

function jobFor(
  message: ToWorker,
  port: Port<FromWorker, ToWorker>,
  answers: Answers,
  options: WorkOptions,
): Promise<void> | undefined {
  switch (message.kind) {
    case 'pack':
      return packFor(message.manifest, port, answers, options);
    case 'unpack':
      return unpackFor(message.source, port, answers, options);
    case 'asset':
    case 'staged':
      answers.arrived(message);
      return undefined;
    default: {
      const never: never = message;
      return never;
    }
  }
}

async function packFor(
  manifest: string,
  port: Port<FromWorker, ToWorker>,
  answers: Answers,
  options: WorkOptions,
): Promise<void> {
  const stream = pack(
    manifest,
    async (asset, path) => {
      const answer = await answers.to({ kind: 'want', path, asset });
      if (answer.kind !== 'asset') throw new Error(`expected an asset, got ${answer.kind}`);
      return answer.blob;
    },
    options,
  );
  // The browser may keep a Blob on disk, so that the package need not fit into memory.
  const blob = await new Response(stream).blob();
  port.postMessage({ kind: 'packed', blob: blob.slice(0, blob.size, 'application/zip') });
}

async function unpackFor(
  source: Blob,
  port: Port<FromWorker, ToWorker>,
  answers: Answers,
  options: WorkOptions,
): Promise<void> {
  await unpack(
    source,
    {
      async stage(path, bytes, asset) {
        await answers.to({ kind: 'stage', path, bytes, asset }, [bytes.buffer]);
      },
      async commit(tour, manifest: Bytes) {
        port.postMessage({ kind: 'unpacked', tour, manifest });
      },
      // The page aborts its own sink when it hears `failed`.
      abort: async () => undefined,
    },
    options,
  );
}

type Answer = Extract<ToWorker, { kind: 'asset' | 'staged' }>;

/** One question at a time: the page is never sent more than it has taken. */
class Answers {
  private resolve: ((answer: Answer) => void) | undefined;

  constructor(private readonly port: Port<FromWorker, ToWorker>) {}

  to(question: FromWorker, transfer: Transferable[] = []): Promise<Answer> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.port.postMessage(question, transfer);
    });
  }

  arrived(answer: Answer): void {
    this.resolve?.(answer);
  }
}
