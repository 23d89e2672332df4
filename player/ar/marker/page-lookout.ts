/** Looks for signs on the page's own thread, by AR.js' copy of the engine: for browsers whose workers cannot draw. */
import { Unavailable } from '../../../shared/model/unavailable';
import { openArtoolkit } from './artoolkit-engine';
import { LocalLookout, READ_BACK, type Lookout } from './lookout';
import type { MarkerTarget } from './marker-engine';

/** Starts looking for these signs, until the signal. @throws Unavailable `engine` */
export function openInPage(targets: readonly MarkerTarget[], signal: AbortSignal): Lookout {
  const context = document.createElement('canvas').getContext('2d', READ_BACK);
  if (!context) throw new Unavailable('engine', '2d');
  return new LocalLookout(context, targets, openArtoolkit, signal);
}
