import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAt } from './how-far';

const GUIDE = 1.75;

describe('a far scene', () => {
  it('stands where it is up to 30 m', () => {
    for (const metres of [2, 8, 30])
      expect(drawnAt(metres, GUIDE)).toEqual({ seemsMetres: metres, putMetres: metres, scale: 1 });
  });

  it('comes nearer the farther it is, but never larger on the way back: it grows as one walks to it', () => {
    const metres = fc.double({ min: 2, max: 3000, noNaN: true });
    fc.assert(
      fc.property(metres, metres, fc.double({ min: 0, max: 100, noNaN: true }), (a, b, size) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(drawnAt(near, size).seemsMetres).toBeLessThanOrEqual(drawnAt(far, size).seemsMetres + 1e-9);
        expect(drawnAt(far, size).seemsMetres).toBeLessThanOrEqual(far);
      }),
      { seed: 7 },
    );
    expect(drawnAt(300, GUIDE).seemsMetres).toBeLessThan(60);
  });

  it('stays as large as it is if that can be seen: a house over its ruins must fit them', () => {
    expect(drawnAt(100, 20).seemsMetres).toBe(100);
  });

  it('fills the same angle where it is put as where it seems to be', () => {
    const { seemsMetres, putMetres, scale } = drawnAt(1500, 300);
    expect(putMetres).toBeLessThanOrEqual(150);
    expect(scale / putMetres).toBeCloseTo(1 / seemsMetres, 12);
  });

  it('does not stand on the visitor', () => {
    expect(drawnAt(0.3, GUIDE).putMetres).toBe(2);
  });
});
