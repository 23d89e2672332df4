/** Files that are written beside a published tour for other people's software. They are never read back. */
import { positionsOf } from '../model/geo';
import { inLocale } from '../model/localized';
import { isOnEarth, type Position, type Tour } from '../model/tour';
import { coverOf } from './catalogue-card';

/** The route as GeoJSON (RFC 7946): a line per leg, a point per station. */
export function routeGeoJson(tour: Tour): string {
  const legs = tour.route.legs.map((leg) => ({
    type: 'Feature',
    geometry: leg.line,
    properties: {
      from: leg.from,
      to: leg.to,
      mode: leg.mode,
      distanceMetres: leg.distanceMetres,
      minutes: leg.minutes,
    },
  }));
  const stations = onEarth(tour).map(({ id, number, title, at }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [at.lng, at.lat] },
    properties: { number, title },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features: [...legs, ...stations] }, null, 1)}\n`;
}

/** The route as GPX 1.1 for navigation devices: stations as waypoints, the walked line as a track. */
export function routeGpx(tour: Tour, chain: readonly string[]): string {
  const waypoints = onEarth(tour).map(
    ({ number, title, at }) =>
      ` <wpt lat="${at.lat}" lon="${at.lng}"><name>${escapeXml(`${number} ${inLocale(title, chain)}`)}</name></wpt>`,
  );
  const segments = tour.route.legs.map((leg) => {
    const points = positionsOf(leg.line).map(({ lat, lng }) => `   <trkpt lat="${lat}" lon="${lng}"/>`);
    return ['  <trkseg>', ...points, '  </trkseg>'].join('\n');
  });
  const name = escapeXml(inLocale(tour.title, chain));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Rundgang" xmlns="http://www.topografix.com/GPX/1/1">',
    ` <metadata><name>${name}</name></metadata>`,
    ...waypoints,
    ...(segments.length > 0 ? [' <trk>', `  <name>${name}</name>`, ...segments, ' </trk>'] : []),
    '</gpx>',
    '',
  ].join('\n');
}

/** The tour as schema.org TouristTrip, for search engines and tourism databases. */
export function touristTrip(tour: Tour, chain: readonly string[], address?: string): Readonly<Record<string, unknown>> {
  const cover = inLocale(coverOf(tour), chain);
  const text = (value: string) => value || undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'TouristTrip',
    '@id': address,
    name: inLocale(tour.title, chain),
    description: text(inLocale(tour.teaser ?? tour.description, chain)),
    url: address,
    image: cover && address ? new URL(cover, address).href : text(cover),
    inLanguage: tour.languages,
    touristType: tour.audiences,
    keywords: tour.tags?.join(', '),
    license: tour.license,
    sameAs: tour.sameAs,
    provider: tour.publisher && { '@type': 'Organization', name: tour.publisher.name, url: tour.publisher.web },
    itinerary: {
      '@type': 'ItemList',
      numberOfItems: tour.stations.length,
      itemListElement: inOrder(tour).map((station, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: {
          '@type': 'TouristAttraction',
          name: inLocale(station.title, chain),
          description: text(inLocale(station.teaser, chain)),
          sameAs: station.sameAs,
          geo: isOnEarth(station.place)
            ? { '@type': 'GeoCoordinates', latitude: station.place.lat, longitude: station.place.lng }
            : undefined,
        },
      })),
    },
  };
}

/** Text between tags or in quoted attributes; characters that XML cannot carry at all are dropped. */
export function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => names[character] ?? '');
}

/** Stations as walked, then those beside the route. */
function inOrder(tour: Tour): Tour['stations'] {
  const rank = new Map(tour.route.order.map((id, index) => [id, index]));
  const last = tour.route.order.length;
  return tour.stations.toSorted((a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last));
}

function onEarth(tour: Tour): readonly (Tour['stations'][number] & { readonly at: Position })[] {
  return inOrder(tour).flatMap((station) => (isOnEarth(station.place) ? [{ ...station, at: station.place }] : []));
}
