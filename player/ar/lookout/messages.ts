/** What page and worker say to each other about what is looked for in the camera's pictures. */
import type { CameraFrame } from '../camera-frames';

/** Looks at the camera's pictures, one after the other. */
export interface Looks<Looked> {
  /** Takes the picture over. Pictures come in order, one at a time. @throws Unavailable `engine` */
  look(frame: CameraFrame): Promise<Looked>;
}

/** First what to look for, then picture by picture. */
export type Question<Target> =
  { readonly kind: 'targets'; readonly targets: readonly Target[] } | ({ readonly kind: 'picture' } & CameraFrame);

/** One answer to each question. */
export type Answer<Looked> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'looked'; readonly looked: Looked }
  | { readonly kind: 'failed'; readonly detail: string };

/** Whoever has waited too long goes on asking: the number tells the late answer from the next one. */
export type Numbered<Message> = Message & { readonly number: number };
