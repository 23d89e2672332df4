import { describe, expect, it } from 'vitest';
import { aBarcodeAnchor, aStation, aTour } from '../../shared/testing/builders';
import { partsFor } from './app-parts';

const partsWith = (station: Parameters<typeof aStation>[0]) => partsFor(aTour({ stations: [aStation(station)] }));

describe('the parts that a saved tour brings', () => {
  it('are the map for every tour', () => {
    expect(partsFor(aTour())).toEqual(['map']);
  });

  it('are the scene and what recognises the sign where there is a sign', () => {
    expect(partsWith({ anchors: [aBarcodeAnchor()] })).toEqual(['map', 'scene', 'marker']);
  });

  it('are the scene alone for an anchor that another version of the app understands', () => {
    expect(partsWith({ anchors: [{ id: 'x', kind: 'hologram' }] })).toEqual(['map', 'scene']);
  });
});
