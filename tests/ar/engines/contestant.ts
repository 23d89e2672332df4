import type { Pixels } from '../../../player/ar/marker/marker-engine';
import type { Camera } from '../optics';
import type { Claim } from '../score';

/** An engine as the bench tries it: picture after picture in order, and what it says about the target in each. */
export interface Contestant {
  look(picture: Pixels, timeMs: number): Claim | undefined | Promise<Claim | undefined>;
}

/** Starts an engine for one target in pictures of one size, until the signal. It is told the size, never the true lens. */
export type Enter = (
  size: Pick<Camera, 'width' | 'height'>,
  target: 'barcode' | 'pattern' | 'picture',
  signal: AbortSignal,
) => Promise<Contestant>;
