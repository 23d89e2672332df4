/** What page and worker say to each other about target pictures. */
import type { CameraFrame } from '../camera-frames';
import type { ImageTarget, LookedAtImages } from './image-lookout';

/** First the pictures to look for, then camera picture by camera picture. */
export type ToImageWorker =
  { readonly kind: 'targets'; readonly targets: readonly ImageTarget[] } | ({ readonly kind: 'picture' } & CameraFrame);

/** One answer to each message. */
export type FromImageWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'looked'; readonly looked: LookedAtImages }
  | { readonly kind: 'failed'; readonly detail: string };
