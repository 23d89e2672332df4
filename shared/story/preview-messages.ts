/**
 * What the editor and the previewing player (`/?preview` in an iframe of the same origin) say to each other by
 * postMessage. One union per direction, versioned; both sides check origin and source before they read.
 */
import type { Tour } from '../model/tour';

export const PREVIEW_VERSION = 1;

/** Player to editor. */
export type FromPreview =
  | { readonly rundgang: 'preview'; readonly version: 1; readonly kind: 'ready' }
  /** Asks for an asset's bytes once; the editor answers with `asset`. */
  | { readonly rundgang: 'preview'; readonly version: 1; readonly kind: 'wants-asset'; readonly sha256: string }
  /** The visitor in the preview went to another station; the editor may follow. */
  | { readonly rundgang: 'preview'; readonly version: 1; readonly kind: 'at-station'; readonly station?: string };

/** Editor to player. */
export type ToPreview =
  | {
      readonly rundgang: 'preview';
      readonly version: 1;
      readonly kind: 'tour';
      readonly tour: Tour;
      /** Language the author works in. */
      readonly locale: string;
      /** Station and block to show; without station the tour page. */
      readonly station?: string;
      readonly block?: string;
    }
  | {
      readonly rundgang: 'preview';
      readonly version: 1;
      readonly kind: 'asset';
      readonly sha256: string;
      /** Missing when the editor has no such bytes. */
      readonly blob?: Blob;
    };

/** Whether a message is one of ours. Its origin and source are checked by the receiver. */
export function isPreviewMessage(data: unknown): data is FromPreview | ToPreview {
  return (
    typeof data === 'object' &&
    data !== null &&
    (data as { rundgang?: unknown }).rundgang === 'preview' &&
    (data as { version?: unknown }).version === PREVIEW_VERSION
  );
}
