/** What a file of places says, whatever its format: named points and a walked line. */
import type { Position } from '../../shared/model/tour';

export interface NamedPlace {
  readonly name: string;
  readonly text: string;
  readonly position: Position;
}
export interface Places {
  readonly title: string;
  readonly points: readonly NamedPlace[];
  /** The walked line, empty if the file has none. */
  readonly line: readonly Position[];
}

/** Points and lines of a GeoJSON object (longitude first); undefined if it is none. */
export function placesOfGeoJson(data: unknown, title: string): Places | undefined {
  const features = featuresOf(data);
  if (!features) return undefined;
  const points = features.flatMap(({ geometry, properties }) => {
    const position = geometry?.type === 'Point' ? positionOf(geometry.coordinates) : undefined;
    const say = (...names: readonly string[]) =>
      names.map((name) => properties?.[name]).find((one) => typeof one === 'string');
    return position
      ? [
          {
            name: String(say('name', 'title', 'Name') ?? ''),
            text: String(say('desc', 'description', 'cmt') ?? ''),
            position,
          },
        ]
      : [];
  });
  const line = features.flatMap(({ geometry }) => {
    if (geometry?.type === 'LineString') return positionsOf(geometry.coordinates);
    if (geometry?.type === 'MultiLineString' && Array.isArray(geometry.coordinates))
      return geometry.coordinates.flatMap(positionsOf);
    return [];
  });
  return { title, points, line };
}

/** Points of a table with the columns name, lat and lng (or lon, breite, länge …); undefined if it has no such columns. */
export function placesOfCsv(text: string, title: string): Places | undefined {
  const [head, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  const column = (pattern: RegExp) => head?.findIndex((name) => pattern.test(name.trim())) ?? -1;
  const lat = column(/^(lat|latitude|breite|breitengrad|y)$/i);
  const lng = column(/^(lng|lon|long|longitude|länge|laenge|längengrad|x)$/i);
  if (lat < 0 || lng < 0) return undefined;
  const name = column(/^(name|title|titel|station)$/i);
  const words = column(/^(text|description|beschreibung|desc)$/i);
  const points = rows.flatMap((row) => {
    const degrees = (at: number) => Number((row[at] ?? '').trim().replace(',', '.') || Number.NaN);
    const position = positionOf([degrees(lng), degrees(lat)]);
    return position ? [{ name: (row[name] ?? '').trim(), text: (row[words] ?? '').trim(), position }] : [];
  });
  return { title, points, line: [] };
}

interface Feature {
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
  readonly properties?: Readonly<Record<string, unknown>> | null;
}

function featuresOf(data: unknown): readonly Feature[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, features } = data as { type?: unknown; features?: unknown };
  if (type === 'FeatureCollection' && Array.isArray(features)) return features as readonly Feature[];
  return type === 'Feature' ? [data as Feature] : undefined;
}

function positionsOf(coordinates: unknown): readonly Position[] {
  return Array.isArray(coordinates) ? coordinates.flatMap((one) => positionOf(one) ?? []) : [];
}

function positionOf(coordinates: unknown): Position | undefined {
  if (!Array.isArray(coordinates)) return undefined;
  const [lng, lat] = coordinates as readonly unknown[];
  if (typeof lat !== 'number' || typeof lng !== 'number') return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
}

/** Comma or semicolon, quotes doubled inside quotes, as spreadsheets write it. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const separator = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (quoted && letter === '"' && text[at + 1] === '"') cell += text[++at];
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === separator || letter === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else if (letter !== '\r' || quoted) cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}
