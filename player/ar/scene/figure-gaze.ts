/** A guide's look: eyes first, then the head, never farther than a neck turns. */
import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import type { Rig } from './figure-rig';

/** How far the head turns from straight ahead, in radians. */
export const HEAD_LIMITS = { yaw: 0.95, pitch: 0.5 } as const;
/** How far eyes slide on their ball. */
const EYE_LIMIT = 0.12;
/** What is farther round than this is not looked after any more: the head goes back to the front. */
const BEHIND = 2;
/** So much of the clips' own movement of the head stays while it looks at somebody. */
const OWN_MOVEMENT = 0.45;
const PER_SECOND = 5;

const LEVEL = new Quaternion();
const inverse = new Matrix4();
const goal = new Vector3();
const from = new Vector3();
const angles = new Euler(0, 0, 0, 'YXZ');
const look = new Quaternion();

export class Gaze {
  #yaw = 0;
  #pitch = 0;

  constructor(private readonly rig: Rig) {}

  /** Looks at a place of the world. Call after the clips have moved. @param still at once */
  update(world: Vector3, seconds: number, still: boolean): void {
    const wanted = this.#towards(world);
    const [yaw, pitch] = wanted && Math.abs(wanted[0]) < BEHIND ? wanted : [0, 0];
    const share = still ? 1 : 1 - Math.exp(-PER_SECOND * seconds);
    this.#yaw += (limited(yaw, HEAD_LIMITS.yaw) - this.#yaw) * share;
    this.#pitch += (limited(pitch, HEAD_LIMITS.pitch) - this.#pitch) * share;
    const { head, eyes } = this.rig;
    angles.set(this.#pitch, this.#yaw, 0);
    head.node.quaternion.slerp(LEVEL, 1 - OWN_MOVEMENT);
    head.node.quaternion.premultiply(look.setFromEuler(angles));
    if (!eyes || !wanted) return;
    angles.set(limited(pitch - this.#pitch, EYE_LIMIT), limited(yaw - this.#yaw, EYE_LIMIT), 0);
    eyes.node.quaternion.premultiply(look.setFromEuler(angles));
  }

  /** Yaw and pitch of a place of the world, from between the eyes, in the neck's space. */
  #towards(world: Vector3): readonly [yaw: number, pitch: number] | undefined {
    const { head, eyes } = this.rig;
    const neck = head.node.parent;
    if (!neck) return undefined;
    neck.updateWorldMatrix(true, false);
    goal.copy(world).applyMatrix4(inverse.copy(neck.matrixWorld).invert());
    from.copy(head.node.position);
    if (eyes) from.add(eyes.node.position);
    goal.sub(from);
    return [Math.atan2(goal.x, goal.z), -Math.atan2(goal.y, Math.hypot(goal.x, goal.z))];
  }
}

function limited(angle: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, angle));
}
