/**
 * Draws a tour's town plan: `npx tsx tours/make/town-plan/make-town-plan.ts tours/weimar.bauhaus`
 * reads `plan/*.geojson` and the bounding box in `tour.json`, writes `media/town-plan.pmtiles`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePmtiles } from '../../../shared/map/pmtiles-write';
import { cutTiles } from './cut-tiles';
import { featuresOf, LAYERS, planLayers, type Box } from './plan-layers';

interface SourceTour {
  readonly maps: { readonly basemap: { readonly bbox: Box; readonly maxZoom: number; readonly attribution: string } };
}

async function main(folder: string): Promise<void> {
  const { bbox, maxZoom, attribution } = (JSON.parse(readFileSync(join(folder, 'tour.json'), 'utf8')) as SourceTour)
    .maps.basemap;
  const plan = join(folder, 'plan');
  const files = readdirSync(plan)
    .filter((name) => name.endsWith('.geojson'))
    .sort();
  const layers = planLayers(featuresOf(files.map((name) => readFileSync(join(plan, name), 'utf8'))), bbox);
  const tiles = await cutTiles(layers, bbox, maxZoom);
  const metadata = {
    name: 'Town plan',
    description: 'Schematic plan, own drawing; the houses are invented',
    attribution,
    type: 'baselayer',
    version: '4.0.0',
    vector_layers: LAYERS.map((id) => ({ id, fields: { kind: 'String', name: 'String' } })),
  };
  const bytes = await writePmtiles(tiles, { bbox, metadata, centreZoom: 15 });
  writeFileSync(join(folder, 'media', 'town-plan.pmtiles'), bytes);
  console.log(`${tiles.length} tiles, ${layers.buildings.length} buildings, ${Math.round(bytes.length / 1024)} kB`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which tour? For example: npx tsx tours/make/town-plan/make-town-plan.ts tours/weimar.bauhaus');
  process.exitCode = 1;
} else await main(folder);
