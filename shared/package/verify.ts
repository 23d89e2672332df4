import { assetReferences } from '../model/references';
import type { IssueKind } from '../model/parse-tour';
import { parseTourText } from '../model/parse-tour';
import type { Tour } from '../model/tour';
import { Unavailable } from '../model/unavailable';
import type { WorkOptions } from './bytes';
import { assetsByPath, checkedAsset, type AssetSource } from './pack';
import { MANIFEST } from './read-manifest';

/** One thing wrong with a package, with the file or the place in the manifest that is to blame. */
export interface PackageIssue {
  readonly path: string;
  readonly kind: IssueKind | 'missing' | 'wrong-bytes' | 'too-large';
  readonly message: string;
}

/** Everything wrong with a package: the manifest, mentions of assets that are not listed, assets that are not what they say. */
export async function verifyPackage(
  manifest: string,
  assets: AssetSource,
  options: WorkOptions = {},
): Promise<readonly PackageIssue[]> {
  const parsed = parseTourText(manifest);
  if (!parsed.ok)
    return parsed.issues.map((issue) => ({ ...issue, path: issue.path ? `${MANIFEST}: ${issue.path}` : MANIFEST }));
  return [...unlisted(parsed.value), ...(await broken(parsed.value, assets, options))];
}

/** Mentions of assets that the tour's table does not have. */
export function unlisted(tour: Tour): readonly PackageIssue[] {
  return assetReferences(tour)
    .filter(({ asset }) => !Object.hasOwn(tour.assets, asset))
    .map(({ asset, path }) => ({
      path: `${MANIFEST}: ${path}`,
      kind: 'reference',
      message: `there is no asset "${asset}"`,
    }));
}

async function broken(tour: Tour, source: AssetSource, options: WorkOptions): Promise<readonly PackageIssue[]> {
  const issues: PackageIssue[] = [];
  const assets = assetsByPath(tour);
  const totalBytes = assets.reduce((sum, [, asset]) => sum + asset.bytes, 0);
  let doneBytes = 0;
  for (const [path, asset] of assets) {
    options.signal?.throwIfAborted();
    try {
      await checkedAsset(asset, path, source);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      if (error.kind === 'not-found') issues.push({ path, kind: 'missing', message: 'the file is missing' });
      else if (error.kind === 'wrong-bytes' || error.kind === 'too-large')
        issues.push({ path, kind: error.kind, message: error.detail });
      else throw error;
    }
    doneBytes += asset.bytes;
    options.onProgress?.({ path, doneBytes, totalBytes });
  }
  return issues;
}
