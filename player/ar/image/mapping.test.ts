import { describe, expect, it } from 'vitest';
import { fitted, type Mapping, mapped, type Match, scaledMapping, throughFour, throughThree } from './mapping';

/** A picture seen from the side, about 200 pixels wide. */
const SEEN: Mapping = Float64Array.of(200, 20, 320, -30, 180, 240, 0.2, -0.1, 1);
const PLACES = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((u) => [-0.35, 0, 0.35].map((v) => ({ u, v })));
const matchesOf = (h: Mapping): Match[] =>
  PLACES.map(({ u, v }) => {
    const [x, y] = mapped(h, u, v);
    return { u, v, x, y };
  });
const farthest = (a: Mapping, b: Mapping) =>
  Math.max(
    ...PLACES.map(({ u, v }) => {
      const [ax, ay] = mapped(a, u, v);
      const [bx, by] = mapped(b, u, v);
      return Math.hypot(ax - bx, ay - by);
    }),
  );

describe('where a picture lies', () => {
  it('follows from four of its corners', () => {
    const corners = [PLACES[0]!, PLACES[2]!, PLACES[14]!, PLACES[12]!].map(({ u, v }) => {
      const [x, y] = mapped(SEEN, u, v);
      return { u, v, x, y };
    });
    expect(farthest(throughFour(corners)!, SEEN)).toBeLessThan(1e-6);
  });

  it('does not follow from points in a line', () => {
    const line = [0, 1, 2].map((at) => ({ u: at / 4, v: at / 4, x: at, y: at }));
    expect(throughThree(line)).toBeUndefined();
    expect(throughFour([...line, { u: 0.75, v: 0.75, x: 3, y: 3 }])).toBeUndefined();
  });

  it('is found from nearby although a quarter of the matches are wrong', () => {
    const start = Float64Array.of(206, 12, 323, -24, 186, 236, 0.17, -0.07, 1);
    const matches = matchesOf(SEEN).map((match, at) => (at % 4 === 3 ? { ...match, x: match.x + 40 } : match));
    expect(farthest(fitted(start, matches, 3, 12)!, SEEN)).toBeLessThan(0.3);
  });

  it('is the same place in a picture of half the size, whose pixels are means of four', () => {
    const half = scaledMapping(SEEN, 0.5);
    const [x, y] = mapped(SEEN, 0.3, -0.2);
    const [hx, hy] = mapped(half, 0.3, -0.2);
    expect([(x + 0.5) / 2 - 0.5, (y + 0.5) / 2 - 0.5]).toEqual([expect.closeTo(hx, 9), expect.closeTo(hy, 9)]);
  });
});
