/** A picture target on the turntable: it hangs upright as on its wall, and the scene comes out of it. */
import { Mesh, MeshBasicMaterial, PlaneGeometry, type Group } from 'three';
import type { AnchorOf } from '../../../shared/model/tour';
import type { ArStage } from '../ar-back-end';
import { pictureTexture } from '../scene/picture-canvas';

/** Far enough behind the scene's ground that nothing flickers, near enough that nobody sees the gap. */
const BEHIND_METRES = 0.002;

/** Turns the anchor's ground up to the wall: what leaves the picture comes towards the visitor. */
export function standUp(group: Group): void {
  group.rotation.set(Math.PI / 2, 0, 0);
}

/** Hangs the target's picture behind its scene; without the file the scene stands alone. */
export async function hangPicture(anchor: AnchorOf<'image'>, stage: ArStage, signal: AbortSignal): Promise<void> {
  const texture = await stage
    .loadAsset(anchor.picture)
    .then(pictureTexture)
    .catch(() => undefined);
  if (!texture) return;
  if (signal.aborted) return texture.dispose();
  const width = anchor.widthMillimetres / 1000;
  const height = (width * texture.image.height) / texture.image.width;
  const picture = new Mesh(
    new PlaneGeometry(width, height).rotateX(-Math.PI / 2).translate(0, -BEHIND_METRES, 0),
    new MeshBasicMaterial({ map: texture }),
  );
  picture.userData['settled'] = true;
  picture.raycast = () => undefined;
  stage.anchorGroup(anchor.id).add(picture);
}
