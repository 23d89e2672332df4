import type { Catalogue } from '../model/catalogue';
import { parseCatalogue } from '../model/catalogue';
import { fallbackChain } from '../model/localized';
import { withoutUnused } from '../model/references';
import type { Tour } from '../model/tour';
import { Unavailable } from '../model/unavailable';
import type { Bytes, WorkOptions } from './bytes';
import { cardOf, emptyCatalogue, withCard, withoutCard } from './catalogue-card';
import { routeGeoJson, routeGpx, touristTrip } from './derived-files';
import { assetsByPath, checkedAsset, type AssetSource } from './pack';
import type { PublishTarget, TargetFile, WriteCondition } from './publish-target';
import { MANIFEST, manifestText, readManifest, refusalOf } from './read-manifest';
import { tourPage } from './tour-page';
import { unlisted } from './verify';

/** Name of the catalogue in the folder of tours. */
export const CATALOGUE = 'catalogue.json';
/** Files beside the manifest that follow from it. */
export const DERIVED_FILES = ['route.geojson', 'route.gpx', 'tour.jsonld', 'index.html'] as const;

/** How often the catalogue is read again when somebody else publishes at the same moment. */
const CATALOGUE_TRIES = 5;

export interface PublishOptions extends WorkOptions {
  /** The absolute address that the folder of tours will have, for link previews. */
  readonly address?: string | undefined;
  /** The moment of publishing; now, unless told. */
  readonly now?: Date;
}

/**
 * Publishes a draft as the next edition, in an order in which no reader ever meets half a tour: assets, manifest,
 * derived files, catalogue. Whoever loses a race for the manifest leaves no page of an edition that never was. Assets
 * that nothing shows stay behind. `tour.edition` is the edition the draft was made from; if another one is published by now, nothing
 * is written and it rejects with Unavailable('conflict', id).
 * @param shell the text of the player's built index.html
 * @returns the tour as published, with its new edition and time
 */
export async function publish(
  tour: Tour,
  assets: AssetSource,
  target: PublishTarget,
  shell: string,
  options: PublishOptions = {},
): Promise<Tour> {
  const [dangling] = unlisted(tour);
  if (dangling) throw new Unavailable('not-a-tour', tour.id, { detail: `${dangling.path}: ${dangling.message}` });
  const manifestPath = `${tour.id}/${MANIFEST}`;
  const there = await target.read(manifestPath, options.signal);
  const published = nextEdition(withoutUnused(tour), there, manifestPath, options.now ?? new Date());
  const manifest = bytesOf(manifestText(published));
  // The manifest is read back as readers will read it, before anything is written.
  readManifest(manifest, manifestPath);
  await publishAssets(published, assets, target, options);
  await target.write(manifestPath, manifest, conditionFor(there), options.signal);
  for (const [name, content] of derivedFiles(published, shell, options.address))
    await target.write(`${tour.id}/${name}`, bytesOf(content), {}, options.signal);
  const card = await cardOf(published, manifest);
  await changeCatalogue(target, (catalogue) => withCard(catalogue, card), options.signal);
  return published;
}

/**
 * Takes a tour off: first out of the catalogue, then its manifest and pages. Assets stay, because visitors who
 * are on their way may still be fetching them.
 */
export async function unpublish(id: string, target: PublishTarget, signal?: AbortSignal): Promise<void> {
  const manifestPath = `${id}/${MANIFEST}`;
  const there = await target.read(manifestPath, signal);
  await changeCatalogue(target, (catalogue) => withoutCard(catalogue, id), signal);
  if (there) await target.remove(manifestPath, { ifMatch: there.etag }, signal);
  for (const name of DERIVED_FILES) await target.remove(`${id}/${name}`, {}, signal);
}

/** Names and texts of the files that follow from a manifest. */
export function derivedFiles(
  tour: Tour,
  shell: string,
  toursAddress?: string,
): readonly (readonly [name: (typeof DERIVED_FILES)[number], content: string])[] {
  const chain = fallbackChain([], tour.languages);
  const address = toursAddress && new URL(`${tour.id}/`, toursAddress).href;
  return [
    ['route.geojson', routeGeoJson(tour)],
    ['route.gpx', routeGpx(tour, chain)],
    ['tour.jsonld', `${JSON.stringify(touristTrip(tour, chain, address), null, 1)}\n`],
    ['index.html', tourPage(shell, tour, chain, address)],
  ];
}

/** Reads the catalogue, changes it, and writes it if nobody else did meanwhile; otherwise tries again. */
export async function changeCatalogue(
  target: PublishTarget,
  change: (catalogue: Catalogue) => Catalogue,
  signal?: AbortSignal,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const there = await target.read(CATALOGUE, signal);
    const before = there ? readCatalogue(there.bytes) : emptyCatalogue;
    const text = `${JSON.stringify(change(before), null, 1)}\n`;
    try {
      return await target.write(CATALOGUE, bytesOf(text), conditionFor(there), signal);
    } catch (error) {
      const raced = error instanceof Unavailable && error.kind === 'conflict';
      if (!raced || attempt === CATALOGUE_TRIES) throw error;
    }
  }
}

/** The catalogue in the bytes of a `catalogue.json`; throws Unavailable('not-a-tour', 'catalogue.json'). */
export function readCatalogue(bytes: Uint8Array): Catalogue {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Unavailable('not-a-tour', CATALOGUE, { cause, detail: 'not readable as JSON' });
  }
  const parsed = parseCatalogue(data);
  if (!parsed.ok) throw refusalOf(parsed.issues, CATALOGUE);
  return parsed.value;
}

/** The draft as it will be published. An earlier attempt that broke off behind the manifest is taken up again. */
function nextEdition(tour: Tour, there: TargetFile | undefined, path: string, now: Date): Tour {
  const next: Tour = { ...tour, edition: tour.edition + 1, publishedAt: now.toISOString() };
  if (!there) return next;
  const before = readManifest(there.bytes, path);
  if (before.edition === tour.edition) return next;
  const { publishedAt } = before;
  if (publishedAt && manifestText(before) === manifestText({ ...next, publishedAt })) return before;
  throw new Unavailable('conflict', tour.id, {
    detail: `edition ${before.edition} is published, the draft was made from edition ${tour.edition}`,
  });
}

async function publishAssets(
  tour: Tour,
  source: AssetSource,
  target: PublishTarget,
  options: PublishOptions,
): Promise<void> {
  const assets = assetsByPath(tour);
  const totalBytes = assets.reduce((sum, [, asset]) => sum + asset.bytes, 0);
  let doneBytes = 0;
  for (const [path, asset] of assets) {
    options.signal?.throwIfAborted();
    const address = `${tour.id}/${path}`;
    if (!(await target.has(address, options.signal)))
      await target.write(address, await checkedAsset(asset, path, source), {}, options.signal);
    doneBytes += asset.bytes;
    options.onProgress?.({ path, doneBytes, totalBytes });
  }
}

function conditionFor(there: TargetFile | undefined): WriteCondition {
  return there ? { ifMatch: there.etag } : { ifNoneMatch: '*' };
}

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}
