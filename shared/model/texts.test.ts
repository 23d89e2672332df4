import { describe, expect, it } from 'vitest';
import { anAsset, aStation, aText, aTour } from '../testing/builders';
import { localizedTexts, valueAt, withTextAt } from './texts';

describe('the texts of a tour', () => {
  it('are found in reading order, with their station', () => {
    const tour = aTour({ stations: [aStation({ id: 'gate', story: [aText()] })] });
    expect(localizedTexts(tour).map(({ path, station }) => [path, station])).toEqual([
      ['title', undefined],
      ['stations[0].title', 'gate'],
      ['stations[0].story[0].body', 'gate'],
    ]);
  });

  it('do not count a position or sounds per language as text', () => {
    const story = [aText(), { id: 'a', kind: 'audio', sound: { de: 'voice' }, captions: { de: 'vtt' } }];
    const paths = localizedTexts(aTour({ cover: { de: 'poster' }, stations: [aStation({ story })] })).map(
      (one) => one.path,
    );
    expect(paths.some((path) => /place|sound|captions|cover/.test(path))).toBe(false);
  });

  it('include what pictures show', () => {
    const tour = aTour({ assets: { balcony: anAsset('a', { alt: { de: 'Balkon' } }) } });
    expect(localizedTexts(tour).at(-1)).toMatchObject({ path: 'assets.balcony.alt', kind: 'asset' });
  });

  it('change in one language and leave everything else as it is', () => {
    const tour = aTour({ stations: [aStation(), aStation({ id: 'gate' })] });
    const after = withTextAt(tour, 'stations[1].story[0].body', 'en', 'The gate.');
    expect(valueAt(after, 'stations[1].story[0].body')).toEqual({ de: 'Hier beginnt es.', en: 'The gate.' });
    expect(after.stations[0]).toBe(tour.stations[0]);
    expect(tour.stations[1]?.story).toEqual(aTour({ stations: [aStation()] }).stations[0]?.story);
  });

  it('lose a language that is emptied, so that the fallback speaks again', () => {
    const after = withTextAt(aTour(), 'title', 'en', '');
    expect(after.title).toEqual({ de: 'Eine Tour' });
  });
});
