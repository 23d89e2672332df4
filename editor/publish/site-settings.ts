import { parseCatalogue, type TourCard } from '../../shared/model/catalogue';
import { CATALOGUE_PATH } from '../../shared/model/site-address';
import type { Position } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { siteAddress } from '../../shared/ui/site-root';

/** What the editor reads of the operator's `site.json`. */
export interface SiteSettings {
  /** Absolute address of the folder of tours to publish into, if there is one. */
  readonly target: URL | undefined;
  /** The public address of this site; its operator alone knows it, the editor may run on a desk. */
  readonly address: URL | undefined;
  readonly startingPlace: (Position & { readonly tour?: string }) | undefined;
}

/** The operator's settings; a site without them publishes nowhere. */
export async function readSiteSettings(signal?: AbortSignal): Promise<SiteSettings> {
  const site = (await fetchJson(siteAddress('site.json'), signal).catch(forgiven)) as RawSite | undefined;
  const target = site?.publishTargets?.find((one) => one.kind === 'http' && typeof one.address === 'string');
  return {
    target: target?.address === undefined ? undefined : siteAddress(target.address),
    address: publicAddress(site?.address),
    startingPlace: site?.startingPlace,
  };
}

/** What the operator wrote as this site's address, with a closing slash; undefined if it is none. */
function publicAddress(text: unknown): URL | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined;
  const address = new URL(text.endsWith('/') ? text : `${text}/`);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
}

/** A published tour with its folder. */
export interface PublishedTour {
  readonly card: TourCard;
  readonly folder: URL;
}

/** The tours of this site's own catalogue; none without a network. */
export async function readPublished(signal?: AbortSignal): Promise<readonly PublishedTour[]> {
  const address = siteAddress(CATALOGUE_PATH);
  const parsed = parseCatalogue(await fetchJson(address, signal).catch(forgiven));
  return parsed.ok ? parsed.value.tours.map((card) => ({ card, folder: new URL(card.address, address) })) : [];
}

interface RawSite {
  readonly address?: unknown;
  readonly publishTargets?: readonly { readonly kind?: string; readonly address?: string }[];
  readonly startingPlace?: Position & { readonly tour?: string };
}

async function fetchJson(address: URL, signal: AbortSignal | undefined): Promise<unknown> {
  const name = address.pathname.split('/').at(-1) ?? '';
  const response = await fetch(address, { cache: 'no-cache', signal: signal ?? null }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new Unavailable('offline', name, { cause });
  });
  if (!response.ok) throw new Unavailable(response.status === 404 ? 'not-found' : 'server', name);
  return response.json().catch((cause: unknown) => {
    throw new Unavailable('portal', name, { cause });
  });
}

/** Settings and catalogue are an offer: the editor works without them. */
function forgiven(error: unknown): undefined {
  if (error instanceof Unavailable) return undefined;
  throw error;
}
