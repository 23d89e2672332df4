import { DoubleSide, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three';
import { pictureTexture } from './picture-canvas';
import { bytesOf, type MadeNode, type MakeNode } from './scene-node';
import { makePictureWindow } from './window-node';

/** A picture standing upright on its lower edge, one metre wide at scale 1; or the view through a window. */
export const makePicture: MakeNode = async (node, setting): Promise<MadeNode> => {
  const texture = await pictureTexture(await bytesOf(node.asset, setting));
  if (node.window) return makePictureWindow(texture, node.window, setting);
  const height = texture.image.height / texture.image.width;
  const object = new Mesh(
    new PlaneGeometry(1, height).translate(0, height / 2, 0),
    new MeshBasicMaterial({ map: texture, side: DoubleSide, transparent: true, alphaTest: 0.02 }),
  );
  return { object };
};
