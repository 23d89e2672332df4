import { describe, expect, it } from 'vitest';
import { aBarcodeAnchor, aStation, aTour } from '../../shared/testing/builders';
import { partsFor } from './app-parts';

describe('the parts that a saved tour brings', () => {
  it('are the map for every tour, and what draws in 3D only where something is seen in 3D', () => {
    expect(partsFor(aTour())).toEqual(['map']);
    expect(partsFor(aTour({ stations: [aStation({ anchors: [aBarcodeAnchor()] })] }))).toEqual(['map', '3d']);
    const guide = aStation({ story: [{ id: 'g', kind: 'guide' }] });
    expect(partsFor(aTour({ stations: [guide] }))).toEqual(['map', '3d']);
  });
});
