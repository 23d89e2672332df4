import { CanvasTexture, DoubleSide, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three';
import { bytesOf, Unshowable, type MadeNode, type MakeNode } from './scene-node';

/** Sharper than any phone shows it; a longer picture costs graphics memory for nothing. */
const MAX_PIXELS = 1024;

/** A picture standing upright on its lower edge, one metre wide at scale 1. */
export const makePicture: MakeNode = async (node, setting): Promise<MadeNode> => {
  const canvas = await drawn(await bytesOf(node.asset, setting));
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  const height = canvas.height / canvas.width;
  const object = new Mesh(
    new PlaneGeometry(1, height).translate(0, height / 2, 0),
    new MeshBasicMaterial({ map: texture, side: DoubleSide, transparent: true, alphaTest: 0.02 }),
  );
  return { object };
};

/** Any picture the browser can show, drawings included, on a canvas of at most `MAX_PIXELS`. */
async function drawn(file: Blob): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A drawing without a size of its own says 0: it is square then, and still better than nothing.
    const width = image.naturalWidth || MAX_PIXELS;
    const height = image.naturalHeight || MAX_PIXELS;
    const scale = Math.min(1, MAX_PIXELS / Math.max(width, height)) * (file.type.includes('svg') ? 4 : 1);
    const fitted = Math.min(scale, MAX_PIXELS / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * fitted));
    canvas.height = Math.max(1, Math.round(height * fitted));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } catch (cause) {
    throw new Unshowable('broken', 'not a picture', { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}
