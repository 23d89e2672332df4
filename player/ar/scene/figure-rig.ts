/** The nodes by which a guide is moved beside its clips, as the cast's models name them. */
import { type Object3D, Quaternion } from 'three';

/** Conventions of a rigged guide: +Z is ahead, its right arm hangs along −Y, the head's rest pose is level. */
export interface Rig {
  readonly head: PosedNode;
  readonly eyes: PosedNode | undefined;
  readonly shoulder: PosedNode;
  readonly hand: Object3D;
  /** What a guide is put together from, lowest first. */
  readonly pieces: readonly Object3D[];
  readonly entrance: 'assemble' | 'walk';
}

const PIECES = ['footL', 'footR', 'legL', 'legR', 'hips', 'torso', 'upperArmL', 'upperArmR', 'neck', 'head', 'ring'];

/** The rig of a model that says which way it looks and has all of the nodes; none for models built otherwise. */
export function rigOf(model: Object3D): Rig | undefined {
  const root = find(model, ({ userData }) => userData['forward'] === '+Z');
  const named = (name: string) => root && find(root, (node) => node.name === name);
  const [head, shoulder, hand] = [named('head'), named('upperArmR'), named('handR')];
  if (!root || !head || !shoulder || !hand) return undefined;
  const eyes = named('eyes');
  return {
    head: new PosedNode(head),
    eyes: eyes && new PosedNode(eyes),
    shoulder: new PosedNode(shoulder),
    hand,
    pieces: PIECES.flatMap((name) => named(name) ?? []),
    entrance: root.userData['entrance'] === 'walk' ? 'walk' : 'assemble',
  };
}

function find(root: Object3D, fits: (node: Object3D) => boolean): Object3D | undefined {
  let found: Object3D | undefined;
  root.traverse((node) => void (found ??= fits(node) ? node : undefined));
  return found;
}

/** A node whose pose comes from its clips, with something added on top before every picture. */
export class PosedNode {
  readonly #posed = new Quaternion();

  constructor(readonly node: Object3D) {
    this.#posed.copy(node.quaternion);
  }

  /** Before the clips move: takes off what was added. Clips that stand still do not write their pose again. */
  restore(): void {
    this.node.quaternion.copy(this.#posed);
  }

  /** After the clips have moved: their pose, to add to. */
  keep(): void {
    this.#posed.copy(this.node.quaternion);
  }
}
