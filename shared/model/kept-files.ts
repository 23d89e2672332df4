/** Where the player keeps files on the phone: agreed between the page, which writes, and the service worker, which serves. */

/** Names of the caches. */
export const KEPT = {
  /** Assets of saved tours by their content address; two tours share what is the same. */
  assets: 'rundgang-assets',
  /** Parts of the app that not everybody needs: map, AR. */
  parts: 'rundgang-parts',
  /** Parts of the version before, for pages that are still open. */
  earlierParts: 'rundgang-earlier-parts',
  /** The last good copy of catalogues and of the operator's settings. */
  lists: 'rundgang-lists',
} as const;

/** Names of the parts that saved tours need, below the root; a new version fetches its own files of them. */
export const KEPT_PARTS_PATH = 'app/kept-parts.json';
/** Which files belong to which part, below the root; written by the build. */
export const FEATURES_PATH = 'app/features.json';

const ASSET_IN_TOUR = /^tour\/[^/]+\/(assets\/[0-9a-f]{64}\.[a-z0-9]+)$/;

/** What of a `URL` is needed; this world has no DOM. */
interface Address {
  readonly origin: string;
  readonly pathname: string;
  readonly href: string;
}

/** The cache key of an asset: the same for every tour and edition that has it. @param path `assets/<sha256>.<ending>` */
export function contentAddress(path: string, root: Address): string {
  return root.href + path;
}

/** `assets/<sha256>.<ending>` if an address is a tour's asset below the root. */
export function assetPathOf(address: Address, root: Address): string | undefined {
  if (address.origin !== root.origin || !address.pathname.startsWith(root.pathname)) return undefined;
  return ASSET_IN_TOUR.exec(address.pathname.slice(root.pathname.length))?.[1];
}
