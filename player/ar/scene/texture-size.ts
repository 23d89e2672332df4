/** Keeps textures as large as a screen can show and no larger: graphics memory is what phones have least of. */
import { type Object3D, Texture } from 'three';
import { forEachMaterial } from '../materials';

/** Longest side of a texture in pixels: held in a hand, or at a desk. */
export function longestTexture(): number {
  return typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches ? 2048 : 4096;
}

/** The size that fits, with the same proportions. */
export function fitted(width: number, height: number, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Makes all pictures of a model smaller that are longer than needed, each once however often it is used. */
export async function fitTextures(root: Object3D, longest = longestTexture()): Promise<void> {
  const sources = new Map<Texture['source'], Texture[]>();
  forEachMaterial(root, (material) => {
    for (const value of Object.values(material) as unknown[])
      if (value instanceof Texture) sources.set(value.source, [...(sources.get(value.source) ?? []), value]);
  });
  await Promise.all(
    [...sources].map(async ([source, textures]) => {
      const picture: unknown = source.data;
      if (!(picture instanceof ImageBitmap) || Math.max(picture.width, picture.height) <= longest) return;
      const { width, height } = fitted(picture.width, picture.height, longest);
      source.data = await createImageBitmap(picture, {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: 'high',
      });
      picture.close();
      for (const texture of textures) texture.needsUpdate = true;
    }),
  );
}
