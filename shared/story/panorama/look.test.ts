import { describe, expect, it } from 'vitest';
import { keyed, onTheFlat, turned } from './look';

describe('a look round', () => {
  it('goes round sideways and never over the top', () => {
    expect(turned({ yaw: 170, pitch: 0 }, 20, 0).yaw).toBeCloseTo(-170);
    expect(turned({ yaw: -170, pitch: 0 }, -20, 0).yaw).toBeCloseTo(170);
    expect(turned({ yaw: 0, pitch: 80 }, 0, 40).pitch).toBeLessThan(90);
    expect(turned({ yaw: 0, pitch: -80 }, 0, -40).pitch).toBeGreaterThan(-90);
  });

  it('is turned by arrows, set back by Home, and leaves other keys alone', () => {
    const look = { yaw: 10, pitch: 5 };
    expect(keyed(look, 'ArrowRight')?.yaw).toBeGreaterThan(10);
    expect(keyed(look, 'ArrowLeft')?.yaw).toBeLessThan(10);
    expect(keyed(look, 'ArrowUp')?.pitch).toBeGreaterThan(5);
    expect(keyed(look, 'ArrowDown')?.pitch).toBeLessThan(5);
    expect(keyed(look, 'Home')).toEqual({ yaw: 0, pitch: 0 });
    expect(keyed(look, 'Tab')).toBeUndefined();
  });

  it('is found on the flat picture', () => {
    expect(onTheFlat({ yaw: 0, pitch: 0 })).toEqual({ x: 0.5, y: 0.5 });
    expect(onTheFlat({ yaw: 90, pitch: 45 })).toEqual({ x: 0.75, y: 0.25 });
    expect(onTheFlat({ yaw: 270, pitch: -90 })).toEqual({ x: 0.25, y: 1 });
  });
});
