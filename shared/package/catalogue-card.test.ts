import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../model/catalogue';
import { aLeg, anAsset, aStation, aTour, aTourCard } from '../testing/builders';
import { cardOf, emptyCatalogue, withCard, withoutCard } from './catalogue-card';

const manifest = new TextEncoder().encode('abc');

describe('the card of a tour', () => {
  it('says where the tour is, how long, and how much there is to download', async () => {
    const stations = [aStation(), aStation({ id: 'park', place: { lat: 50.99, lng: 11.33 } })];
    const tour = aTour({
      stations,
      route: { order: ['market', 'park'], legs: [aLeg('market', 'park')] },
      cover: { de: 'cover' },
      assets: { cover: anAsset('c'), same: anAsset('c'), other: anAsset('d') },
    });
    const card = await cardOf(tour, manifest);
    expect(card).toMatchObject({ address: 'weimar.test/', stations: 2, metres: 200, bytes: 2003 });
    expect(card.bbox).toEqual([11.3235, 50.9795, 11.33, 50.99]);
    expect(card.centre?.lat).toBeCloseTo(50.98475);
    expect(card.cover).toEqual({ de: `assets/${'c'.repeat(64)}.svg` });
    expect(card.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('has no place for a tour inside a building', async () => {
    const card = await cardOf(
      aTour({ stations: [aStation({ place: { plan: 'ground', xMetres: 1, yMetres: 2 } })] }),
      manifest,
    );
    expect('bbox' in card || 'centre' in card).toBe(false);
  });

  it('passes the door for catalogues and comes back equal', async () => {
    const catalogue = withCard(emptyCatalogue, await cardOf(aTour(), manifest));
    const read = parseCatalogue(JSON.parse(JSON.stringify(catalogue)));
    expect(read).toEqual({ ok: true, value: catalogue });
  });
});

describe('the catalogue', () => {
  it('keeps one card per tour, in its place', () => {
    const both = withCard(withCard(emptyCatalogue, aTourCard({ id: 'a' })), aTourCard({ id: 'b' }));
    const again = withCard(both, aTourCard({ id: 'a', edition: 2 }));
    expect(again.tours.map(({ id, edition }) => [id, edition])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(withoutCard(again, 'a').tours.map(({ id }) => id)).toEqual(['b']);
  });
});
