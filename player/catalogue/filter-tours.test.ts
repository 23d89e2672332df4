import { describe, expect, it } from 'vitest';
import type { TourCard } from '../../shared/model/catalogue';
import { aTourCard } from '../../shared/testing/builders';
import { filterTours, languagesOf, NO_FILTERS, type Filters } from './filter-tours';
import type { FoundTour } from './found-tours';

const found = (card: Partial<TourCard>, saved = false): FoundTour => ({
  card: aTourCard(card),
  folder: new URL('https://example.org/tour/x/'),
  saved,
});
const WEIMAR = found({
  id: 'weimar',
  title: { de: 'Bauhaus und Moderne', en: 'Bauhaus and Modernism' },
  teaser: { de: 'Straße und Café', en: 'Street and café' },
  tags: ['womens_history'],
  minutes: 145,
  centre: { lat: 50.98, lng: 11.33 },
  stepFree: 'limited',
});
const ERFURT = found(
  {
    id: 'erfurt',
    title: { de: 'Krämerbrücke' },
    minutes: 90,
    centre: { lat: 50.978, lng: 11.03 },
    stepFree: 'yes',
    languages: ['de', 'de-simple'],
  },
  true,
);
const HAMBURG = found({ id: 'hamburg', kind: 'bike', centre: { lat: 53.55, lng: 10 }, minutes: 100 });
const ALL = [HAMBURG, ERFURT, WEIMAR];
const ids = (change: Partial<Filters>) => filterTours(ALL, { ...NO_FILTERS, ...change }).map(({ card }) => card.id);

describe('searching tours', () => {
  it('looks into every language, whatever the interface speaks', () => {
    expect(ids({ words: 'modernism' })).toEqual(['weimar']);
    expect(ids({ words: 'moderne' })).toEqual(['weimar']);
  });

  it('asks for no accents, no umlauts, no exact tag', () => {
    expect(ids({ words: 'KRAMERBRUCKE' })).toEqual(['erfurt']);
    expect(ids({ words: 'cafe strasse' })).toEqual(['weimar']);
    expect(ids({ words: 'womens history' })).toEqual(['weimar']);
  });

  it('wants all words', () => {
    expect(ids({ words: 'bauhaus erfurt' })).toEqual([]);
  });
});

describe('the chips', () => {
  it('each leave out what does not fit', () => {
    expect(ids({ short: true })).toEqual(['hamburg', 'erfurt']);
    expect(ids({ onFoot: true })).toEqual(['erfurt', 'weimar']);
    expect(ids({ saved: true })).toEqual(['erfurt']);
    expect(ids({ language: 'en' })).toEqual(['hamburg', 'weimar']);
    expect(ids({ language: 'de-simple' })).toEqual(['erfurt']);
  });

  it('show as step-free only what was checked and is so', () => {
    expect(ids({ stepFree: true })).toEqual(['erfurt']);
  });

  it('"near me" puts the nearest first and leaves out what is a journey away', () => {
    expect(ids({ near: { lat: 50.98, lng: 11.3 } })).toEqual(['weimar', 'erfurt']);
  });
});

describe('the languages', () => {
  it('come most frequent first', () => {
    expect(languagesOf(ALL)).toEqual(['de', 'en', 'de-simple']);
  });
});
