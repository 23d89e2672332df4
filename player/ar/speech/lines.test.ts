import { describe, expect, it } from 'vitest';
import { aStation, aTour } from '../../../shared/testing/builders';
import { linesOf } from './lines';

const station = aStation({
  story: [
    {
      id: 'welcome',
      kind: 'guide',
      character: 'ilma',
      lines: [
        { id: 'a', text: { de: 'Guten Tag', en: 'Hello' }, sound: { de: 'hallo' } },
        { id: 'b', text: { de: 'Hier entlang', en: '' }, gesture: 'point' },
        { id: 'c', text: { de: '', en: '' } },
      ],
    },
    { id: 'text', kind: 'text', body: { de: 'Ein Text' } },
    { id: 'roof', kind: 'guide', character: 'gone', lines: [{ id: 'd', text: { de: 'Das Dach' } }] },
  ],
});
const tour = aTour({ characters: [{ id: 'ilma', name: { de: 'Ilma' } }], stations: [station] });

describe('the lines of a scene', () => {
  it('are those of all guides in reading order; empty ones are left out', () => {
    expect(linesOf(tour, station, ['de']).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  it('are those of one block when a point asks for it', () => {
    expect(linesOf(tour, station, ['de'], 'roof').map(({ id }) => id)).toEqual(['d']);
    expect(linesOf(tour, station, ['de'], 'text')).toEqual([]);
  });

  it('fall back in language, and are never heard in another language than they are read', () => {
    const [first, second] = linesOf(tour, station, ['en', 'de']);
    expect(first).toMatchObject({ text: 'Hello', locale: 'en', name: 'Ilma' });
    expect(first).not.toHaveProperty('sound');
    expect(second).toMatchObject({ text: 'Hier entlang', locale: 'de' });
    expect(linesOf(tour, station, ['de'])[0]).toMatchObject({ sound: 'hallo' });
  });

  it('begin with a greeting and go on telling unless the author chose a gesture', () => {
    expect(linesOf(tour, station, ['de']).map(({ gesture }) => gesture)).toEqual(['greet', 'point', 'greet']);
  });
});
