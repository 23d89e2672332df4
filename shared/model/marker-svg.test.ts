import { describe, expect, it } from 'vitest';
import { barcodeSvg, markerCells } from './marker-svg';

describe('printed barcode sign', () => {
  it('marks its top by three corners of the field, whatever the number', () => {
    for (const [number, matrix] of [
      [0, '3x3'],
      [63, '3x3'],
      [0, '4x4'],
      [8191, '4x4'],
    ] as const) {
      const cells = markerCells(number, matrix);
      const last = cells.length - 1;
      expect([cells[0]?.[0], cells[last]?.[0], cells[last]?.[last]]).toEqual([true, true, false]);
    }
  });

  it('is another picture for every number', () => {
    expect(new Set(Array.from({ length: 64 }, (_, number) => barcodeSvg(number, '3x3'))).size).toBe(64);
    expect(new Set(Array.from({ length: 8192 }, (_, number) => markerCells(number, '4x4').join())).size).toBe(8192);
  });

  it('prints its black frame as long as asked, white paper around it', () => {
    const svg = barcodeSvg(5, '3x3', 100);
    expect(svg).toContain('width="130mm"');
    expect(svg).toContain('viewBox="-0.15 -0.15 1.3 1.3"');
  });

  it('carries no number it cannot', () => {
    expect(() => barcodeSvg(64, '3x3')).toThrow(RangeError);
    expect(() => barcodeSvg(-1, '4x4')).toThrow(RangeError);
    expect(() => barcodeSvg(1.5, '4x4')).toThrow(RangeError);
  });
});
