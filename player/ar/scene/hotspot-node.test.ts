import { describe, expect, it } from 'vitest';
import { namePlace } from './hotspot-node';

const PHONE = 390;
/** Where the name's edges lie in the picture. */
function edges(across: number, width: number, height = 40) {
  const [share, up] = namePlace({ across, width: PHONE }, width, height);
  return { left: across - share * width, right: across + (1 - share) * width, isBelow: up > 1 };
}

describe('the name of a point in a scene', () => {
  it('hangs on the right where there is room, else on the left', () => {
    expect(edges(60, 150)).toMatchObject({ left: 92, isBelow: false });
    expect(edges(330, 150)).toMatchObject({ right: 298, isBelow: false });
  });

  it('hangs below, whole, where it fits on neither side', () => {
    for (const across of [120, 195, 280]) {
      const { left, right, isBelow } = edges(across, 260);
      expect(isBelow).toBe(true);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(right).toBeLessThanOrEqual(PHONE - 8);
    }
  });
});
