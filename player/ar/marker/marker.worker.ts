/** Looks for signs off the page, so that drawing never waits for it; the page hands over pictures and gets poses. */
import { answerPage } from '../lookout/answer-page';
import { openArtoolkit5 } from './artoolkit5-engine';
import { LocalLookout, type Looked } from './lookout';
import type { MarkerTarget } from './marker-engine';

const life = new AbortController();

answerPage<MarkerTarget, Looked>(async (context, targets) => {
  const lookout = new LocalLookout(context, targets, openArtoolkit5, life.signal);
  await lookout.prepare();
  return lookout;
});
