/** Writes a PMTiles archive (version 3) from single tiles; runs in browsers, workers and Node. */
import { Compression, TileType } from 'pmtiles';
import { type BoundingBox } from './pmtiles-header';
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
/** The archive's bytes. Equal tiles are stored once. Throws a RangeError if there are no tiles. */
export declare function writePmtiles(
  tiles: readonly ArchiveTile[],
  options: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>>;
