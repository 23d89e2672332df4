/** The line of a replayed walk, by the name it has in the address. */
import { Unavailable } from '../../shared/model/unavailable';
import { positionsOf } from '../../shared/model/geo';
import type { Position, Tour } from '../../shared/model/tour';

/**
 * Finds a walk: `from..to` for a leg, `route` for the whole, else the address of a GPX file on this site.
 * @throws Unavailable('not-found', name) when there is no such walk
 */
export async function walkLine(tour: Tour, name: string): Promise<readonly Position[]> {
  const named = name === 'route' ? wholeRoute(tour) : legLine(tour, name);
  const line = named ?? (await gpxLine(name));
  if (line.length < 2) throw new Unavailable('not-found', name);
  return line;
}

/** All legs in order, as one line. */
export function wholeRoute(tour: Tour): readonly Position[] {
  return tour.route.legs.flatMap(({ line }, index) => positionsOf(line).slice(index === 0 ? 0 : 1));
}

function legLine(tour: Tour, name: string): readonly Position[] | undefined {
  const leg = tour.route.legs.find(({ from, to }) => name === `${from}..${to}`);
  return leg && positionsOf(leg.line);
}

async function gpxLine(name: string): Promise<readonly Position[]> {
  const address = new URL(name, document.baseURI);
  if (address.origin !== location.origin || !/\.gpx$/i.test(address.pathname)) throw new Unavailable('not-found', name);
  const answer = await fetch(address).catch((cause: unknown) => {
    throw new Unavailable('offline', name, { cause });
  });
  if (!answer.ok) throw new Unavailable('not-found', name);
  return readGpx(await answer.text(), name);
}

/** The positions of a GPX file's tracks and routes, in order. @throws Unavailable('wrong-bytes', name) when it is none */
export async function readGpx(text: string, name: string): Promise<readonly Position[]> {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  // Broken XML gives no features and no error, so it is looked for here.
  if (document.querySelector('parsererror')) throw new Unavailable('wrong-bytes', name);
  const { gpx } = await import('@tmcw/togeojson');
  return gpx(document).features.flatMap(({ geometry }) => {
    if (geometry?.type === 'LineString') return positionsOf({ type: 'LineString', coordinates: geometry.coordinates });
    if (geometry?.type === 'MultiLineString')
      return geometry.coordinates.flatMap((coordinates) => positionsOf({ type: 'LineString', coordinates }));
    return [];
  });
}
