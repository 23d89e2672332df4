/** What the engine and the stage assume about the camera. Pure. */

/** Angle of view along the picture's longer side. Phones differ by a few degrees; a wrong one shifts the distance, not the place. */
const LONG_SIDE_DEGREES = 62;

/** Focal length in pixels of a picture of this size. */
export function focalLength(width: number, height: number): number {
  return (0.5 * Math.max(width, height)) / Math.tan((LONG_SIDE_DEGREES * Math.PI) / 360);
}

/** ARToolKit's camera file (176 bytes, version without lens distortion) for a picture of this size. */
export function cameraParameters(width: number, height: number, focal = focalLength(width, height)): Uint8Array {
  const view = new DataView(new ArrayBuffer(176));
  view.setInt32(0, width);
  view.setInt32(4, height);
  const [x, y] = [width / 2, height / 2];
  const projection = [focal, 0, x, 0, 0, focal, y, 0, 0, 0, 1, 0];
  const distortion = [0, 0, 0, 0, focal, focal, x, y, 1];
  [...projection, ...distortion].forEach((value, index) => view.setFloat64(8 + 8 * index, value));
  return new Uint8Array(view.buffer);
}

/** The size in which a camera picture is looked at: 640 on its longer side, even numbers, never enlarged. */
export function detectionSize(
  videoWidth: number,
  videoHeight: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, 640 / Math.max(videoWidth, videoHeight));
  const even = (length: number) => 2 * Math.round((length * scale) / 2);
  return { width: even(videoWidth), height: even(videoHeight) };
}

/**
 * The upright angle of view, in degrees, that a page sees of a camera picture filling it (`object-fit: cover`).
 * Everything in pixels: the picture's as detected, the page's in CSS.
 */
export function visibleAngle(
  pictureWidth: number,
  pictureHeight: number,
  pageWidth: number,
  pageHeight: number,
): number {
  const scale = Math.max(pageWidth / pictureWidth, pageHeight / pictureHeight);
  const visible = pageHeight / scale;
  return (2 * Math.atan(visible / 2 / focalLength(pictureWidth, pictureHeight)) * 180) / Math.PI;
}
