import { ENDINGS } from '../../../shared/model/asset-path';
import { LIMITS } from '../../../shared/model/limits';
import { CATALOGUE, DERIVED_FILES } from '../../../shared/package/publish';
import { MANIFEST } from '../../../shared/package/read-manifest';

/** A file that may be written below the folder of tours. */
export interface PackageFile {
  readonly kind: 'catalogue' | 'manifest' | 'derived' | 'asset';
  readonly maxBytes: number;
  /** The tour it belongs to; empty for the catalogue. */
  readonly tour: string;
  /** What its bytes must hash to, for an asset. */
  readonly sha256?: string;
}

const DERIVED_BYTES = 16 * 1024 * 1024;
const ID = '[a-z0-9-]+(?:\\.[a-z0-9-]+)*';
const IN_TOUR = new RegExp(`^(${ID})/(.+)$`);
// Only endings that packages carry: a script or page of somebody else's would run as part of this site.
const ASSET = new RegExp(`^assets/([0-9a-f]{64})\\.(?:${Object.values(ENDINGS).join('|')})$`);

/** What a path (relative to the folder of tours) is; undefined if a package has no such file. */
export function packageFile(path: string): PackageFile | undefined {
  if (path === CATALOGUE) return { kind: 'catalogue', maxBytes: LIMITS.manifestBytes, tour: '' };
  const [, tour = '', name = ''] = IN_TOUR.exec(path) ?? [];
  if (name === MANIFEST) return { kind: 'manifest', maxBytes: LIMITS.manifestBytes, tour };
  if (DERIVED_FILES.some((one) => one === name)) return { kind: 'derived', maxBytes: DERIVED_BYTES, tour };
  const sha256 = ASSET.exec(name)?.[1];
  return sha256 ? { kind: 'asset', maxBytes: LIMITS.assetBytes, tour, sha256 } : undefined;
}
