import { describe, expect, it } from 'vitest';
import { seeded } from './descriptors';
import type { Grey } from './grey';
import { qualityOf } from './quality';
import { richPicture } from './rich-picture';

function drawn(width: number, height: number, ink: (x: number, y: number) => number): Grey {
  const data = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) data[at] = ink(x, y);
  return { width, height, data };
}
const rich = richPicture(5, 640, 480);

describe('how well a picture is recognised', () => {
  it('is not at all for a plain colour', () => {
    const { stars, weaknesses } = qualityOf(drawn(640, 480, () => 180));
    expect(stars).toBe(0);
    expect(weaknesses).toContain('few-features');
    expect(weaknesses).toContain('low-contrast');
  });

  it('is poor for a regular chequerboard, as it repeats', () => {
    const board = drawn(640, 480, (x, y) => ((Math.floor(x / 40) + Math.floor(y / 40)) % 2 ? 235 : 20));
    const { stars, weaknesses } = qualityOf(board);
    expect(stars).toBeLessThanOrEqual(1);
    expect(weaknesses[0]).toBe('repeats');
  });

  it('is good for a picture full of different things', () => {
    const { stars, weaknesses } = qualityOf(rich);
    expect(stars).toBeGreaterThanOrEqual(4);
    expect(weaknesses).not.toContain('repeats');
  });

  it('suffers where all lies in one part', () => {
    const part = drawn(640, 480, (x, y) => (x < 200 && y < 200 ? rich.data[y * 640 + x]! : 200));
    const { stars, weaknesses } = qualityOf(part);
    expect(stars).toBeLessThan(qualityOf(rich).stars);
    expect(weaknesses).toContain('one-part');
  });

  it('suffers from little contrast', () => {
    const faint = { ...rich, data: rich.data.map((value) => 120 + value / 14) };
    expect(qualityOf(faint).weaknesses).toContain('low-contrast');
    expect(qualityOf(faint).stars).toBeLessThan(qualityOf(rich).stars);
  });

  it('suffers where the picture is tiny or a strip', () => {
    const random = seeded(3);
    expect(qualityOf(drawn(120, 90, () => random() * 255)).weaknesses).toContain('too-small');
    expect(qualityOf(drawn(2000, 350, (x, y) => rich.data[(y % 480) * 640 + (x % 640)]!)).weaknesses).toContain(
      'too-narrow',
    );
  });
});
