import type { KnownAnchor, SceneNode } from '../../shared/model/tour';

/** A thing's place as authors read it: centimetres from the sign's middle, degrees, percent of its own size. */
export interface Measures {
  readonly right: number;
  readonly forward: number;
  readonly up: number;
  readonly turn: number;
  readonly size: number;
}
export type Measure = keyof Measures;

/** Least and most that can be typed. */
export const LIMITS_OF: Readonly<Record<Measure, readonly [number, number]>> = {
  right: [-1000, 1000],
  forward: [-1000, 1000],
  up: [-200, 1000],
  turn: [-360, 360],
  size: [0.5, 2000],
};

/** Format to author: metres with +Z to the visitor become centimetres right, forward, up. */
export function measuresOf({ position, rotation, scale }: SceneNode): Measures {
  const [x = 0, y = 0, z = 0] = position;
  return {
    right: rounded(x * 100),
    forward: rounded(z * 100),
    up: rounded(y * 100),
    turn: rounded(rotation[1] ?? 0),
    size: rounded(scale * 100),
  };
}

/** Author to format: one measure of a thing changed, kept within its limits. */
export function withMeasure(node: SceneNode, measure: Measure, value: number): SceneNode {
  const [least, most] = LIMITS_OF[measure];
  const kept = Math.min(most, Math.max(least, measure === 'turn' ? aroundOnce(value) : value));
  const [x = 0, y = 0, z = 0] = node.position;
  const [tilt = 0, , roll = 0] = node.rotation;
  const metres = fine(kept / 100);
  switch (measure) {
    case 'right':
      return { ...node, position: [metres, y, z] };
    case 'up':
      return { ...node, position: [x, metres, z] };
    case 'forward':
      return { ...node, position: [x, y, metres] };
    case 'turn':
      return { ...node, rotation: [tilt, rounded(kept), roll] };
    case 'size':
      return { ...node, scale: fine(kept / 100) };
    default: {
      const never: never = measure;
      return never;
    }
  }
}

/** How large a guide begins: a hand high on a sign, as large as life without one. */
export function firstSize(anchor: KnownAnchor): number {
  return anchor.kind === 'surface' && anchor.size === 'life' ? 1 : 0.13;
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const fine = (value: number) => Math.round(value * 10_000) / 10_000;
/** Degrees from -180 to 180. */
const aroundOnce = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
