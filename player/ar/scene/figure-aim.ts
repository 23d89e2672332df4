/** Lays a guide's outstretched right arm at a thing of the scene, whatever the clip's own direction is. */
import { Box3, type Object3D, Quaternion, Vector3 } from 'three';
import type { Rig } from './figure-rig';

const PER_SECOND = 7;

const shoulder = new Vector3();
const hand = new Vector3();
const target = new Vector3();
const turn = new Quaternion();
const parentTurn = new Quaternion();
const box = new Box3();

/** A thing that can be pointed at: its middle, which goes along when it moves. */
export class Target {
  readonly #middle: Vector3;

  constructor(readonly object: Object3D) {
    object.updateWorldMatrix(true, true);
    box.setFromObject(object);
    this.#middle = box.isEmpty() ? new Vector3() : object.worldToLocal(box.getCenter(new Vector3()));
  }

  /** Where its middle is in the world now. */
  where(): Vector3 {
    this.object.updateWorldMatrix(true, false);
    return this.object.localToWorld(target.copy(this.#middle));
  }
}

export class Aim {
  #share = 0;
  #target: Target | undefined;

  constructor(private readonly rig: Rig) {}

  /** Aims, or lets the arm go back to its clip. Call after the clips have moved. @param still at once */
  update(at: Target | undefined, seconds: number, still: boolean): void {
    if (at) this.#target = at;
    const goal = at ? 1 : 0;
    this.#share = still ? goal : this.#share + (goal - this.#share) * (1 - Math.exp(-PER_SECOND * seconds));
    if (this.#share < 0.004 || !this.#target) return;
    this.#turnArm(this.#target.where());
  }

  #turnArm(at: Vector3): void {
    const { node } = this.rig.shoulder;
    const { parent } = node;
    if (!parent) return;
    node.updateWorldMatrix(true, true);
    shoulder.setFromMatrixPosition(node.matrixWorld);
    hand.setFromMatrixPosition(this.rig.hand.matrixWorld).sub(shoulder).normalize();
    turn.setFromUnitVectors(hand, at.sub(shoulder).normalize());
    turn.slerp(NO_TURN, 1 - this.#share);
    parent.getWorldQuaternion(parentTurn);
    // In the world's axes the arm turns by `turn`; the node counts in its parent's.
    node.quaternion.premultiply(parentTurn).premultiply(turn).premultiply(parentTurn.invert());
  }
}

const NO_TURN = new Quaternion();
