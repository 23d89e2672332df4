/** A model as named parts that hang at each other, and what they do over time. */
import type { EulerOrder } from 'three';
import type { Vector3 } from 'three';
import type { Clip } from './motion';
import type { Shape, Triple } from './shapes';

export interface Part {
  readonly name: string;
  readonly parent: string | null;
  readonly at: Triple;
  readonly shapes: readonly Shape[];
  /** The rest pose as Euler angles in radians. */
  readonly rest: Triple;
  readonly order: EulerOrder;
  /** Where a point of the part goes when the mouth is open, by the point's index. */
  readonly open?: (index: number) => Vector3;
}

export interface Model {
  readonly id: string;
  /** Parents come before their children. */
  readonly parts: readonly Part[];
  readonly clips: readonly Clip[];
  /** Goes into the file for whoever shows it: height, direction, clips. */
  readonly notes: Readonly<Record<string, unknown>>;
}

type Options = Partial<Pick<Part, 'rest' | 'order' | 'open'>>;

/** One part with its usual settings filled in. */
export function part(
  name: string,
  parent: string | null,
  at: Triple,
  shapes: readonly Shape[] = [],
  options: Options = {},
): Part {
  return { name, parent, at, shapes, rest: [0, 0, 0], order: 'YXZ', ...options };
}
