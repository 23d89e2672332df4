import { afterEach, describe, expect, it } from 'vitest';
import type { MarkerEngine, MarkerTarget } from '../../player/ar/marker/marker-engine';
import { trainPattern } from '../../shared/model/pattern-trainer';
import { MARKER_NUMBERS, type Matrix } from '../../shared/model/marker-svg';
import { engineInNode } from './engine-in-node';
import { barcodeSign, patternSign, posed, takePicture, trueCorners, type Sign } from './synthetic-camera';

const SIZE = 240;
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

const barcode = (matrix: Matrix, number: number): MarkerTarget => ({
  anchorId: String(number),
  kind: 'barcode',
  matrix,
  number,
});
/** Upright signs, each turned a little differently. */
function read(engine: MarkerEngine, sign: Sign, turn: number) {
  const pose = posed(-12, 8, turn, [0, 0, -1.7]);
  const sightings = engine.detect(takePicture({ poses: [pose], sign, width: SIZE, height: SIZE }));
  return { sightings, corners: trueCorners(pose, SIZE, SIZE) };
}

async function misread(matrix: Matrix, numbers: readonly number[]): Promise<readonly string[]> {
  const engine = await engineInNode(
    numbers.map((number) => barcode(matrix, number)),
    life.signal,
    SIZE,
    SIZE,
  );
  const wrong: string[] = [];
  for (const number of numbers) {
    const { sightings, corners } = read(engine, barcodeSign(number, matrix), (number * 37) % 360);
    const [seen] = sightings;
    const off = seen
      ? Math.max(
          ...seen.corners.map(([x, y], index) =>
            Math.hypot(x - (corners[index]?.[0] ?? 0), y - (corners[index]?.[1] ?? 0)),
          ),
        )
      : Infinity;
    // The right number, nothing else beside it, and its top where it was printed.
    if (sightings.length !== 1 || seen?.anchorId !== String(number) || off > 4)
      wrong.push(
        `${number}: ${sightings.map(({ anchorId }) => anchorId).join(' ') || 'nothing'}, ${off.toFixed(1)} px`,
      );
  }
  return wrong;
}

describe('printed signs', () => {
  it('are read back right, all 64 numbers of 3×3', { timeout: 120_000 }, async () => {
    expect(
      await misread(
        '3x3',
        Array.from({ length: MARKER_NUMBERS['3x3'] }, (_, number) => number),
      ),
    ).toEqual([]);
  });

  it('are read back right, numbers all over 4×4', { timeout: 120_000 }, async () => {
    const powers = Array.from({ length: 13 }, (_, bit) => 2 ** bit);
    const spread = Array.from({ length: 90 }, (_, index) => (index * 2903 + 17) % 8192);
    expect(await misread('4x4', [...new Set([0, 8191, 8190, ...powers, ...spread])])).toEqual([]);
  });

  it(
    'with an own picture are known by the pattern trained from it, and only by that',
    { timeout: 120_000 },
    async () => {
      const arrow = (x: number, y: number) =>
        Math.abs(x - 0.5) < y * 0.45 && y < 0.6 ? 30 : Math.abs(x - 0.4) < 0.1 && y >= 0.6 ? 30 : 235;
      const stair = (x: number, y: number) => (x + Math.floor(y * 4) / 4 > 0.95 ? 25 : 225);
      const target = (anchorId: string, picture: (x: number, y: number) => number): MarkerTarget => ({
        anchorId,
        kind: 'pattern',
        pattern: trainPattern(pixels(picture)),
      });
      const engine = await engineInNode([target('arrow', arrow), target('stair', stair)], life.signal, SIZE, SIZE);
      for (const [name, picture] of [
        ['arrow', arrow],
        ['stair', stair],
      ] as const)
        for (const turn of [0, 70, 160, 250]) {
          // The engine follows a sign from picture to picture; no hand turns it by a quarter between two of them.
          for (let away = 0; away < 5; away++)
            engine.detect(takePicture({ poses: [posed(0, 0, 0, [0, 0, -3])], width: SIZE, height: SIZE }));
          const { sightings, corners } = read(engine, patternSign(picture), turn);
          expect(sightings.map(({ anchorId }) => anchorId)).toEqual([name]);
          const [x = 0, y = 0] = sightings[0]?.corners[0] ?? [];
          expect(Math.hypot(x - corners[0][0], y - corners[0][1]), `${name} turned ${turn}`).toBeLessThan(4);
        }
    },
  );

  it('in both kinds can stand side by side in one picture’s search', { timeout: 120_000 }, async () => {
    const engine = await engineInNode(
      [barcode('3x3', 5), { ...barcode('4x4', 1235), anchorId: 'other' }],
      life.signal,
      SIZE,
      SIZE,
    );
    expect(read(engine, barcodeSign(5, '3x3'), 0).sightings.map(({ anchorId }) => anchorId)).toContain('5');
    expect(read(engine, barcodeSign(1235, '4x4'), 0).sightings.map(({ anchorId }) => anchorId)).toContain('other');
  });
});

/** A picture as pixels, as the editor hands it over. */
function pixels(picture: (x: number, y: number) => number) {
  const side = 64;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let index = 0; index < side * side; index++) {
    const value = picture(((index % side) + 0.5) / side, (Math.floor(index / side) + 0.5) / side);
    data.set([value, value, value, 255], index * 4);
  }
  return { width: side, height: side, data };
}
