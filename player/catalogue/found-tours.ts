/** All tours that this site's catalogues name, and those that are saved on the phone. */
import { parseCatalogue, type TourCard } from '../../shared/model/catalogue';
import { CATALOGUE_PATH, tourFolder } from '../../shared/model/site-address';
import { Unavailable } from '../../shared/model/unavailable';
import { wholeDownloads } from '../offline/whole-downloads';
import { siteAddress } from '../../shared/ui/site-root';
import { keptFetch } from '../offline/kept-fetch';

/** A tour as Discover shows it. */
export interface FoundTour {
  readonly card: TourCard;
  /** Folder of its files. */
  readonly folder: URL;
  readonly saved: boolean;
}

export interface Discovery {
  readonly tours: readonly FoundTour[];
  /** Why the list may be old or incomplete. */
  readonly failure?: unknown;
}

/** More catalogues than this in one another are a mistake or a trap. */
const MAX_CATALOGUES = 20;

/** Never rejects for what can happen to anyone: saved tours are found without any network. */
export async function findTours(): Promise<Discovery> {
  const [saved, read] = await Promise.all([savedIds(), readCatalogues()]);
  const tours = read.found.map((tour) => ({ ...tour, saved: saved.has(tour.card.id) }));
  const known = new Set(tours.map(({ card }) => card.id));
  const unlisted = [...saved].filter((id) => !known.has(id));
  if (unlisted.length > 0) {
    const { savedCards } = await import('./saved-cards');
    for (const card of await savedCards(unlisted))
      tours.push({ card, folder: siteAddress(tourFolder(card.id)), saved: true });
  }
  return { tours, ...(read.failure !== undefined && { failure: read.failure }) };
}

async function savedIds(): Promise<ReadonlySet<string>> {
  try {
    return new Set((await wholeDownloads()).map(({ id }) => id));
  } catch (error) {
    if (error instanceof Unavailable) return new Set();
    throw error;
  }
}

interface Read {
  readonly found: Omit<FoundTour, 'saved'>[];
  failure?: unknown;
}

async function readCatalogues(): Promise<Read> {
  const read: Read = { found: [] };
  const queue = await catalogueAddresses();
  const seen = new Set<string>();
  for (let address = queue.shift(); address && seen.size < MAX_CATALOGUES; address = queue.shift()) {
    if (seen.has(address.href)) continue;
    seen.add(address.href);
    try {
      const { data, failure } = await keptFetch(address);
      read.failure ??= failure;
      takeCatalogue(data, address, read, queue);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      read.failure ??= error;
    }
  }
  return read;
}

function takeCatalogue(data: unknown, address: URL, read: Read, queue: URL[]): void {
  const parsed = parseCatalogue(data);
  if (!parsed.ok) {
    throw new Unavailable('not-a-tour', address.pathname.split('/').at(-1), {
      detail: parsed.issues[0]?.message ?? '',
    });
  }
  const known = new Set(read.found.map(({ card }) => card.id));
  for (const card of parsed.value.tours)
    if (!known.has(card.id)) read.found.push({ card, folder: new URL(card.address, address) });
  queue.push(...(parsed.value.include ?? []).map((include) => new URL(include, address)));
}

/** The operator's list of catalogues; a site without settings has its own one. */
async function catalogueAddresses(): Promise<URL[]> {
  const site = await keptFetch(siteAddress('site.json')).catch((error: unknown) => {
    if (error instanceof Unavailable) return undefined;
    throw error;
  });
  const named = (site?.data as { catalogues?: unknown } | undefined)?.catalogues;
  const addresses = Array.isArray(named) ? named.filter((one): one is string => typeof one === 'string') : [];
  return (addresses.length > 0 ? addresses : [CATALOGUE_PATH]).map(siteAddress);
}
