import { describe, expect, it } from 'vitest';
import { patternSimilarity, trainPattern, turnContrast, type Picture } from './pattern-trainer';

/** A picture from a rule for each pixel. */
function aPicture(side: number, colour: (x: number, y: number) => readonly [number, number, number]): Picture {
  const data = Array.from({ length: side * side }, (_, index) => [
    ...colour(index % side, Math.floor(index / side)),
    255,
  ]).flat();
  return { width: side, height: side, data };
}
const upperLeft = aPicture(32, (x, y) => (x < 16 && y < 16 ? [250, 10, 20] : [0, 0, 0]));
const rings = aPicture(32, (x, y) => (Math.hypot(x - 15.5, y - 15.5) % 8 < 4 ? [255, 255, 255] : [0, 0, 0]));

describe('pattern trainer', () => {
  it('writes four turns of sixteen by sixteen cells in blue, green and red', () => {
    const turns = trainPattern(upperLeft).trim().split(/\n\n/);
    expect(turns).toHaveLength(4);
    for (const turn of turns)
      expect(turn.split('\n').map((line) => line.trim().split(/\s+/).length)).toEqual(Array(48).fill(16));
    expect(turns[0]?.split('\n')[0]).toMatch(/^ 20 20| 20 {2}20/);
    expect(turns[0]?.split('\n')[32]).toMatch(/^250 250/);
  });

  it('turns to the left: what was at the upper left is next at the lower left', () => {
    const [, second = ''] = trainPattern(upperLeft).split('\n\n');
    const red = second.split('\n').slice(32);
    expect(red[15]).toMatch(/^250/);
    expect(red[0]).toMatch(/^ {2}0/);
  });

  it('averages a large picture and stretches a tiny one', () => {
    const chess = trainPattern(aPicture(64, (x, y) => ((x + y) % 2 ? [255, 255, 255] : [0, 0, 0])));
    expect(new Set(chess.trim().split(/\s+/))).toEqual(new Set(['128']));
    expect(
      trainPattern(aPicture(1, () => [7, 7, 7]))
        .trim()
        .split(/\s+/),
    ).toHaveLength(4 * 3 * 256);
  });

  it('says when two signs look alike, and when the top of one cannot be told', () => {
    const one = trainPattern(upperLeft);
    expect(patternSimilarity(one, one)).toBeCloseTo(1);
    expect(patternSimilarity(one, trainPattern(rings))).toBeLessThan(0.7);
    expect(turnContrast(one)).toBeGreaterThan(0.5);
    expect(turnContrast(trainPattern(rings))).toBeLessThan(0.05);
  });
});
