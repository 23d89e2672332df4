import type { Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import type { WorkOptions } from '../../shared/package/bytes';
import { unpackInWorker } from '../../shared/package/package-client';
import { readManifest } from '../../shared/package/read-manifest';
import { loadDraftAsset, saveDraft } from '../../shared/storage/drafts';
import { interfaceLocale } from '../../shared/strings/strings';
import { freeId } from '../draft/free-id';
import type { PublishedTour } from '../publish/site-settings';
import { DraftSink } from './draft-sink';
import { withTownPlan } from './open-published';
import { isPlacesFile, readPlaces } from './read-places';
import { tourFromPlaces } from './tour-from-places';

/**
 * Takes a `.tour.zip`, a bare `tour.json` or a file of places (GPX, KML, GeoJSON, CSV) into the drafts; answers the id of the draft. Nothing that is here is
 * overwritten: a tour whose id is taken becomes a copy. Places that lie on `plan` get that town plan. Throws Unavailable naming the culprit, and keeps nothing.
 */
export async function importFile(
  file: File,
  taken: readonly string[],
  options: WorkOptions & { readonly plan?: PublishedTour | undefined } = {},
): Promise<string> {
  if (await isZip(file)) {
    let id = '';
    const sink = new DraftSink(async (tour) => {
      const own = withFreeId(tour, taken);
      id = own.id;
      return { id, tour: own, changedAt: Date.now() };
    });
    await unpackInWorker(file, sink, options);
    return id;
  }
  if (isPlacesFile(file.name)) return importPlaces(file, taken, options.plan);
  if (!/\.json$/i.test(file.name)) throw new Unavailable('not-a-tour', file.name);
  return importManifest(file, taken);
}

/** Places of another program become a tour to begin with. */
async function importPlaces(file: File, taken: readonly string[], plan: PublishedTour | undefined): Promise<string> {
  const bare = tourFromPlaces(await readPlaces(file), interfaceLocale(), taken);
  // The plan is an extra: without it the tour is taken all the same.
  const tour = plan
    ? await withTownPlan(bare, plan).catch((error: unknown) => {
        if (error instanceof Unavailable) return bare;
        throw error;
      })
    : bare;
  await saveDraft({ id: tour.id, tour, changedAt: Date.now() });
  return tour.id;
}

/** A manifest alone is taken only if all its files are here already. */
async function importManifest(file: File, taken: readonly string[]): Promise<string> {
  const tour = withFreeId(readManifest(new Uint8Array(await file.arrayBuffer()), file.name), taken);
  for (const [id, asset] of Object.entries(tour.assets))
    if (!(await loadDraftAsset(asset.sha256)))
      throw new Unavailable('refused-package', asset.name ?? id, { detail: file.name });
  await saveDraft({ id: tour.id, tour, changedAt: Date.now() });
  return tour.id;
}

function withFreeId(tour: Tour, taken: readonly string[]): Tour {
  const id = freeId(tour.id, taken);
  // A copy is a tour of its own and was never published.
  return id === tour.id ? tour : { ...tour, id, edition: 0 };
}

/** ZIP files begin with `PK`, whatever they are called. */
async function isZip(file: File): Promise<boolean> {
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return p === 0x50 && k === 0x4b;
}
