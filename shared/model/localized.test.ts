import { describe, expect, it } from 'vitest';
import { fallbackChain, inLocale, localeOf } from './localized';

describe('the languages to try', () => {
  it('go from the special to the plain, then to the tour’s first', () => {
    expect(fallbackChain(['de-simple'], ['fr', 'en'])).toEqual(['de-simple', 'de', 'fr', 'en']);
    expect(fallbackChain(['de-x-plain'], ['en'])).toEqual(['de-x-plain', 'de-x', 'de', 'en']);
  });
  it('name each language once, at its best place', () => {
    expect(fallbackChain(['en-GB', 'en', 'de'], ['de', 'en'])).toEqual(['en-GB', 'en', 'de']);
  });
  it('are the tour’s own if nobody wishes anything', () => {
    expect(fallbackChain([], ['de', 'en'])).toEqual(['de', 'en']);
  });
});

describe('a localised text', () => {
  const title = { de: 'Markt', en: 'Market', fr: '' };
  it('speaks the best language it has', () => {
    expect(inLocale(title, ['en', 'de'])).toBe('Market');
    expect(localeOf(title, ['en', 'de'])).toBe('en');
  });
  it('takes an empty text for a missing one', () => {
    expect(inLocale(title, ['fr', 'en'])).toBe('Market');
    expect(localeOf(title, ['fr', 'en'])).toBe('en');
  });
  it('says anything rather than nothing', () => {
    expect(inLocale(title, ['it'])).toBe('Markt');
    expect(localeOf(title, ['it'])).toBe('de');
  });
  it('is empty when there is none', () => {
    expect(inLocale(undefined, ['de'])).toBe('');
    expect(inLocale({ de: '' }, ['de'])).toBe('');
    expect(localeOf({ de: '' }, ['de'])).toBeUndefined();
  });
  it('has no language called like something every object has', () => {
    expect(inLocale(title, ['constructor', 'de'])).toBe('Markt');
    expect(localeOf(title, ['toString', 'en'])).toBe('en');
  });
});
