/** Nodes of a few lines: light and occluder. */
import { BoxGeometry, type Material, Mesh, MeshBasicMaterial, PointLight } from 'three';
import { disposeMaterial } from '../materials';
import { loadGlb } from './load-glb';
import { bytesOf, type MadeNode, type MakeNode } from './scene-node';

/** A lamp; its scale is its strength, the same at any distance, so that it suits a scene on a sign and one on a square. */
export const makeLight: MakeNode = async (node): Promise<MadeNode> => ({
  object: new PointLight(undefined, node.scale, 0, 0),
});

/** A thing of the real world that hides what is behind it: a model, or a block of one metre. */
export const makeOccluder: MakeNode = async (node, setting): Promise<MadeNode> => {
  const object = node.asset
    ? (await loadGlb(await bytesOf(node.asset, setting))).scene
    : new Mesh(new BoxGeometry(1, 1, 1).translate(0, 0.5, 0));
  object.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    for (const old of [part.material as Material | Material[]].flat()) disposeMaterial(old);
    part.material = new MeshBasicMaterial({ colorWrite: false });
    part.renderOrder = -2;
    part.raycast = () => undefined;
  });
  object.userData['weightless'] = true;
  return { object };
};
