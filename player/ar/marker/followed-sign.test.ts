import { beforeAll, describe, expect, it } from 'vitest';
import { FollowedSign } from './followed-sign';
import type { Grey } from './grey';
import { apart } from './square-map';
import { aPicture, aSign, FOCAL, MIDDLE, moved, SQUARE, type Look } from './warped-sign';
import type { Quad } from './pose';

const MS = 33;
const picture = (corners: Quad, more: Partial<Look> = {}): Grey => aPicture({ corners, ...more });
const read = (corners: Quad) => ({ anchorId: 'a', corners, confidence: 1 });

describe('a sign that was read once', () => {
  let sign: FollowedSign;
  const start = () => {
    sign = new FollowedSign('a', FOCAL, MIDDLE);
    sign.look(picture(SQUARE), read(SQUARE), 0);
  };
  beforeAll(start);

  it('is measured within a fifth of a pixel though the engine was two pixels off', () => {
    const found = new FollowedSign('a', FOCAL, MIDDLE).look(picture(SQUARE), read(moved(SQUARE, 1.5, -1.2)), 0);
    expect(apart(found?.corners ?? SQUARE, SQUARE)).toBeLessThan(0.2);
    expect(found?.by).toBe('engine');
  });

  it('is followed with a corner covered, within half a pixel over twenty pictures, and does not drift', () => {
    start();
    let corners = SQUARE;
    for (let step = 1; step <= 20; step++) {
      corners = moved(corners, 2, step % 3);
      const found = sign.look(picture(corners, { covered: 0.3, seed: step }), undefined, step * MS);
      expect(found?.by, `picture ${step}`).toBe('tracker');
      expect(apart(found?.corners ?? SQUARE, corners)).toBeLessThan(0.5);
    }
  });

  it('is followed through a picture blurred by a fast hand', () => {
    start();
    const corners = moved(SQUARE, 14, 5);
    const found = sign.look(picture(corners, { smear: 9 }), undefined, MS);
    expect(apart(found?.corners ?? SQUARE, corners)).toBeLessThan(1.5);
  });

  it('is followed into a shadow', () => {
    start();
    const corners = moved(SQUARE, 3, 0);
    const found = sign.look(picture(corners, { light: 0.35, shadowFrom: 165 }), undefined, MS);
    expect(apart(found?.corners ?? SQUARE, corners)).toBeLessThan(0.6);
  });

  it('is not believed where there is no black frame on white paper, whatever the engine reads', () => {
    const other = new FollowedSign('a', FOCAL, MIDDLE);
    expect(other.look(picture(SQUARE, { sign: () => 140 }), read(SQUARE), 0)).toBeUndefined();
    const pane = (across: number, down: number) => (Math.abs(across - 0.5) < 0.3 && down > 0.2 ? 40 : 200);
    expect(other.look(picture(SQUARE, { sign: pane }), read(SQUARE), MS)).toBeUndefined();
  });

  it('is given up where it is gone, and where another sign of its size has taken its place', () => {
    start();
    expect(sign.look(picture(SQUARE, { sign: () => 190 }), undefined, MS)).toBeUndefined();
    start();
    const other = (across: number, down: number) => aSign(1 - across, down);
    expect(sign.look(picture(SQUARE, { sign: other }), undefined, MS)).toBeUndefined();
  });

  it('is not followed for ever without being read again', () => {
    start();
    const same = picture(SQUARE);
    let seen = 0;
    for (let step = 1; step < 200; step++) if (sign.look(same, undefined, step * MS)) seen = step * MS;
    expect(seen).toBeGreaterThan(3000);
    expect(seen).toBeLessThan(5000);
  });

  it('rests within a twentieth of a pixel while it is still, and goes along when it moves by one pixel', () => {
    start();
    const shown = Array.from({ length: 40 }, (_, step) => {
      const found = sign.look(picture(SQUARE, { seed: step + 1 }), read(moved(SQUARE, 0.3, 0.3)), (step + 1) * MS);
      return found?.corners[0][0] ?? NaN;
    }).slice(10);
    const mean = shown.reduce((sum, x) => sum + x, 0) / shown.length;
    expect(Math.sqrt(shown.reduce((sum, x) => sum + (x - mean) ** 2, 0) / shown.length)).toBeLessThan(0.05);
    const one = moved(SQUARE, 1, 0);
    const found = [41, 42].map((step) => sign.look(picture(one, { seed: step }), read(one), step * MS));
    expect(found[1]?.corners[0][0]).toBeCloseTo(mean + 1, 1);
  });
});
