import { dirname } from 'node:path';
import { Unavailable } from '../../../shared/model/unavailable';
import { unpack } from '../../../shared/package/unpack';
import { verifyPackage, unlisted, type PackageIssue } from '../../../shared/package/verify';
import { isPackageFile, withPackageFile } from '../open-tour';
import { openFolder } from '../source-folder';
import type { Verb } from '../verb';

export const validate: Verb = {
  summary: 'says everything that is wrong with a tour',
  usage: 'validate <folder | file.tour.zip | tour.json>',
  details: `
Checks the manifest against the format, the route and the triggers against the stations, and every asset against its
size and SHA-256. Takes package folders, source folders (assets name a "file") and packed tours.
Exit code 1 if anything is wrong.`,
  options: {},
  words: [1, 1],
  async run({ positionals: [path = ''] }) {
    const issues = (await isPackageFile(path)) ? await inPackage(path) : await inFolder(path);
    const lines = issues.map((issue) => [issue.path, issue.message].filter(Boolean).join(': '));
    return {
      code: issues.length > 0 ? 1 : 0,
      lines: issues.length > 0 ? lines : [`${path} is a whole tour.`],
      data: { path, issues },
    };
  },
};

async function inFolder(path: string): Promise<readonly PackageIssue[]> {
  const { manifest, assets } = await openFolder(path.endsWith('.json') ? dirname(path) : path);
  return verifyPackage(manifest, assets);
}

/** A package is refused at the first fault; what has been looked at until then was fine. */
async function inPackage(path: string): Promise<readonly PackageIssue[]> {
  const nothing = async () => undefined;
  try {
    const tour = await withPackageFile(path, (file) =>
      unpack(file, { stage: nothing, commit: nothing, abort: nothing }),
    );
    return unlisted(tour);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return [{ path: error.culprit, kind: 'shape', message: error.detail || error.kind }];
  }
}
