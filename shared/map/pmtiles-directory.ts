/** The directories of a PMTiles archive (version 3): which tile lies where. */
import { gzip } from './gzip';

/** A run of tiles with the same bytes; `runLength` 0 points to a leaf directory instead. */
export interface DirectoryEntry {
  readonly tileId: number;
  /** Bytes from the start of the tile data, or of the leaf directories. */
  readonly offset: number;
  readonly length: number;
  readonly runLength: number;
}

/** What an archive's directories look like on disk, gzip-compressed. */
export interface PackedDirectories {
  readonly root: Uint8Array<ArrayBuffer>;
  readonly leaves: Uint8Array<ArrayBuffer>;
}

/** Readers fetch the first 16 KiB; header and root directory must fit in there. */
const ROOT_BYTES_MAX = 16_384 - 127;
const FIRST_LEAF_ENTRIES = 4096;

/** Directories for entries in ascending order of tile id; leaves grow until the root fits. */
export async function packDirectories(entries: readonly DirectoryEntry[]): Promise<PackedDirectories> {
  const flat = await gzip(encodeDirectory(entries));
  if (flat.length <= ROOT_BYTES_MAX) return { root: flat, leaves: new Uint8Array(0) };
  for (let size = FIRST_LEAF_ENTRIES; ; size = Math.ceil(size * 1.2)) {
    const { root, leaves } = await packWithLeaves(entries, size);
    if (root.length <= ROOT_BYTES_MAX) return { root, leaves };
  }
}

async function packWithLeaves(entries: readonly DirectoryEntry[], size: number): Promise<PackedDirectories> {
  const pointers: DirectoryEntry[] = [];
  const leaves: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (let first = 0; first < entries.length; first += size) {
    const leaf = await gzip(encodeDirectory(entries.slice(first, first + size)));
    pointers.push({ tileId: entries[first]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: await gzip(encodeDirectory(pointers)), leaves: joined(leaves) };
}

/** A directory as bytes, not yet compressed. */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  putVarint(bytes, entries.length);
  let last = 0;
  for (const { tileId } of entries) {
    putVarint(bytes, tileId - last);
    last = tileId;
  }
  for (const { runLength } of entries) putVarint(bytes, runLength);
  for (const { length } of entries) putVarint(bytes, length);
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    putVarint(bytes, before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
}

/** Undoes `encodeDirectory`. Throws a RangeError when the bytes end too early. */
export function decodeDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const read = varintsOf(bytes);
  const count = read();
  let last = 0;
  const tileIds = Array.from({ length: count }, () => (last += read()));
  const runLengths = tileIds.map(() => read());
  const lengths = tileIds.map(() => read());
  let end = 0;
  return tileIds.map((tileId, index) => {
    const stored = read();
    const offset = stored === 0 && index > 0 ? end : stored - 1;
    const length = lengths[index] ?? 0;
    end = offset + length;
    return { tileId, offset, length, runLength: runLengths[index] ?? 0 };
  });
}

/** Pieces in a row. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Arithmetic instead of bit operators: tile ids go beyond 32 bits. */
function putVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

function varintsOf(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('the directory ends in the middle of a number');
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
}
