import { Unavailable } from '../../shared/model/unavailable';
import { KEPT } from '../../shared/model/kept-files';

/** How long a list may take before the kept copy is shown instead, in milliseconds. */
const PATIENCE = 6000;

/** A list from the network, or its last good copy. */
export interface Kept {
  readonly data: unknown;
  /** Why it is the copy; undefined when it is fresh. */
  readonly failure?: Unavailable;
}

/**
 * Reads a JSON list from the network and keeps a copy; without network the copy answers.
 * @throws Unavailable when there is neither
 */
export async function keptFetch(address: URL): Promise<Kept> {
  try {
    const data = await fetchJson(address);
    await keep(address, data);
    return { data };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const copy = await openLists().then((lists) => lists?.match(address.href));
    if (!copy) throw error;
    return { data: await copy.json(), failure: error };
  }
}

/** Reads JSON from the network. @throws Unavailable `offline`, `not-found`, `portal`, `server` or `not-a-tour` */
export async function fetchJson(address: URL): Promise<unknown> {
  const body = await fetchText(address, AbortSignal.timeout(PATIENCE));
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new Unavailable('not-a-tour', nameOf(address), { cause });
  }
}

/** Reads a text that is not a page. @throws Unavailable `offline`, `not-found`, `portal` or `server` */
export async function fetchText(address: URL, signal?: AbortSignal): Promise<string> {
  const name = nameOf(address);
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
    body = await response.text();
  } catch (cause) {
    throw new Unavailable('offline', name, { cause });
  }
  if (response.status === 404 || response.status === 410) throw new Unavailable('not-found', name);
  if (!response.ok) throw new Unavailable('server', name, { detail: String(response.status) });
  // A page instead of a list: our own one means that the host answers everything with it, a foreign one wants a sign-in.
  if (/^\s*</.test(body)) throw new Unavailable(body.includes('rundgang-root') ? 'not-found' : 'portal', name);
  return body;
}

/** What people see as the name of an address: the tour's or the file's. */
function nameOf(address: URL): string {
  const parts = address.pathname.split('/').filter(Boolean);
  return (parts.at(-1) === 'tour.json' ? parts.at(-2) : parts.at(-1)) ?? address.host;
}

async function keep(address: URL, data: unknown): Promise<void> {
  const lists = await openLists();
  // A full storage must not stop somebody from looking at tours.
  await lists?.put(address.href, Response.json(data)).catch(() => undefined);
}

async function openLists(): Promise<Cache | undefined> {
  try {
    return await caches.open(KEPT.lists);
  } catch {
    return undefined;
  }
}
