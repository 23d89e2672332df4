/** Lifts older manifests rung by rung to the newest format. A published tour never stops working. */
import { refused, type Parsed } from './parsed';

/** The newest format version this code reads and writes. */
export const NEWEST_FORMAT = 1;

type Manifest = Readonly<Record<string, unknown>>;

/** Rung n lifts version n to n + 1. A rung is never edited once released; each has a fixture in tests/fixtures/tours. */
const RUNGS: Readonly<Record<number, (manifest: Manifest) => Manifest>> = {
  0: nameTheFormat,
};

/** Version 0 was the prototype's: it had no `formatVersion`, and its route was a bare list of stations. */
function nameTheFormat(manifest: Manifest): Manifest {
  const route = Array.isArray(manifest['route']) ? { order: manifest['route'], legs: [] } : manifest['route'];
  return { characters: [], assets: {}, ...manifest, route, formatVersion: 1 };
}

/** Lifts any older manifest; refuses what is no tour, or newer than this code, with what to do. */
export function migrateTour(data: unknown): Parsed<unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return refused('', 'format', 'this is not a tour: a tour is a JSON object');
  let manifest = data as Manifest;
  if (manifest['format'] !== 'rundgang-tour')
    return refused('format', 'format', 'this is not a tour: "format" must be "rundgang-tour"');
  for (let version = versionOf(manifest); version !== NEWEST_FORMAT; version = versionOf(manifest)) {
    const rung = RUNGS[version];
    if (!rung)
      return refused(
        'formatVersion',
        'version',
        `this tour has format ${String(manifest['formatVersion'])}; this Rundgang reads up to ${NEWEST_FORMAT}: reload the page or update Rundgang`,
      );
    manifest = rung(manifest);
  }
  return { ok: true, value: manifest };
}

function versionOf(manifest: Manifest): number {
  const version = manifest['formatVersion'] === undefined ? 0 : manifest['formatVersion'];
  return typeof version === 'number' ? version : Number.NaN;
}
