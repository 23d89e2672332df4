import { describe, expect, it } from 'vitest';
import { cellsApart, nextSignNumber, SAFE_CELLS } from './marker-distance';

const ALL = Array.from({ length: 64 }, (_, number) => number);

describe('signs', () => {
  it('differ from themselves in no cell, and from others the same way round', () => {
    for (const number of ALL) expect(cellsApart(number, number, '3x3')).toBe(0);
    for (const [one, other] of [
      [1, 5],
      [3, 60],
    ] as const)
      expect(cellsApart(one, other, '3x3')).toBe(cellsApart(other, one, '3x3'));
  });

  it('with neighbouring numbers are one cell apart, others more', () => {
    expect(cellsApart(1, 5, '3x3')).toBe(1);
    expect(cellsApart(1, 2, '3x3')).toBe(2);
    expect(cellsApart(0, 8191, '4x4')).toBeGreaterThan(4);
  });

  it('are never each other’s turned twin: their corners tell the top', () => {
    for (const one of ALL)
      for (const other of ALL) if (one < other) expect(cellsApart(one, other, '3x3')).toBeGreaterThan(0);
  });

  it('are numbered so that they are safely apart, for at least 20 in one tour', () => {
    const hung: number[] = [];
    for (let sign = 0; sign < 20; sign++) hung.push(nextSignNumber(hung, '3x3') ?? -1);
    expect(hung[0]).toBe(1);
    for (const one of hung)
      for (const other of hung)
        if (one !== other) expect(cellsApart(one, other, '3x3')).toBeGreaterThanOrEqual(SAFE_CELLS);
  });

  it('take what is left when all safe numbers hang, and end with the last', () => {
    expect(nextSignNumber(ALL.slice(1), '3x3')).toBe(0);
    expect(nextSignNumber(ALL, '3x3')).toBeUndefined();
  });
});
