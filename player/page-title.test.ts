import { describe, expect, it } from 'vitest';
import { aBarcodeAnchor, aStation, aTour } from '../shared/testing/builders';
import { pageTitle } from './page-title';

describe('the name of a page inside a tour', () => {
  const anchor = aBarcodeAnchor({ id: 'sign', title: { en: 'The gate as it was' } });
  const bare = aBarcodeAnchor({ id: 'bare' });
  const station = aStation({ id: 'gate', title: { en: 'Old gate' }, anchors: [anchor, bare] });
  const tour = aTour({ title: { en: 'A walk' }, stations: [station] });
  const title = (address: Parameters<typeof pageTitle>[0]) => pageTitle(address, tour, ['en'], 'On the way');

  it('begins with the scene, the station, or the way', () => {
    expect(title({ view: 'ar', station: 'gate', ar: 'sign' })).toBe(
      'The gate as it was · Old gate · A walk · Rundgang',
    );
    expect(title({ view: 'station', station: 'gate' })).toBe('Old gate · A walk · Rundgang');
    expect(title({ view: 'way' })).toBe('On the way · A walk · Rundgang');
    expect(title({ view: 'end' })).toBe('A walk · Rundgang');
  });

  it('says nothing empty for a scene without a name', () => {
    expect(title({ view: 'ar', station: 'gate', ar: 'bare' })).toBe('Old gate · A walk · Rundgang');
  });
});
