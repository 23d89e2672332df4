import { describe, expect, it } from 'vitest';
import { Sightings } from './sightings';

describe('several anchors at once', () => {
  it('are searched until one is found, and lost when the last is gone', () => {
    const seen = new Sightings();
    expect(seen.note('searching', 'a')).toBe('searching');
    expect(seen.note('searching', 'b')).toBe('searching');
    expect(seen.note('tracking', 'a')).toBe('tracking');
    expect(seen.note('tracking', 'b')).toBe('tracking');
    expect(seen.note('lost', 'a')).toBe('tracking');
    expect(seen.note('lost', 'b')).toBe('lost');
    expect(seen.note('tracking', 'b')).toBe('tracking');
  });
});
