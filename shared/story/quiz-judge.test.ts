import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Quiz } from '../model/tour';
import { areaAt, isRight, mixed, readNumber } from './quiz-judge';

const basics = { id: 'q', kind: 'quiz', question: { en: '?' } } as const;
const options = [
  { id: 'a', text: { en: 'A' }, right: true },
  { id: 'b', text: { en: 'B' }, right: false },
  { id: 'c', text: { en: 'C' }, right: true },
];
const several: Quiz = { ...basics, mode: 'multiple', options };
const number: Quiz = { ...basics, mode: 'number', answer: 168, tolerance: 2 };
const order: Quiz = { ...basics, mode: 'order', items: ['x', 'y', 'z'].map((id) => ({ id, text: { en: id } })) };
const find = {
  ...basics,
  mode: 'find',
  asset: 'p',
  areas: [
    { id: 'door', label: { en: 'Door' }, x: 0.5, y: 0.5, radius: 0.2, right: true },
    { id: 'sign', label: { en: 'Sign' }, x: 0.6, y: 0.5, radius: 0.05, right: false },
  ],
} as const satisfies Quiz;

describe('judging an answer', () => {
  it('wants all right options and no other', () => {
    expect(isRight(several, ['c', 'a'])).toBe(true);
    expect(isRight(several, ['a'])).toBe(false);
    expect(isRight(several, ['a', 'b', 'c'])).toBe(false);
  });

  it('takes a number within its tolerance', () => {
    expect(isRight(number, 170)).toBe(true);
    expect(isRight(number, 171)).toBe(false);
    expect(isRight({ ...number, tolerance: undefined } as unknown as Quiz, 168)).toBe(true);
  });

  it('wants everything in its place', () => {
    expect(isRight(order, ['x', 'y', 'z'])).toBe(true);
    expect(isRight(order, ['y', 'x', 'z'])).toBe(false);
  });

  it('takes the nearer of two places in a picture', () => {
    expect(areaAt(find, 0.59, 0.5, 1)).toBe('sign');
    expect(areaAt(find, 0.4, 0.5, 1)).toBe('door');
    expect(areaAt(find, 0.05, 0.05, 1)).toBeUndefined();
    expect(isRight(find, ['door'])).toBe(true);
    expect(isRight(find, ['sign'])).toBe(false);
  });

  it('measures circles as circles in a wide picture', () => {
    // In a picture twice as wide as high, 0.2 of the width is 0.4 of the height.
    expect(areaAt(find, 0.5, 0.88, 2)).toBe('door');
  });

  it('does not judge before there is an answer', () => {
    expect(isRight(several, [])).toBeUndefined();
    expect(isRight(number, Number.NaN)).toBeUndefined();
  });

  it('reads numbers as people write them', () => {
    expect(readNumber(' 3,5 ')).toBe(3.5);
    expect(['13 000', '13.000', '13,000'].map(readNumber)).toEqual([13000, 13000, 13000]);
    expect(readNumber('three')).toBeUndefined();
    expect(readNumber('')).toBeUndefined();
  });

  it('never shows the items in the right order first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 9 }), (ids) => {
        expect(mixed(ids)).not.toEqual(ids);
        expect([...mixed(ids)].sort()).toEqual([...ids].sort());
      }),
    );
  });
});
