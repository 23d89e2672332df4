/** West, south, east, north in degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];
/** What the header says; lengths in bytes, sections in the order root, metadata, leaves, tiles. */
export interface HeaderFields {
  readonly rootLength: number;
  readonly metadataLength: number;
  readonly leavesLength: number;
  readonly tilesLength: number;
  /** Tiles that can be asked for, entries that say where, different contents. */
  readonly addressedTiles: number;
  readonly entries: number;
  readonly contents: number;
  readonly tileType: number;
  readonly tileCompression: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bbox: BoundingBox;
  readonly centreZoom: number;
}
export declare const HEADER_BYTES = 127;
/** The header as bytes, for an archive whose tiles lie in the order of their ids. */
export declare function encodeHeader(fields: HeaderFields): Uint8Array<ArrayBuffer>;
