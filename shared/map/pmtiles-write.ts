/** Writes a PMTiles archive (version 3) from single tiles; runs in browsers, workers and Node. */
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import { gzip } from './gzip';
import { joined, packDirectories, type DirectoryEntry } from './pmtiles-directory';
import { encodeHeader, type BoundingBox } from './pmtiles-header';

/** One tile; `data` is compressed as `WriteOptions.tileCompression` says, gzip unless told. */
export interface ArchiveTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

export interface WriteOptions {
  readonly bbox: BoundingBox;
  /** Goes into the archive as JSON: name, attribution, vector_layers. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly tileType?: TileType;
  readonly tileCompression?: Compression;
  readonly centreZoom?: number;
}

interface TileData {
  readonly entries: readonly DirectoryEntry[];
  readonly pieces: readonly Uint8Array[];
  readonly length: number;
}

/** The archive's bytes. Equal tiles are stored once. Throws a RangeError if there are no tiles. */
export async function writePmtiles(
  tiles: readonly ArchiveTile[],
  options: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  if (tiles.length === 0) throw new RangeError('an archive needs at least one tile');
  const { entries, pieces, length } = layOut(tiles);
  const { root, leaves } = await packDirectories(entries);
  const metadata = await gzip(new TextEncoder().encode(JSON.stringify(options.metadata)));
  const zooms = tiles.map((tile) => tile.z);
  const header = encodeHeader({
    rootLength: root.length,
    metadataLength: metadata.length,
    leavesLength: leaves.length,
    tilesLength: length,
    addressedTiles: tiles.length,
    entries: entries.length,
    contents: pieces.length,
    tileType: options.tileType ?? TileType.Mvt,
    tileCompression: options.tileCompression ?? Compression.Gzip,
    minZoom: zooms.reduce((a, b) => Math.min(a, b)),
    maxZoom: zooms.reduce((a, b) => Math.max(a, b)),
    bbox: options.bbox,
    centreZoom: options.centreZoom ?? 14,
  });
  return joined([header, root, metadata, leaves, ...pieces]);
}

/** Tiles in the order of their ids, equal contents once, equal neighbours as one run. */
function layOut(tiles: readonly ArchiveTile[]): TileData {
  const sorted = tiles
    .map(({ z, x, y, data }) => ({ tileId: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.tileId - b.tileId);
  const entries: DirectoryEntry[] = [];
  const pieces: Uint8Array[] = [];
  const offsets = new Map<string, { offset: number; data: Uint8Array }[]>();
  let length = 0;
  for (const { tileId, data } of sorted) {
    const key = fingerprint(data);
    const alike = offsets.get(key) ?? [];
    let stored = alike.find((candidate) => sameBytes(candidate.data, data));
    if (!stored) {
      stored = { offset: length, data };
      offsets.set(key, [...alike, stored]);
      pieces.push(data);
      length += data.length;
    }
    append(entries, { tileId, offset: stored.offset, length: data.length, runLength: 1 });
  }
  return { entries, pieces, length };
}

function append(entries: DirectoryEntry[], next: DirectoryEntry): void {
  const last = entries.at(-1);
  if (last && last.offset === next.offset && last.tileId + last.runLength === next.tileId)
    entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
  else entries.push(next);
}

/** FNV-1a and the length; equality is checked byte by byte where it matches. */
function fingerprint(data: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of data) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${hash >>> 0}:${data.length}`;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
