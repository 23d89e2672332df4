import { describe, expect, it } from 'vitest';
import { eye, firstLook, followed, keyed, turned, zoomed, type Extent } from './orbit';

const extent: Extent = { middle: [0, 0.9, 0], radius: 1 };
const first = firstLook(extent, Math.PI / 4, 1);

describe('turntable orbit', () => {
  it('shows the whole scene from the front at first, also on a narrow screen', () => {
    const narrow = firstLook(extent, Math.PI / 4, 0.5);
    expect(first.distance * Math.sin(Math.PI / 8)).toBeCloseTo(1);
    expect(narrow.distance).toBeGreaterThan(first.distance * 1.8);
    expect(eye(first, extent)[2]).toBeGreaterThan(2);
  });

  it('keeps its distance while it turns', () => {
    const [x, y, z] = eye(turned(first, 2.1, 0.4), extent);
    expect(Math.hypot(x, y - 0.9, z)).toBeCloseTo(first.distance);
  });

  it('never looks from under the floor and never over the top', () => {
    expect(turned(first, 0, -9).lift).toBeGreaterThan(-0.1);
    expect(turned(first, 0, 9).lift).toBeLessThan(Math.PI / 2);
  });

  it('stays within reason when zoomed', () => {
    expect(zoomed(first, 0.001, first).distance).toBeGreaterThan(0.3 * first.distance);
    expect(zoomed(first, 1000, first).distance).toBeLessThan(3 * first.distance);
  });

  it('is turned by arrows, zoomed by plus and minus, set back by Home, and leaves other keys alone', () => {
    expect(keyed(first, 'ArrowRight', first)?.turn).toBeGreaterThan(first.turn);
    expect(keyed(first, 'ArrowLeft', first)?.turn).toBeLessThan(first.turn);
    expect(keyed(first, '+', first)?.distance).toBeLessThan(first.distance);
    expect(keyed(turned(first, 1, 0), 'Home', first)).toEqual(first);
    expect(keyed(first, 'Tab', first)).toBeUndefined();
  });

  it('arrives at the wanted look, whatever the picture rate', () => {
    const wanted = turned(first, 1, 0);
    let slow = first;
    for (let i = 0; i < 10; i++) slow = followed(slow, wanted, 0.1);
    let fast = first;
    for (let i = 0; i < 100; i++) fast = followed(fast, wanted, 0.01);
    expect(slow.turn).toBeCloseTo(1, 3);
    expect(fast.turn).toBeCloseTo(slow.turn, 5);
  });
});
