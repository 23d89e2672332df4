import { describe, expect, it } from 'vitest';
import { barcodeSign, posed, takePicture, trueCorners } from '../../../tests/ar/synthetic-camera';
import { levelAtSign } from './light';

const pose = posed(-20, 15, 10, [0, 0, -2.6]);
const corners = trueCorners(pose, 240, 240);
const level = (light: number) =>
  levelAtSign(takePicture({ poses: [pose], sign: barcodeSign(5, '3x3'), light, width: 240, height: 240 }), corners) ??
  0;

describe('light at a sign', () => {
  it('lies between its black and its white, in daylight and in the dark', () => {
    expect(level(1)).toBeGreaterThan(100);
    expect(level(1)).toBeLessThan(150);
    expect(level(0.3)).toBeGreaterThan(25);
    expect(level(0.3)).toBeLessThan(60);
  });

  it('is not told where there is no black beside white', () => {
    const wall = takePicture({ poses: [posed(0, 0, 0, [0, 0, -2])], width: 240, height: 240 });
    expect(
      levelAtSign(wall, [
        [90, 90],
        [150, 90],
        [150, 150],
        [90, 150],
      ]),
    ).toBeUndefined();
    expect(
      levelAtSign(wall, [
        [-90, -90],
        [-50, -90],
        [-50, -50],
        [-90, -50],
      ]),
    ).toBeUndefined();
  });
});
