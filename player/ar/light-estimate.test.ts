import { describe, expect, it } from 'vitest';
import { estimateLight, GRID, smoothed } from './light-estimate';

/** A picture of the grid, painted by place (0 to 1). */
function aPicture(paint: (x: number, y: number) => readonly [number, number, number]): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(GRID.width * GRID.height * 4);
  for (let y = 0; y < GRID.height; y++)
    for (let x = 0; x < GRID.width; x++)
      pixels.set([...paint(x / (GRID.width - 1), y / (GRID.height - 1)), 255], (y * GRID.width + x) * 4);
  return pixels;
}
const grey = (value: number) => aPicture(() => [value, value, value]);

describe('the light in a picture', () => {
  it('is the usual light in a well-lit one, less in the dark, more in the sun', () => {
    expect(estimateLight(grey(118)).level).toBeCloseTo(1);
    expect(estimateLight(grey(25)).level).toBeLessThan(0.6);
    expect(estimateLight(grey(220)).level).toBeGreaterThan(1.3);
  });

  it('is warm under a lamp and cool in the shade, never dyed', () => {
    const warm = estimateLight(aPicture(() => [180, 130, 70])).colour;
    expect(warm[0]).toBe(1);
    expect(warm[2]).toBeLessThan(0.9);
    const dyed = estimateLight(aPicture(() => [255, 0, 0])).colour;
    expect(Math.min(...dyed)).toBeGreaterThan(0.75);
    expect(estimateLight(grey(90)).colour).toEqual([1, 1, 1]);
  });

  it('comes from the bright side', () => {
    const left = estimateLight(aPicture((x) => (x < 0.5 ? [200, 200, 200] : [60, 60, 60])));
    expect(left.from[0]).toBeLessThan(-0.3);
    expect(left.from[1]).toBeCloseTo(0);
    const sky = estimateLight(aPicture((_x, y) => (y < 0.4 ? [220, 220, 220] : [40, 40, 40])));
    expect(sky.from[1]).toBeGreaterThan(0.3);
  });

  it('is defined in a black picture', () => {
    const { level, colour, from } = estimateLight(grey(0));
    expect([level, ...colour, ...from].every(Number.isFinite)).toBe(true);
  });

  it('follows a switched light within a second, not at once', () => {
    const [dark, bright] = [estimateLight(grey(20)), estimateLight(grey(200))];
    let now = smoothed(undefined, dark);
    expect(now).toEqual(dark);
    now = smoothed(now, bright);
    expect(now.level).toBeLessThan((dark.level + bright.level) / 2);
    for (let step = 0; step < 8; step++) now = smoothed(now, bright);
    expect(bright.level - now.level).toBeLessThan(0.1);
  });
});
