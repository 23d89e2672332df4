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
/** Directories for entries in ascending order of tile id; leaves grow until the root fits. */
export declare function packDirectories(entries: readonly DirectoryEntry[]): Promise<PackedDirectories>;
/** A directory as bytes, not yet compressed. */
export declare function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array<ArrayBuffer>;
/** Undoes `encodeDirectory`. Throws a RangeError when the bytes end too early. */
export declare function decodeDirectory(bytes: Uint8Array): DirectoryEntry[];
/** Pieces in a row. */
export declare function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer>;
