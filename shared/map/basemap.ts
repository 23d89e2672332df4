/**
 * The town under the route: the only file that knows protomaps-leaflet. It is in maintenance mode, so everything
 * that depends on it stays behind `createBasemap`. Without an archive nothing is drawn: route and stations stand on plain ground.
 */
import './set-leaflet';
import type L from './set-leaflet';
import { PMTiles, type Source } from 'pmtiles';
import {
  CenteredTextSymbolizer,
  CircleSymbolizer,
  GroupSymbolizer,
  LineLabelSymbolizer,
  LineSymbolizer,
  OffsetTextSymbolizer,
  PolygonSymbolizer,
  leafletLayer,
  type LabelRule,
  type PaintRule,
} from 'protomaps-leaflet';
import { Unavailable } from '../model/unavailable';
import type { MapTheme } from './map-theme';

/** Where the archive's bytes are: in memory, in a blob, or at an address that answers byte ranges. */
export type BasemapSource = Uint8Array | Blob | string;

export interface BasemapOptions {
  /** Languages for names, best first. */
  readonly languages: readonly string[];
  /** The archive's own highest zoom; a wrong one gives an empty map without an error. Read from the archive when missing. */
  readonly maxDataZoom?: number;
  /** Takes the layer away. */
  readonly signal: AbortSignal;
}

/** An opened archive: checked once, drawn as often as the scheme changes. */
export interface Basemap {
  readonly archive: PMTiles;
  readonly maxZoom: number;
}

let opened = 0;

/** Opens an archive and reads its header. @throws Unavailable('wrong-bytes') when it is no vector archive */
export async function openBasemap(source: BasemapSource, name: string): Promise<Basemap> {
  const archive = new PMTiles(typeof source === 'string' ? source : memorySource(source, `${name}#${opened++}`));
  try {
    const header = await archive.getHeader();
    return { archive, maxZoom: header.maxZoom };
  } catch (cause) {
    throw new Unavailable('wrong-bytes', name, { cause });
  }
}

function memorySource(data: Uint8Array | Blob, key: string): Source {
  return {
    getKey: () => key,
    async getBytes(offset, length) {
      const part = data instanceof Blob ? await data.slice(offset, offset + length).arrayBuffer() : undefined;
      // A copy: `subarray().buffer` would be the whole archive.
      return { data: part ?? ((data as Uint8Array).slice(offset, offset + length).buffer as ArrayBuffer) };
    },
  };
}

/** Draws the town in a theme, below everything else on the map; a new theme is a new call after ending the old one. */
export function createBasemap(map: L.Map, basemap: Basemap, theme: MapTheme, options: BasemapOptions): void {
  const layer = leafletLayer({
    url: basemap.archive,
    maxDataZoom: options.maxDataZoom ?? basemap.maxZoom,
    paintRules: groundRules(theme),
    labelRules: nameRules(theme, options.languages),
    backgroundColor: theme.land,
    // Above 2 a tile takes 2.4 MB of memory, and nobody sees the difference.
    devicePixelRatio: Math.min(2, Math.max(1.5, devicePixelRatio || 1)),
    noWrap: true,
    attribution: '',
    keepBuffer: 1,
  }) as unknown as L.Layer;
  layer.addTo(map);
  options.signal.addEventListener('abort', () => layer.remove(), { once: true });
}

type Props = Readonly<Record<string, unknown>>;
const kindIs =
  (...kinds: readonly string[]) =>
  (_zoom: number, feature: { props: Props }) =>
    kinds.includes(String(feature.props['kind']));

/** Width in pixels at a zoom, doubling with each zoom beyond the stops as real streets do. */
function widthAt(least: number, at16: number): (zoom: number) => number {
  return (zoom) => Math.max(least, at16 * 2 ** ((zoom - 16) * 0.8));
}

const GREEN = [
  'park',
  'forest',
  'wood',
  'cemetery',
  'garden',
  'grass',
  'grassland',
  'meadow',
  'village_green',
  'recreation_ground',
  'playground',
  'pitch',
  'nature_reserve',
  'protected_area',
  'national_park',
  'allotments',
  'golf_course',
  'orchard',
  'scrub',
  'zoo',
];
const SQUARE = ['pedestrian', 'square', 'plaza', 'footway'];
const PATHS = ['path', 'other', 'footway', 'pedestrian', 'steps'];
const MINOR = ['minor_road', 'residential', 'service', 'living_street'];
const MAJOR = ['major_road', 'highway', 'medium_road', 'primary', 'secondary', 'tertiary'];

/** What is painted, back to front: parks, water, squares, houses, streets, railways. */
export function groundRules(theme: MapTheme): PaintRule[] {
  const area = (dataLayer: string, fill: string, filter?: PaintRule['filter']): PaintRule => ({
    dataLayer,
    symbolizer: new PolygonSymbolizer({ fill }),
    ...(filter && { filter }),
  });
  const line = (
    dataLayer: string,
    color: string,
    width: (zoom: number) => number,
    filter: PaintRule['filter'],
    dash?: number[],
  ): PaintRule => ({
    dataLayer,
    symbolizer: new LineSymbolizer({
      color,
      width,
      lineCap: 'round',
      lineJoin: 'round',
      ...(dash && { dash, dashColor: color, dashWidth: width, lineCap: 'butt' as const }),
    }),
    ...(filter && { filter }),
  });
  return [
    area('earth', theme.land),
    area('landuse', theme.park, kindIs(...GREEN)),
    area('landcover', theme.park, kindIs('forest', 'grassland', 'scrub')),
    // 3 is a polygon, 2 a line; the enum is not exported as a value.
    area('water', theme.water, (_zoom, feature) => (feature.geomType as number) === 3),
    line(
      'water',
      theme.water,
      widthAt(2, 12),
      (_zoom, feature) => (feature.geomType as number) === 2 && feature.props['kind'] === 'river',
    ),
    line(
      'water',
      theme.water,
      widthAt(1, 4),
      (_zoom, feature) => (feature.geomType as number) === 2 && feature.props['kind'] !== 'river',
    ),
    area('landuse', theme.street, kindIs(...SQUARE)),
    line('roads', theme.street, widthAt(1, 4), kindIs(...PATHS)),
    area('buildings', theme.block),
    line('roads', theme.street, widthAt(1.5, 10), kindIs(...MINOR)),
    line('roads', theme.street, widthAt(2.5, 16), kindIs(...MAJOR)),
    line('roads', theme.block, widthAt(1.5, 3), kindIs('rail'), [8, 5]),
  ];
}

/** What is written, most important first: 15 px and more, with a halo of the ground it stands on. */
export function nameRules(theme: MapTheme, languages: readonly string[]): LabelRule[] {
  const labelProps = [...languages.map((tag) => `name:${tag.split('-')[0]}`), 'name'];
  const size = (rem: number) => Math.max(15, Math.round(rem * theme.rem));
  const place = (font: string, fill: string, stroke: string) =>
    new CenteredTextSymbolizer({ labelProps, font, fill, stroke, width: 4, lineHeight: 1.2, maxLineChars: 14 });
  const street = (minzoom: number, kinds: readonly string[]): LabelRule => ({
    dataLayer: 'roads',
    minzoom,
    symbolizer: new LineLabelSymbolizer({
      labelProps,
      font: `500 ${size(0.95)}px ${theme.fontRead}`,
      fill: theme.label,
      stroke: theme.street,
      width: 4,
      repeatDistance: 360,
    }),
    filter: kindIs(...kinds),
  });
  const title = (rem: number) => `600 ${size(rem)}px ${theme.fontTitle}`;
  const italic = `italic 500 ${size(1)}px ${theme.fontRead}`;
  const onWater: LabelRule['filter'] = (_zoom, feature) => (feature.geomType as number) !== 2;
  return [
    // Inside the town its own name would only cover the streets.
    { dataLayer: 'places', maxzoom: 15, symbolizer: place(title(1.125), theme.label, theme.land) },
    { dataLayer: 'water', symbolizer: place(italic, theme.labelWater, theme.water), filter: onWater },
    {
      dataLayer: 'water',
      symbolizer: new LineLabelSymbolizer({
        labelProps,
        font: italic,
        fill: theme.labelWater,
        stroke: theme.water,
        width: 4,
        repeatDistance: 500,
      }),
      filter: (_zoom, feature) => (feature.geomType as number) === 2,
    },
    street(15, MAJOR),
    street(16, [...MINOR, 'pedestrian']),
    {
      dataLayer: 'pois',
      minzoom: 14,
      symbolizer: place(italic, theme.labelPark, theme.park),
      filter: kindIs('park', 'garden', 'cemetery'),
    },
    {
      dataLayer: 'pois',
      minzoom: 16,
      symbolizer: place(title(1), theme.label, theme.street),
      filter: kindIs('square'),
    },
    {
      dataLayer: 'pois',
      minzoom: 17,
      symbolizer: new GroupSymbolizer([
        new CircleSymbolizer({ radius: 4, fill: theme.label, stroke: theme.land, width: 2 }),
        new OffsetTextSymbolizer({
          labelProps,
          offsetX: 8,
          offsetY: 0,
          font: `500 ${size(0.95)}px ${theme.fontRead}`,
          fill: theme.label,
          stroke: theme.land,
          width: 4,
          lineHeight: 1.2,
          maxLineChars: 18,
        }),
      ]),
      filter: kindIs(
        'museum',
        'hotel',
        'ruins',
        'bridge',
        'castle',
        'attraction',
        'monument',
        'memorial',
        'theatre',
        'townhall',
        'place_of_worship',
        'library',
        'station',
        'university',
        'viewpoint',
        'artwork',
      ),
    },
  ];
}
