import { describe, expect, it } from 'vitest';
import { checkTour, type RuleName } from '../../shared/model/check-tour';
import type { Tour } from '../../shared/model/tour';
import { aBarcodeAnchor, anAsset, aStation, aText, aTour } from '../../shared/testing/builders';
import { canFix, fixed } from './fixes';

const at = (lat: number) => ({ place: { lat, lng: 11.32 }, triggers: [{ kind: 'geofence', radiusMetres: 40 }] });
const OFFENDING: Partial<Record<RuleName, Tour>> = {
  'station-unreachable': aTour({ stations: [aStation({ triggers: [] })] }),
  'image-without-description': aTour({
    stations: [aStation({ story: [aText(), { id: 'p', kind: 'image', asset: 'b' } as never] })],
    assets: { b: anAsset('b', { decorative: false }) },
  }),
  'marker-used-twice': aTour({
    stations: [aStation({ anchors: [aBarcodeAnchor()] }), aStation({ id: 'gate', anchors: [aBarcodeAnchor()] })],
  }),
  'markers-alike': aTour({
    stations: [1, 5, 2].map((number) => aStation({ id: `s${number}`, anchors: [aBarcodeAnchor({ number })] })),
  }),
  'number-used-twice': aTour({
    stations: ['one', 'two'].map((id) => aStation({ id, triggers: [{ kind: 'number', number: 4 }] })),
  }),
  'geofences-overlap': aTour({ stations: [aStation(at(50.98)), aStation({ id: 'gate', ...at(50.9804) })] }),
  'route-incomplete': aTour({
    stations: [aStation(), aStation({ id: 'gate', place: { lat: 50.99, lng: 11.32 } })],
    route: { order: ['market'], legs: [] },
  }),
};

describe('mending by itself', () => {
  for (const [rule, tour] of Object.entries(OFFENDING)) {
    it(`leaves nothing of ${rule}`, () => {
      const finding = checkTour(tour).find((one) => one.rule === rule);
      if (!finding) throw new Error(`${rule} was not found`);
      expect(checkTour(fixed(tour, finding)).map((one) => one.rule)).not.toContain(rule);
    });
  }

  it('is not offered for signs too much alike when no safe number is left', () => {
    const stations = Array.from({ length: 64 }, (_, number) =>
      aStation({ id: `s${number}`, anchors: [aBarcodeAnchor({ number })] }),
    );
    const full = aTour({ stations });
    const alike = (tour: Tour) => checkTour(tour).filter(({ rule }) => rule === 'markers-alike');
    expect(alike(full).length).toBeGreaterThan(0);
    expect(alike(full).some((finding) => canFix(full, finding))).toBe(false);
    const roomy = OFFENDING['markers-alike'];
    expect(roomy && alike(roomy).every((finding) => canFix(roomy, finding))).toBe(true);
  });
});
