/** Any picture of a package on a canvas, no larger than needed. */
import { CanvasTexture, SRGBColorSpace } from 'three';
import { refuseHugeImage } from './glb-check';
import { Unshowable } from './scene-node';
import { fitted } from './texture-size';

/** Sharper than a phone shows it; a longer picture costs graphics memory for nothing. */
const LONGEST = 2048;
/** Where the sizes of all common kinds of picture stand. */
const HEAD_BYTES = 1024 * 1024;

/**
 * Pictures the browser can show, drawings included. A drawing is shown as an image, so nothing in it runs or is fetched.
 * @throws Unshowable `broken`, or `too-large` over the limit of pixels
 */
export async function pictureTexture(file: Blob): Promise<CanvasTexture<HTMLCanvasElement>> {
  const isDrawing = file.type.includes('svg');
  if (!isDrawing) refuseHugeImage(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  const texture = new CanvasTexture(await drawn(file, isDrawing));
  texture.colorSpace = SRGBColorSpace;
  return texture;
}

async function drawn(file: Blob, isDrawing: boolean): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A drawing without a size of its own says 0: it is square then, and still better than nothing.
    const width = image.naturalWidth || LONGEST;
    const height = image.naturalHeight || LONGEST;
    const finer = isDrawing ? LONGEST / Math.max(width, height) : 1;
    const size = fitted(width * finer, height * finer, LONGEST);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } catch (cause) {
    throw new Unshowable('broken', 'not a picture', { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}
