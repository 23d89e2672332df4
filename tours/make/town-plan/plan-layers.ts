/** From the drawn GeoJSON to the layers of a basemap (named as in the Protomaps basemap, version 4). */
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { housesAlong, type Ground, type Street } from './houses';
import { direction, Plane, type Point } from './plane';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];
export const LAYERS = ['earth', 'landuse', 'water', 'roads', 'buildings', 'pois', 'places'] as const;
export type LayerName = (typeof LAYERS)[number];
export type Layers = Readonly<Record<LayerName, readonly Feature[]>>;

const MIN_ZOOMS: Readonly<Record<string, number>> = {
  park: 12,
  cemetery: 12,
  forest: 12,
  grassland: 12,
  allotments: 13,
  pedestrian: 14,
  major_road: 12,
  minor_road: 13,
  path: 14,
  river: 11,
  water: 13,
  building: 14,
  locality: 6,
};
const POI_MIN_ZOOM = 15;

/** All layers of the plan: what was drawn, the houses, the river as a band, the land beneath. */
export function planLayers(drawn: readonly Feature[], box: Box): Layers {
  const plane = new Plane(box[0], box[1]);
  const inLayer = (layer: LayerName) => drawn.filter((feature) => feature.properties?.['layer'] === layer);
  const streets = drawn.filter(
    (feature): feature is Feature<LineString> => feature.properties?.['layer'] === undefined,
  );
  const sights = inLayer('buildings');
  const rivers = inLayer('water').filter(
    (feature): feature is Feature<LineString> => feature.geometry.type === 'LineString',
  );
  const houses = housesAlong(groundOf(plane, streets, [...inLayer('landuse'), ...inLayer('water'), ...sights], rivers));
  return {
    earth: [{ type: 'Feature', properties: { kind: 'earth', min_zoom: 0 }, geometry: landAround(box) }],
    landuse: inLayer('landuse').map(shown),
    water: [...inLayer('water').map(shown), ...rivers.map((river) => shown(band(plane, river)))],
    roads: streets.map(shown),
    buildings: [...sights.map(shown), ...houses.map((ring) => shown(houseFeature(plane, ring)))],
    pois: [...inLayer('pois').map(shown), ...inLayer('landuse').flatMap(label)],
    places: inLayer('places').map(shown),
  };
}

/** The drawings of a folder of GeoJSON texts as one list. Throws if one is no feature collection. */
export function featuresOf(texts: readonly string[]): readonly Feature[] {
  return texts.flatMap((text) => {
    const collection = JSON.parse(text) as Partial<FeatureCollection>;
    if (!Array.isArray(collection.features)) throw new TypeError('a plan must be a GeoJSON feature collection');
    return collection.features;
  });
}

function groundOf(
  plane: Plane,
  streets: readonly Feature<LineString>[],
  kept: readonly Feature[],
  rivers: readonly Feature<LineString>[],
): Ground {
  const points = (line: Feature<LineString>) => line.geometry.coordinates.map((degrees) => plane.point(degrees));
  const width = (line: Feature) => Number(line.properties?.['widthMetres'] ?? 8);
  return {
    streets: streets.map((street) => ({
      points: points(street),
      widthMetres: width(street),
      houses: (street.properties?.['houses'] ?? 'none') as Street['houses'],
    })),
    kept: kept.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [(geometry.coordinates[0] ?? []).map((degrees) => plane.point(degrees))] : [],
    ),
    water: rivers.map((river) => ({ points: points(river), widthMetres: width(river) })),
  };
}

/** Only what a map needs to draw it, with the smallest zoom at which it appears. */
function shown(feature: Feature): Feature {
  const { kind, kind_detail, name, 'name:de': german, 'name:en': english } = feature.properties ?? {};
  const names = name === undefined ? {} : { name, 'name:de': german ?? name, 'name:en': english ?? name };
  const min_zoom = MIN_ZOOMS[String(kind)] ?? POI_MIN_ZOOM;
  const detail = kind_detail === undefined ? {} : { kind_detail };
  return { type: 'Feature', geometry: feature.geometry, properties: { kind, ...detail, ...names, min_zoom } };
}

/** The name of a park or square as a point in its middle. */
function label(area: Feature): Feature[] {
  if (area.geometry.type !== 'Polygon' || area.properties?.['name'] === undefined) return [];
  const kind = area.properties['kind'] === 'pedestrian' ? 'square' : String(area.properties['kind']);
  const point: Feature = { ...area, geometry: { type: 'Point', coordinates: centreOf(area.geometry) } };
  const named = shown({ ...point, properties: { ...area.properties, kind } });
  return [{ ...named, properties: { ...named.properties, min_zoom: kind === 'park' ? 14 : POI_MIN_ZOOM } }];
}

/** The centre of gravity of the outer ring. */
function centreOf(polygon: Polygon): Position {
  const ring = polygon.coordinates[0] ?? [];
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [doubled, x, y] = [0, 0, 0];
  ring.slice(1).forEach(([bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    const cross = (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
    doubled += cross;
    x += (ax + bx - 2 * originX) * cross;
    y += (ay + by - 2 * originY) * cross;
  });
  return [originX + x / (3 * doubled), originY + y / (3 * doubled)];
}

function houseFeature(plane: Plane, ring: readonly Point[]): Feature {
  const corners = ring.map((point) => plane.degrees(point));
  return {
    type: 'Feature',
    properties: { kind: 'building' },
    geometry: { type: 'Polygon', coordinates: [[...corners, corners[0] ?? []]] },
  };
}

/** A line as an area of its width; bends are rounded enough for a river. */
function band(plane: Plane, line: Feature<LineString>): Feature {
  const points = smooth(line.geometry.coordinates.map((degrees) => plane.point(degrees)));
  const half = Number(line.properties?.['widthMetres'] ?? 8) / 2;
  const edge = (side: number) =>
    points.map((point, index) => {
      const along = direction(points[index - 1] ?? point, points[index + 1] ?? point);
      return plane.degrees({ x: point.x - along.y * half * side, y: point.y + along.x * half * side });
    });
  const ring = [...edge(1), ...edge(-1).reverse()];
  const { kind } = line.properties ?? {};
  return {
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] },
  };
}

/** Corner cutting, twice (Chaikin). */
function smooth(points: readonly Point[], rounds = 2): readonly Point[] {
  if (rounds === 0) return points;
  const cut = points.slice(1).flatMap((b, index) => {
    const a = points[index] ?? b;
    const between = (share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    return [between(0.25), between(0.75)];
  });
  const [first, last] = [points[0], points.at(-1)];
  return smooth([...(first ? [first] : []), ...cut, ...(last ? [last] : [])], rounds - 1);
}

/** Land well beyond the plan, so that no edge shows where its tiles end. */
function landAround([west, south, east, north]: Box): Polygon {
  const [w, s, e, n] = [west - 0.2, south - 0.2, east + 0.2, north + 0.2];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  };
}
