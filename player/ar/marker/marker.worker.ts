/** Looks for signs off the page, so that drawing never waits for it; the page hands over pictures and gets poses. */
import { Unavailable } from '../../../shared/model/unavailable';
import { answerPage } from '../lookout/answer-page';
import { fetchArtoolkit5, openArtoolkit5 } from './artoolkit5-engine';
import { LocalLookout, type Looked } from './lookout';
import type { MarkerTarget } from './marker-engine';

const life = new AbortController();

// The engine is fetched at once but opens at the first picture, whose size it must know: opened twice its binary would be
// fetched twice. One that does not start fails its looks, and a row of those ends the scene in 3D.
answerPage<MarkerTarget, Looked>(async (context, targets) => {
  if (typeof WebAssembly === 'undefined') throw new Unavailable('engine', 'WebAssembly');
  await fetchArtoolkit5();
  return new LocalLookout(context, targets, openArtoolkit5, life.signal);
});
