import { describe, expect, it } from 'vitest';
import { anAsset, aStation, aText, aTour } from '../../shared/testing/builders';
import { translationRows } from './translation-rows';

const picture = { id: 'p', kind: 'image', asset: 'balcony' };
const tour = aTour({
  cover: { de: 'poster' },
  stations: [
    aStation({ story: [aText({ body: { de: 'Markt.' } }), picture as never] }),
    aStation({ id: 'gate', title: { de: 'Tor', en: 'Gate' }, story: [] }),
  ],
  assets: { balcony: anAsset('b', { alt: { de: 'Balkon' } }), poster: anAsset('c', { alt: { de: 'Plakat' } }) },
});

describe('what is to be translated', () => {
  it('shows the original and what is there of the translation', () => {
    expect(translationRows(tour, 'en', 'gate')).toMatchObject([{ source: 'Tor', target: 'Gate' }]);
  });

  it('belongs to a station with the pictures that it shows', () => {
    const sources = translationRows(tour, 'en', 'market').map((row) => row.source);
    expect(sources).toContain('Balkon');
    expect(sources).not.toContain('Tor');
  });

  it('is everything for the whole tour', () => {
    expect(translationRows(tour, 'en', undefined).map((row) => row.source)).toEqual(
      expect.arrayContaining(['Eine Tour', 'Tor', 'Plakat']),
    );
  });

  it('leaves out what is not written yet', () => {
    const empty = aTour({ stations: [aStation({ story: [aText({ body: { de: ' ' } })] })] });
    expect(translationRows(empty, 'en', 'market').map((row) => row.text.field)).toEqual(['title']);
  });
});
