/** How much room a scene takes, measured as its figures stand at rest: while they come in they are smaller than they will be. */
import { type Box3, type Object3D } from 'three';

/**
 * The room of one node in world metres; empty while nothing of it has arrived.
 * @param into is filled and returned
 */
export function roomOf(holder: Object3D, into: Box3): Box3 {
  // `setFromObject` leaves the parents as they were last drawn: a scene that has just been stood up would lie down.
  holder.updateWorldMatrix(true, true);
  const atRest = holder.children[0]?.userData['atRest'] as Box3 | undefined;
  if (!atRest) return into.setFromObject(holder);
  return into.copy(atRest).applyMatrix4(holder.matrixWorld);
}
