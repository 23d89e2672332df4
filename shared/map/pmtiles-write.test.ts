import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { gzip } from './gzip';
import { decodeDirectory, encodeDirectory, packDirectories, type DirectoryEntry } from './pmtiles-directory';
import { writePmtiles, type ArchiveTile } from './pmtiles-write';

const WEIMAR = [11.31, 50.968, 11.35, 50.99] as const;

function archiveIn(bytes: Uint8Array<ArrayBuffer>): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset: number, length: number): Promise<RangeResponse> => ({
      data: bytes.slice(offset, offset + length).buffer,
    }),
  };
  return new PMTiles(source);
}

async function aTile(z: number, x: number, y: number, text: string): Promise<ArchiveTile> {
  return { z, x, y, data: await gzip(new TextEncoder().encode(text)) };
}

async function textAt(archive: PMTiles, z: number, x: number, y: number): Promise<string | undefined> {
  const tile = await archive.getZxy(z, x, y);
  return tile && new TextDecoder().decode(tile.data);
}

describe('a written PMTiles archive', () => {
  it('is read back by the library, tile by tile, whatever order the tiles came in', async () => {
    const tiles = [await aTile(2, 3, 1, 'c'), await aTile(0, 0, 0, 'a'), await aTile(1, 1, 0, 'b')];
    const archive = archiveIn(await writePmtiles(tiles, { bbox: WEIMAR, metadata: {} }));
    expect(await textAt(archive, 0, 0, 0)).toBe('a');
    expect(await textAt(archive, 1, 1, 0)).toBe('b');
    expect(await textAt(archive, 2, 3, 1)).toBe('c');
    expect(await textAt(archive, 2, 0, 0)).toBeUndefined();
  });

  it('says its zooms, its box and its metadata', async () => {
    const tiles = [await aTile(3, 4, 2, 'a'), await aTile(5, 16, 10, 'b')];
    const archive = archiveIn(await writePmtiles(tiles, { bbox: WEIMAR, metadata: { name: 'Plan' }, centreZoom: 15 }));
    const header = await archive.getHeader();
    expect([header.minZoom, header.maxZoom, header.centerZoom]).toEqual([3, 5, 5]);
    expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([...WEIMAR]);
    expect(header.clustered).toBe(true);
    expect(await archive.getMetadata()).toEqual({ name: 'Plan' });
  });

  it('stores equal tiles once', async () => {
    const same = [await aTile(4, 0, 0, 'sea'), await aTile(4, 1, 0, 'sea'), await aTile(4, 9, 9, 'sea')];
    const archive = archiveIn(await writePmtiles(same, { bbox: WEIMAR, metadata: {} }));
    const header = await archive.getHeader();
    expect([header.numAddressedTiles, header.numTileContents]).toEqual([3, 1]);
    expect(await textAt(archive, 4, 9, 9)).toBe('sea');
  });

  it('refuses to be empty', async () => {
    await expect(writePmtiles([], { bbox: WEIMAR, metadata: {} })).rejects.toThrow(RangeError);
  });
});

describe('directories', () => {
  const many: readonly DirectoryEntry[] = Array.from({ length: 60_000 }, (_, index) => ({
    tileId: 5_000_000_000 + index * 3,
    offset: ((index * 7919) % 60_000) * 1000,
    length: 100 + ((index * 31) % 900),
    runLength: 1,
  }));

  it('survive encoding, also with ids beyond 32 bits', () => {
    expect(decodeDirectory(encodeDirectory(many.slice(0, 50)))).toEqual(many.slice(0, 50));
  });

  it('grow leaves when the root would not fit into the first 16 KiB', async () => {
    const { root, leaves } = await packDirectories(many);
    expect(root.length).toBeLessThanOrEqual(16_384 - 127);
    expect(leaves.length).toBeGreaterThan(root.length);
  });

  it('say so when they are cut off', () => {
    expect(() => decodeDirectory(encodeDirectory(many.slice(0, 5)).slice(0, -1))).toThrow(RangeError);
  });
});
