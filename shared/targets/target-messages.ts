/** What page and worker say to each other about compiling targets. */
import type { CompiledTarget } from './compile-target';
import type { Grey } from './grey';
import type { Quality } from './quality';

/** A target picture compiled, and how good it is. */
export interface Target extends CompiledTarget {
  readonly quality: Quality;
}

export interface ToTargetWorker {
  readonly picture: Grey;
}

export type FromTargetWorker =
  | { readonly kind: 'progress'; readonly share: number }
  /** Comes long before the target, so that a poor picture need not be waited for. */
  | { readonly kind: 'quality'; readonly quality: Quality }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'failed'; readonly detail: string };
