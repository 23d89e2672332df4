/** What page and worker say to each other about signs. */
import type { CameraFrame } from '../camera-frames';
import type { MarkerTarget } from './marker-engine';
import type { Looked } from './lookout';

/** First the signs to look for, then picture by picture. */
export type ToWorker =
  | { readonly kind: 'targets'; readonly targets: readonly MarkerTarget[] }
  | ({ readonly kind: 'picture' } & CameraFrame);

/** One answer to each message. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'looked'; readonly looked: Looked }
  | { readonly kind: 'failed'; readonly detail: string };
