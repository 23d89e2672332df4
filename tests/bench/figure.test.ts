import { describe, expect, it } from 'vitest';
import { figure, median } from './figure';

describe('a figure', () => {
  it('holds what it promises, or says that it does not', () => {
    expect(figure('bytes', 70, 'kB', '<= 75').holds).toBe(true);
    expect(figure('bytes', 80, 'kB', '<= 75').holds).toBe(false);
    expect(figure('starts', 19, '', '= 20').holds).toBe(false);
  });
  it('may promise a part of what a peer needs', () => {
    const half = figure('bytes', 50, 'kB', 'ratio <= 0.4', { name: 'peer', value: 100 });
    expect(half).toMatchObject({ ratio: 0.5, holds: false });
  });
  it('refuses a promise that cannot be judged', () => {
    expect(() => figure('bytes', 1, 'kB', 'small')).toThrow('small');
  });
  it('is the middle of several measurements', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });
});
