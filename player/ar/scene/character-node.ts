import { Group, Matrix4, Vector3 } from 'three';
import { withShadow } from './contact-shadow';
import { Figure } from './figure';
import { loadGlb } from './load-glb';
import { bytesOf, Unshowable, type MadeNode, type MakeNode, type SceneFrame } from './scene-node';

/** A made node with a figure that can be spoken through. */
export interface MadeCharacter extends MadeNode {
  readonly figure: Figure;
}

/** A guide from the cast: moves, speaks, turns to the visitor when told so. */
export const makeCharacter: MakeNode = async (node, setting): Promise<MadeCharacter> => {
  const member = setting.tour.characters.find(({ id }) => id === node.character);
  if (!member) throw new Unshowable('missing', node.character ?? 'no character');
  const { scene, clips } = await loadGlb(await bytesOf(node.asset ?? member.model, setting));
  const figure = new Figure(member.id, scene, clips, setting.reducedMotion);
  if (node.animation) figure.rest(node.animation);
  const turning = new Group();
  turning.add(withShadow(scene));
  return {
    object: turning,
    figure,
    update: (frame) => {
      figure.update(frame.seconds);
      if (figure.facesVisitor) face(turning, frame);
    },
  };
};

const RADIANS_PER_SECOND = 2.2;
const eye = new Vector3();
const inverse = new Matrix4();

/** Turns about the figure's own upright axis, not faster than somebody would. */
function face(turning: Group, { camera, seconds }: SceneFrame): void {
  const parent = turning.parent;
  if (!parent) return;
  eye.setFromMatrixPosition(camera.matrixWorld).applyMatrix4(inverse.copy(parent.matrixWorld).invert());
  // Looked at from above there is no side to turn to.
  if (Math.hypot(eye.x, eye.z) < 0.2 * Math.abs(eye.y)) return;
  const away = Math.atan2(eye.x, eye.z) - turning.rotation.y;
  const shortest = Math.atan2(Math.sin(away), Math.cos(away));
  if (Math.abs(shortest) < 0.06) return;
  const most = RADIANS_PER_SECOND * seconds;
  turning.rotation.y += Math.max(-most, Math.min(most, shortest));
}
