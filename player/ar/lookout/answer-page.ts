/** The worker's end: answers the page's questions about the camera's pictures. */
import { READ_BACK } from '../marker/lookout';
import type { Answer, Looks, Numbered, Question } from './messages';

/** Opens what looks for these targets; it is ready when this resolves. */
type Open<Target, Looked> = (
  context: OffscreenCanvasRenderingContext2D,
  targets: readonly Target[],
) => Promise<Looks<Looked>>;

/** Answers every question of the page, for as long as the worker lives. */
export function answerPage<Target, Looked>(open: Open<Target, Looked>): void {
  let lookout: Looks<Looked> | undefined;
  const answer = async (question: Question<Target>): Promise<Answer<Looked>> => {
    if (question.kind === 'picture') {
      if (!lookout) throw new Error('a picture before the targets');
      return { kind: 'looked', looked: await lookout.look(question) };
    }
    const context = new OffscreenCanvas(1, 1).getContext('2d', READ_BACK);
    if (!context) throw new Error('no 2D drawing in workers');
    lookout = await open(context, question.targets);
    return { kind: 'ready' };
  };
  addEventListener('message', ({ data }: MessageEvent<Numbered<Question<Target>>>) => {
    const say = (said: Answer<Looked>) => postMessage({ ...said, number: data.number });
    answer(data).then(say, (cause: unknown) => say({ kind: 'failed', detail: String(cause) }));
  });
}
