import type { Asset, Tour } from '../model/tour';
import { Unavailable, type UnavailableKind } from '../model/unavailable';
import type { Bytes, Progress } from './bytes';

/** What the page tells the worker. One worker does one job and is ended with it. */
export type ToWorker =
  | { readonly kind: 'pack'; readonly manifest: string }
  | { readonly kind: 'unpack'; readonly source: Blob }
  | { readonly kind: 'asset'; readonly blob: Blob }
  | { readonly kind: 'staged' };

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** Answered by `asset`. */
  | { readonly kind: 'want'; readonly path: string; readonly asset: Asset }
  /** Answered by `staged`. */
  | { readonly kind: 'stage'; readonly path: string; readonly bytes: Bytes; readonly asset: Asset }
  | { readonly kind: 'packed'; readonly blob: Blob }
  | { readonly kind: 'unpacked'; readonly tour: Tour; readonly manifest: Bytes }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An Unavailable as plain data: classes do not survive the way between threads. */
export interface Failure {
  readonly kind: UnavailableKind | 'bug';
  readonly culprit: string;
  readonly detail: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Unavailable) return { kind: error.kind, culprit: error.culprit, detail: error.detail };
  return { kind: 'bug', culprit: '', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorOf({ kind, culprit, detail }: Failure): Error {
  return kind === 'bug' ? new Error(detail) : new Unavailable(kind, culprit, { detail });
}

/** One end of the way between page and worker. */
export interface Port<Out, In> {
  postMessage(message: Out, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<In>) => void): void;
}
