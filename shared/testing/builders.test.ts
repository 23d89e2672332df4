import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../model/catalogue';
import { parseTour } from '../model/parse-tour';
import { aBarcodeAnchor, aLeg, anAsset, aStation, aTour, aTourCard } from './builders';

describe('the builders', () => {
  it('make tours and cards that the real doors let in', () => {
    const stations = [aStation({ anchors: [aBarcodeAnchor()] }), aStation({ id: 'park', number: 2 })];
    const route = { order: ['market', 'park'], legs: [aLeg('market', 'park')] };
    expect(parseTour(aTour({ stations, route, assets: { cover: anAsset() } }))).toMatchObject({ ok: true });
    expect(parseCatalogue({ format: 'rundgang-catalogue', formatVersion: 1, tours: [aTourCard()] })).toMatchObject({
      ok: true,
    });
  });
});
