import { readdirSync, readFileSync, statSync } from 'node:fs';
import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { housesAlong, type Ground } from './houses';
import { featuresOf, planLayers } from './plan-layers';
import { distanceToSegment, isInside, overlap, type Point } from './plane';

const TOUR = new URL('../../weimar.bauhaus/', import.meta.url);
const BOX = [11.31, 50.968, 11.35, 50.99] as const;
/** The tile of zoom 15 that holds the Markt. */
const MARKT = { z: 15, x: 17415, y: 10972 };

function archive(): PMTiles {
  const bytes = readFileSync(new URL('media/town-plan.pmtiles', TOUR));
  const source: Source = {
    getKey: () => 'town-plan',
    getBytes: async (offset: number, length: number): Promise<RangeResponse> => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  };
  return new PMTiles(source);
}

async function tileAt({ z, x, y }: typeof MARKT): Promise<VectorTile> {
  const found = await archive().getZxy(z, x, y);
  if (!found) throw new Error(`no tile ${z}/${x}/${y}`);
  return new VectorTile(new Pbf(new Uint8Array(found.data)));
}

function named(layer: VectorTileLayer | undefined): unknown[] {
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index).properties['name']);
}

function aCrossing(extra: Partial<Ground> = {}): Ground {
  const street = (from: Point, to: Point) => ({ points: [from, to], widthMetres: 10, houses: 'row' as const });
  return {
    streets: [street({ x: 0, y: 0 }, { x: 200, y: 0 }), street({ x: 100, y: -100 }, { x: 100, y: 100 })],
    kept: [],
    water: [],
    ...extra,
  };
}

describe('houses along streets', () => {
  it('stand clear of every street and of each other', () => {
    const ground = aCrossing();
    const houses = housesAlong(ground);
    expect(houses.length).toBeGreaterThan(20);
    for (const house of houses)
      for (const corner of house)
        for (const { points, widthMetres } of ground.streets)
          expect(distanceToSegment(corner, points[0] ?? corner, points[1] ?? corner)).toBeGreaterThan(widthMetres / 2);
    houses.forEach((house, index) =>
      expect(houses.slice(index + 1).some((other) => overlap(house, other))).toBe(false),
    );
  });

  it('leave parks and squares open', () => {
    const park = [
      { x: 10, y: 5 },
      { x: 90, y: 5 },
      { x: 90, y: 60 },
      { x: 10, y: 60 },
    ];
    const houses = housesAlong(aCrossing({ kept: [park] }));
    expect(houses.some((house) => house.some((corner) => isInside(corner, park)))).toBe(false);
  });

  it('are the same every time', () => {
    expect(housesAlong(aCrossing())).toEqual(housesAlong(aCrossing()));
  });
});

describe('the drawn plan', () => {
  const texts = readdirSync(new URL('plan/', TOUR)).map((name) => readFileSync(new URL(`plan/${name}`, TOUR), 'utf8'));

  it('names every place in both languages and says from which zoom it shows', () => {
    for (const feature of Object.values(planLayers(featuresOf(texts), BOX)).flat()) {
      expect(feature.properties?.['min_zoom']).toBeTypeOf('number');
      if (feature.properties?.['name']) expect(feature.properties['name:en']).toBeTruthy();
    }
  });

  it('refuses a file that is no feature collection', () => {
    expect(() => featuresOf(['{"type":"Feature"}'])).toThrow(TypeError);
  });
});

describe('the town plan of Weimar', () => {
  it('is an archive of vector tiles from zoom 0 to 15 under 400 kB', async () => {
    const header = await archive().getHeader();
    expect([header.minZoom, header.maxZoom]).toEqual([0, 15]);
    expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual([...BOX]);
    expect(statSync(new URL('media/town-plan.pmtiles', TOUR)).size).toBeLessThan(400_000);
  });

  it('shows streets, squares and houses around the Markt', async () => {
    const { layers } = await tileAt(MARKT);
    expect(named(layers['roads'])).toEqual(expect.arrayContaining(['Frauentorstraße', 'Kaufstraße']));
    expect(named(layers['pois'])).toEqual(expect.arrayContaining(['Markt', 'Herderplatz', 'Stadtschloss']));
    expect(layers['buildings']?.length).toBeGreaterThan(200);
  });

  it('shows no houses from afar, but land and the town', async () => {
    const { layers } = await tileAt({ z: 10, x: 544, y: 342 });
    expect(layers['buildings']).toBeUndefined();
    expect(layers['earth']?.length).toBe(1);
    expect(named(layers['places'])).toEqual(['Weimar']);
  });
});
