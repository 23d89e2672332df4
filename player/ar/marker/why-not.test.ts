import { describe, expect, it } from 'vitest';
import type { Grey } from './grey';
import type { Quad } from './pose';
import { WhyNot } from './why-not';
import { aPicture, moved, SQUARE } from './warped-sign';

const SMALL: Quad = [
  [10, 10],
  [25, 10],
  [25, 25],
  [10, 25],
];
const MS = 33;
const LONG = 32;

/** What is said after so many pictures. */
function said(picture: (step: number) => Grey, strangers: readonly Quad[] = [], found = false) {
  const why = new WhyNot();
  return Array.from({ length: LONG }, (_, step) => why.after(picture(step), strangers, found, step * MS));
}
const wall = aPicture({ corners: SQUARE });
const night = aPicture({ corners: SQUARE, light: 0.1 });
const swept = (step: number) => aPicture({ corners: moved(SQUARE, ((step * 12) % 200) - 100, 0) });

describe('why a sign is not found', () => {
  it('is the dark, a small square, or a fast hand, but only when it lasts', () => {
    expect(said(() => night).at(-1)).toBe('too-dark');
    expect(said(() => wall, [SMALL]).at(-1)).toBe('too-far');
    expect(said(swept)).toContain('too-fast');
    expect(said(() => night)[5]).toBeUndefined();
  });

  it('is not said of a bright wall without small squares, and not while a sign is seen', () => {
    expect(said(() => wall).at(-1)).toBeUndefined();
    expect(said(() => wall, [SQUARE, SMALL]).at(-1)).toBeUndefined();
    expect(said(() => night, [SMALL], true).at(-1)).toBeUndefined();
  });

  it('is forgotten once a sign is seen', () => {
    const why = new WhyNot();
    for (let step = 0; step < LONG; step++) why.after(night, [], false, step * MS);
    expect(why.after(night, [], true, LONG * MS)).toBeUndefined();
    expect(why.after(night, [], false, LONG * MS + MS)).toBeUndefined();
  });
});
