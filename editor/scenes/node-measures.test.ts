import { describe, expect, it } from 'vitest';
import type { SceneNode } from '../../shared/model/tour';
import { measuresOf, withMeasure } from './node-measures';

const node: SceneNode = { id: 'ilma', kind: 'character', position: [0.8, 0, -0.3], rotation: [10, 15, 0], scale: 0.13 };

describe('the place of a thing', () => {
  it('is read in centimetres, degrees and percent, forward being towards the visitor', () => {
    expect(measuresOf(node)).toEqual({ right: 80, forward: -30, up: 0, turn: 15, size: 13 });
  });
  it('changes in one measure only', () => {
    expect(withMeasure(node, 'forward', 25).position).toEqual([0.8, 0, 0.25]);
    expect(withMeasure(node, 'turn', 190)).toMatchObject({ rotation: [10, -170, 0], position: node.position });
    expect(withMeasure(node, 'size', 50).scale).toBe(0.5);
  });
  it('stays within reach, and never shrinks to nothing', () => {
    expect(withMeasure(node, 'right', 1e9).position[0]).toBe(10);
    expect(withMeasure(node, 'size', -5).scale).toBe(0.005);
  });
});
