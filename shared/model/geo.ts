import type { Line, Position } from './tour';

/** Mean Earth radius in metres (IUGG). */
const EARTH_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Distance between two positions in metres (haversine; under 0.5 % off the ellipsoid). */
export function distanceMetres(a: Position, b: Position): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLng = (b.lng - a.lng) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** First direction from a to b, degrees clockwise from true north, 0 to 360. */
export function bearingDegrees(a: Position, b: Position): number {
  const dLng = (b.lng - a.lng) * RADIANS;
  const y = Math.sin(dLng) * Math.cos(b.lat * RADIANS);
  const x =
    Math.cos(a.lat * RADIANS) * Math.sin(b.lat * RADIANS) -
    Math.sin(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.cos(dLng);
  return (Math.atan2(y, x) / RADIANS + 360) % 360;
}

/** The position so many metres from a start in a direction. */
export function moved(start: Position, metres: number, headingDegrees: number): Position {
  const north = metres * Math.cos(headingDegrees * RADIANS);
  const east = metres * Math.sin(headingDegrees * RADIANS);
  return {
    lat: start.lat + north / EARTH_RADIUS_METRES / RADIANS,
    lng: start.lng + east / (EARTH_RADIUS_METRES * Math.cos(start.lat * RADIANS)) / RADIANS,
  };
}

/** GeoJSON writes longitude first; this is the one place that knows. */
export function positionsOf(line: Line): readonly Position[] {
  return line.coordinates.map(([lng = 0, lat = 0]) => ({ lat, lng }));
}

/** A GeoJSON line from positions. */
export function lineOf(positions: readonly Position[]): Line {
  return { type: 'LineString', coordinates: positions.map(({ lat, lng }) => [lng, lat]) };
}

/** Length of a walked line in metres. */
export function lengthMetres(positions: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < positions.length; i++) {
    const a = positions[i - 1];
    const b = positions[i];
    if (a && b) sum += distanceMetres(a, b);
  }
  return sum;
}
