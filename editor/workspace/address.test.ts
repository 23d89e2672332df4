import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address';

describe('the address of the editor', () => {
  it('leads back to the same draft, pane, station and block', () => {
    const address = { draft: 'weimar.bauhaus', pane: 'story', station: 'theatre', block: 'text-1' } as const;
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it('opens the map when the pane is unknown', () => {
    expect(readAddress('?draft=weimar.bauhaus&pane=nowhere').pane).toBe('map');
  });

  it('is My tours without a draft', () => {
    expect(readAddress('').draft).toBeUndefined();
  });
});
