/** Fetches what an image anchor is recognised by: its picture and, where the tour has them, its compiled features. */
import type { AnchorOf } from '../../../shared/model/tour';
import { Unavailable } from '../../../shared/model/unavailable';
import type { LoadAsset } from '../ar-back-end';
import type { ImageTarget } from './image-lookout';

/** No larger than this on its longer side, in pixels: a phone's photo would fill the memory for nothing. */
const MOST_LENGTH = 1200;

/** @throws Unavailable `engine` when the picture cannot be read, or what loading it rejects with */
export async function imageTarget(
  { id, picture, targets }: AnchorOf<'image'>,
  loadAsset: LoadAsset,
): Promise<ImageTarget> {
  const files = compiledFiles(targets, loadAsset);
  const blob = await loadAsset(picture);
  return { anchorId: id, picture: await bitmapOf(blob, picture), files: await files };
}

/** All kinds of picture a page can show, drawings too: those no worker can read. */
async function bitmapOf(blob: Blob, culprit: string): Promise<ImageBitmap> {
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, MOST_LENGTH / Math.max(image.naturalWidth, image.naturalHeight));
    return await createImageBitmap(image, {
      resizeWidth: Math.max(1, Math.round(image.naturalWidth * scale)),
      resizeHeight: Math.max(1, Math.round(image.naturalHeight * scale)),
      resizeQuality: 'high',
    });
  } catch (cause) {
    throw new Unavailable('engine', culprit, { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The three files tell themselves apart by their media type; without all three the picture alone must do. */
async function compiledFiles(targets: readonly string[], loadAsset: LoadAsset): Promise<ImageTarget['files']> {
  const blobs = await Promise.all(targets.map((target) => loadAsset(target).catch(() => undefined)));
  const bytes = async (type: string) => {
    const blob = blobs.find((one) => one?.type === type);
    return blob && new Uint8Array(await blob.arrayBuffer());
  };
  const [iset, fset, fset3] = await Promise.all(TARGET_TYPES.map(bytes));
  return iset && fset && fset3 ? { iset, fset, fset3 } : undefined;
}

const TARGET_TYPES = [
  'application/x-artoolkit-iset',
  'application/x-artoolkit-fset',
  'application/x-artoolkit-fset3',
] as const;
