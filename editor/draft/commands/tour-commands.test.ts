import { describe, expect, it } from 'vitest';
import { aStation, aText, aTour } from '../../../shared/testing/builders';
import { setCover, setTourText } from './change-tour';
import { addLanguage, makeFirstLanguage, removeLanguage } from './languages';
import { translateText } from './translate-text';

describe('the languages of a tour', () => {
  it('grow without any text being made up', () => {
    const tour = addLanguage('fr', 'x').apply(aTour());
    expect(tour.languages).toEqual(['de', 'en', 'fr']);
    expect(tour.title['fr']).toBeUndefined();
  });

  it('take their texts with them when they go', () => {
    const tour = removeLanguage('en', 'x').apply(aTour({ stations: [aStation({ story: [aText()] })] }));
    expect(JSON.stringify(tour)).not.toContain('"en"');
  });

  it('are never all gone', () => {
    const tour = aTour({ languages: ['de'] });
    expect(removeLanguage('de', 'x').apply(tour)).toBe(tour);
  });

  it('change which one comes first', () => {
    expect(makeFirstLanguage('en', 'x').apply(aTour()).languages).toEqual(['en', 'de']);
  });
});

describe('what is said about a tour', () => {
  it('is written in one language and stays in the others', () => {
    expect(setTourText('title', 'en', 'Modern Weimar', 'x').apply(aTour()).title).toEqual({
      de: 'Eine Tour',
      en: 'Modern Weimar',
    });
  });

  it('does not make an undo step out of nothing', () => {
    const tour = aTour();
    expect(setTourText('title', 'de', 'Eine Tour', 'x').apply(tour)).toBe(tour);
  });

  it('goes when it is emptied', () => {
    const tour = setTourText('teaser', 'de', '', 'x').apply(aTour({ teaser: { de: 'Komm mit.' } }));
    expect('teaser' in tour).toBe(false);
  });

  it('has one cover for all languages, until there is none', () => {
    const tour = setCover('poster', 'x').apply(aTour());
    expect(tour.cover).toEqual({ de: 'poster', en: 'poster' });
    expect('cover' in setCover(undefined, 'x').apply(tour)).toBe(false);
  });

  it('is translated at its place', () => {
    const tour = translateText('stations[0].title', 'en', 'Market', 'x').apply(aTour());
    expect(tour.stations[0]?.title['en']).toBe('Market');
  });
});
