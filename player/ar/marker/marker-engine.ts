/** What finds signs in a picture: ARToolKit, in a worker or in the page. */
import type { Grey } from './grey';
import type { Quad } from './pose';

/** A sign to look for. */
export type MarkerTarget =
  | { readonly anchorId: string; readonly kind: 'barcode'; readonly matrix: '3x3' | '4x4'; readonly number: number }
  /** `pattern` is the text of a .patt file. */
  | { readonly anchorId: string; readonly kind: 'pattern'; readonly pattern: string };

/** A sign that was found. */
export interface Sighting {
  readonly anchorId: string;
  /** Corners as printed, in pixels of the picture looked at. */
  readonly corners: Quad;
  /** How sure the engine is, 0 to 1. */
  readonly confidence: number;
}

/** A picture as a canvas gives it: RGBA, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export interface MarkerEngine {
  /**
   * At most one sighting per anchor, the surest; in shade, sun and dusk alike. Remembers nothing.
   * @param soft the picture's brightness without noise, for those who have it already
   */
  detect(picture: Pixels, soft?: Grey): readonly Sighting[];
  /** The squares of the last picture that are none of the signs, or too small to be read. */
  readonly strangers: readonly Quad[];
}

/**
 * Loads and starts an engine for pictures of one size; the signal ends it.
 * @throws Unavailable `engine`
 */
export type OpenEngine = (
  width: number,
  height: number,
  targets: readonly MarkerTarget[],
  signal: AbortSignal,
) => Promise<MarkerEngine>;
