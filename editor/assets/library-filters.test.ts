import { describe, expect, it } from 'vitest';
import { aStation, aTour } from '../../shared/testing/builders';
import { filtered, stationsWith } from './library-filters';

const file = (change: object) => ({
  sha256: 'a'.repeat(64),
  type: 'image/webp',
  bytes: 1000,
  license: 'CC0-1.0',
  alt: { de: 'Tür' },
  ...change,
});
const tour = aTour({
  assets: {
    door: file({}),
    bare: file({ alt: { en: 'Door' } }),
    frame: file({ alt: undefined, decorative: true }),
    huge: file({ bytes: 9_000_000 }),
    song: file({ type: 'audio/mpeg', license: undefined }),
  },
  stations: [aStation({ id: 'a', image: 'door' }), aStation({ id: 'b', image: 'door' })],
});

describe('the media library', () => {
  it('shows what still wants words, in the language that is written', () => {
    expect(filtered(tour, 'noAlt', 'de')).toEqual(['bare']);
    expect(filtered(tour, 'noLicense', 'de')).toEqual(['song']);
  });
  it('shows what nobody sees and what is too heavy for phones', () => {
    expect(filtered(tour, 'unused', 'de')).toEqual(['bare', 'frame', 'huge', 'song']);
    expect(filtered(tour, 'heavy', 'de')).toEqual(['huge']);
  });
  it('sorts by kind and tells where a file appears', () => {
    expect(filtered(tour, 'audio', 'de')).toEqual(['song']);
    expect(filtered(tour, 'all', 'de')).toHaveLength(5);
    expect(stationsWith(tour, 'door')).toEqual([0, 1]);
  });
});
