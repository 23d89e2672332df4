import { describe, expect, it } from 'vitest';
import { tourChain } from './language-chain';

describe('the language of a tour', () => {
  it('is the address’s before the chosen one before the device’s', () => {
    expect(tourChain('de-simple', { contentLocale: 'en' }, ['fr-FR'], ['de', 'en', 'fr'])).toEqual([
      'de-simple',
      'de',
      'en',
      'fr-FR',
      'fr',
    ]);
  });

  it('ends with the tour’s own first language for visitors who want none it has', () => {
    expect(tourChain(undefined, {}, ['ja'], ['de', 'en'])).toEqual(['ja', 'de', 'en']);
  });
});
