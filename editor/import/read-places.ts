import { LIMITS } from '../../shared/model/limits';
import { Unavailable } from '../../shared/model/unavailable';
import { placesOfCsv, placesOfGeoJson, type Places } from './places';

const ROUTE_FILE_BYTES = 20 * 1024 * 1024;
/** A recorded track has a point every second; this many are enough to draw a way. */
const LINE_POINTS = 5000;

/** Endings of files that say where places are. */
export const PLACE_ENDINGS = ['gpx', 'kml', 'geojson', 'csv'] as const;

export function isPlacesFile(name: string): boolean {
  return PLACE_ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** Reads a GPX, KML, GeoJSON or CSV file; throws Unavailable naming it if it says nothing about places. */
export async function readPlaces(file: File): Promise<Places> {
  if (file.size > ROUTE_FILE_BYTES) throw new Unavailable('too-large', file.name);
  const text = await file.text();
  const title = file.name.replace(/\.[a-z0-9]+$/i, '').replace(/[_-]+/g, ' ');
  const places = await parsed(file.name.toLowerCase().split('.').pop() ?? '', text, title);
  if (!places || places.points.length + places.line.length === 0) throw new Unavailable('refused-package', file.name);
  if (places.points.length > LIMITS.stations) throw new Unavailable('too-large', file.name);
  const every = Math.ceil(places.line.length / LINE_POINTS);
  return {
    ...places,
    points: places.points.map((point) => ({ ...point, text: plain(point.text) })),
    line: places.line.filter((_, index) => index % every === 0 || index === places.line.length - 1),
  };
}

async function parsed(ending: string, text: string, title: string): Promise<Places | undefined> {
  if (ending === 'csv') return placesOfCsv(text, title);
  if (ending === 'geojson') return placesOfGeoJson(json(text), title);
  const page = new DOMParser().parseFromString(text, 'text/xml');
  if (page.querySelector('parsererror')) return undefined;
  const { gpx, kml } = await import('@tmcw/togeojson');
  const named = page.querySelector('metadata > name, Document > name, trk > name')?.textContent?.trim();
  return placesOfGeoJson(ending === 'kml' ? kml(page) : gpx(page), named || title);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not readable is the same as no places in it.
    return undefined;
  }
}

/** Descriptions in KML are web pages; guests read plain words. Nothing in them runs. */
function plain(text: string): string {
  if (!/<[a-z!/]/i.test(text)) return text.trim();
  return (new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '').trim();
}
