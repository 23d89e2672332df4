/** Cuts the layers of a plan into compressed vector tiles. */
import GeoJSONVT, { type CutTile } from 'geojson-vt';
import vtpbf from 'vt-pbf';
import { gzip } from '../../../shared/map/gzip';
import type { ArchiveTile } from '../../../shared/map/pmtiles-write';
import { LAYERS, type Box, type Layers } from './plan-layers';

const OPTIONS = { indexMaxZoom: 5, tolerance: 2, extent: 4096, buffer: 96 };

/** All tiles of the box from zoom 0 to `maxZoom`; features appear from their `min_zoom` on. */
export async function cutTiles(layers: Layers, box: Box, maxZoom: number): Promise<readonly ArchiveTile[]> {
  const indexes = LAYERS.map((name) => ({
    name,
    index: new GeoJSONVT({ type: 'FeatureCollection', features: [...layers[name]] }, { ...OPTIONS, maxZoom }),
  }));
  const tiles: ArchiveTile[] = [];
  for (const { z, x, y } of tilesIn(box, maxZoom)) {
    const cut: Record<string, CutTile> = {};
    for (const { name, index } of indexes) {
      const features = (index.getTile(z, x, y)?.features ?? []).filter((one) => Number(one.tags?.['min_zoom']) <= z);
      if (features.length > 0) cut[name] = { features };
    }
    const bytes = vtpbf.fromGeojsonVt(cut, { version: 2 });
    if (bytes.length > 0) tiles.push({ z, x, y, data: await gzip(new Uint8Array(bytes)) });
  }
  return tiles;
}

function* tilesIn([west, south, east, north]: Box, maxZoom: number): Generator<{ z: number; x: number; y: number }> {
  for (let z = 0; z <= maxZoom; z++)
    for (let x = column(west, z); x <= column(east, z); x++)
      for (let y = row(north, z); y <= row(south, z); y++) yield { z, x, y };
}

function column(lng: number, z: number): number {
  return Math.floor(((lng + 180) / 360) * 2 ** z);
}

function row(lat: number, z: number): number {
  const radians = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z);
}
