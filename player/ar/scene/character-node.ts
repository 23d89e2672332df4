import { Box3, Group } from 'three';
import { withShadow } from './contact-shadow';
import { Figure } from './figure';
import { Bearer } from './figure-bearer';
import { Entrance } from './figure-entrance';
import { loadGlb } from './load-glb';
import { bytesOf, Unshowable, type MadeNode, type MakeNode } from './scene-node';

/** A made node with a figure that can be spoken through. */
export interface MadeCharacter extends MadeNode {
  readonly figure: Figure;
}

/** A guide from the cast: comes in, moves, speaks, turns to the visitor and to what it points at. */
export const makeCharacter: MakeNode = async (node, setting): Promise<MadeCharacter> => {
  const member = setting.tour.characters.find(({ id }) => id === node.character);
  if (!member) throw new Unshowable('missing', node.character ?? 'no character');
  const { scene, clips } = await loadGlb(await bytesOf(node.asset ?? member.model, setting));
  const figure = new Figure(member.id, scene, clips, setting.reducedMotion);
  if (node.animation) figure.rest(node.animation);
  const atRest = new Box3().setFromObject(scene);
  const body = new Group();
  body.add(withShadow(scene, setting.grounded));
  body.userData['atRest'] = atRest;
  const kind = setting.reducedMotion ? 'none' : (figure.rig?.entrance ?? 'grow');
  const bearer = new Bearer(body, figure, new Entrance(kind, body, figure.rig, atRest.max.y));
  return { object: body, figure, update: (frame) => bearer.update(frame) };
};
