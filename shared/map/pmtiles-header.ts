/** The 127 bytes in front of a PMTiles archive (version 3). */
import { Compression } from 'pmtiles';

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

export const HEADER_BYTES = 127;
const VERSION = 3;

/** The header as bytes, for an archive whose tiles lie in the order of their ids. */
export function encodeHeader(fields: HeaderFields): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = VERSION;
  const view = new DataView(bytes.buffer);
  putSections(view, fields);
  bytes.set([1, Compression.Gzip, fields.tileCompression, fields.tileType, fields.minZoom, fields.maxZoom], 96);
  putPlaces(view, fields);
  return bytes;
}

function putSections(view: DataView, fields: HeaderFields): void {
  let offset = HEADER_BYTES;
  [fields.rootLength, fields.metadataLength, fields.leavesLength, fields.tilesLength].forEach((length, index) => {
    view.setBigUint64(8 + index * 16, BigInt(offset), true);
    view.setBigUint64(16 + index * 16, BigInt(length), true);
    offset += length;
  });
  view.setBigUint64(72, BigInt(fields.addressedTiles), true);
  view.setBigUint64(80, BigInt(fields.entries), true);
  view.setBigUint64(88, BigInt(fields.contents), true);
}

/** Degrees are stored as whole ten-millionths. */
function putPlaces(view: DataView, { bbox, centreZoom, minZoom, maxZoom }: HeaderFields): void {
  const [west, south, east, north] = bbox;
  const put = (at: number, degrees: number) => view.setInt32(at, Math.round(degrees * 1e7), true);
  put(102, west);
  put(106, south);
  put(110, east);
  put(114, north);
  view.setUint8(118, Math.min(Math.max(centreZoom, minZoom), maxZoom));
  put(119, (west + east) / 2);
  put(123, (south + north) / 2);
}
