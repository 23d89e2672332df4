import { describe, expect, it } from 'vitest';
import { EvenLight, EVEN_LEVEL } from './even-light';
import { aPicture, aSign, SQUARE, type Look } from './warped-sign';
import { squareMap } from './square-map';

/** Whether the engine takes a place on the sign for black. */
function blackAt(look: Partial<Look>): (across: number, down: number) => boolean {
  const { data, width } = new EvenLight().evened(aPicture({ corners: SQUARE, ...look }));
  const map = squareMap(SQUARE);
  return (across, down) => {
    const [x, y] = map(across, down);
    return (data[(Math.floor(y) * width + Math.floor(x)) * 4] ?? 0) <= EVEN_LEVEL;
  };
}

describe('evened light', () => {
  const LIGHTS: Readonly<Record<string, Partial<Look>>> = {
    'in daylight': {},
    'in dusk': { light: 0.18 },
    'under a hard shadow': { shadowFrom: 150 },
    'under a hard shadow at dusk': { light: 0.3, shadowFrom: 160 },
  };

  for (const [name, look] of Object.entries(LIGHTS))
    it(`keeps ink black and paper white ${name}`, () => {
      const black = blackAt(look);
      for (let across = 0.07; across < 1; across += 0.05) {
        for (const [u, v] of [
          [across, 0.07],
          [across, 0.93],
          [0.07, across],
          [0.93, across],
        ] as const)
          expect(black(u, v), `frame ${u} ${v}`).toBe(true);
        for (const [u, v] of [
          [across, -0.06],
          [across, 1.06],
          [-0.06, across],
          [1.06, across],
        ] as const)
          expect(black(u, v), `paper ${u} ${v}`).toBe(false);
      }
      for (let cell = 0; cell < 9; cell++) {
        const [u, v] = [0.25 + ((cell % 3) + 0.5) / 6, 0.25 + (Math.floor(cell / 3) + 0.5) / 6];
        expect(black(u, v), `cell ${cell}`).toBe(aSign(u, v) < 100);
      }
    });

  it('makes nothing of a plain wall', () => {
    const black = blackAt({ sign: () => 140 });
    expect([0.1, 0.5, 0.9].some((at) => black(at, at))).toBe(false);
  });
});
