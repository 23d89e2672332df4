import { distanceMetres, moved } from '../../shared/model/geo';
import { isOnEarth, type Position, type Tour } from '../../shared/model/tour';
import { stationsInOrder } from '../draft/order';

/** Where an empty tour's map begins: the middle of Weimar. Any other place is a pasted position away. */
const FIRST_SIGHT: Position = { lat: 50.9795, lng: 11.3292 };
/** Metres within which two stations cannot be told apart on the map. */
const CROWDED = 40;

const centres = new Map<string, Position>();

/** Notes where the author looks, so that *Add station* in the list puts it there. */
export function noteCentre(tourId: string, centre: Position): void {
  centres.set(tourId, centre);
}

/** Where the map of a tour begins: at the offline map's middle, else at its first station, else in Weimar. */
export function firstSight(tour: Tour): Position {
  const bbox = tour.maps?.basemap?.bbox;
  const first = stationsInOrder(tour)
    .map((station) => station.place)
    .find(isOnEarth);
  if (first) return first;
  if (bbox) {
    const [west = 0, south = 0, east = 0, north = 0] = bbox;
    return { lat: (south + north) / 2, lng: (west + east) / 2 };
  }
  return FIRST_SIGHT;
}

/** A free place for a new station: at the map's middle, moved east until no other station stands there. */
export function freePlace(tour: Tour): Position {
  const taken = tour.stations.map((station) => station.place).filter(isOnEarth);
  let place = centres.get(tour.id) ?? taken.at(-1) ?? firstSight(tour);
  while (taken.some((other) => distanceMetres(place, other) < CROWDED)) place = moved(place, 2 * CROWDED, 90);
  return { lat: rounded(place.lat), lng: rounded(place.lng) };
}

/** Degrees to a tenth of a metre: finer is only noise in the file. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** A position as people paste it: `50.97950, 11.32920`. */
export function sayPosition({ lat, lng }: Position): string {
  return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
}

/**
 * Reads a pasted position: `50.979, 11.329`, `50,979 11,329`, `50.979° N 11.329° E`; the north comes first.
 * Undefined if it is none.
 */
export function readPosition(text: string): Position | undefined {
  const german = /\d,\d+\s*[°;\s].*\d,\d/.test(text) && !/\d\.\d/.test(text);
  const plain = german ? text.replace(/(\d),(\d)/g, '$1.$2') : text;
  const found = [...plain.matchAll(/([+-]?\d+(?:\.\d+)?)\s*°?\s*([NSEWO])?/gi)];
  if (found.length !== 2 || !/^[\d\s.,;°+\-nsewo/()]*$/i.test(plain)) return undefined;
  const [lat = NaN, lng = NaN] = found.map(([, number, side]) => Number(number) * (/[sw]/i.test(side ?? '') ? -1 : 1));
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180 || Number.isNaN(lat) || Number.isNaN(lng)) return undefined;
  return { lat: rounded(lat), lng: rounded(lng) };
}
