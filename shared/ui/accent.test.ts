import { describe, expect, it } from 'vitest';
import { accentRoles, contrast } from './accent';

const GROUNDS = ['#F7F3EA', '#161513', '#FFFFFF'];
const COLOURS = ['#f2b21b', '#00ff00', '#000000', '#ffffff', '#7D7568', '#1D4E89'];

describe('a tour’s own colour', () => {
  it.each(COLOURS)('%s stays readable as text and under text on every ground', (colour) => {
    for (const ground of GROUNDS) {
      const roles = accentRoles(colour, ground);
      expect(contrast(roles['--accent-as-text'], ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(roles['--on-accent'], colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is left as it is where it is readable', () => {
    expect(accentRoles('#1D4E89', '#F7F3EA')['--accent-as-text']).toBe('#1D4E89');
  });
});
