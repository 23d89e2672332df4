import { dirname } from 'node:path';
import { checkTour, type Finding } from '../../../shared/model/check-tour';
import { parseTourText } from '../../../shared/model/parse-tour';
import type { Tour } from '../../../shared/model/tour';
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
Checks the manifest against the format, the route against the stations, every asset against its size and SHA-256, and then
what would disturb a visitor (the editor's checks). Takes package folders, source folders (assets name a "file") and
packed tours. Exit code 1 if anything is wrong; warnings alone are fine.`,
  options: {},
  words: [1, 1],
  async run({ positionals: [path = ''] }) {
    const { issues, tour } = (await isPackageFile(path)) ? await inPackage(path) : await inFolder(path);
    const findings = tour ? checkTour(tour) : [];
    const broken = issues.length > 0 || findings.some(({ severity }) => severity === 'error');
    const lines = [
      ...issues.map((issue) => [issue.path, issue.message].filter(Boolean).join(': ')),
      ...findings.map(lineOf),
    ];
    return {
      code: broken ? 1 : 0,
      lines: broken ? lines : [...lines, `${path} is a whole tour.`],
      data: { path, issues, findings },
    };
  },
};

interface Validated {
  readonly issues: readonly PackageIssue[];
  /** Missing if the manifest cannot be read. */
  readonly tour?: Tour;
}

async function inFolder(path: string): Promise<Validated> {
  const { manifest, assets } = await openFolder(path.endsWith('.json') ? dirname(path) : path);
  const parsed = parseTourText(manifest);
  return { issues: await verifyPackage(manifest, assets), ...(parsed.ok && { tour: parsed.value }) };
}

/** A package is refused at the first fault; what has been looked at until then was fine. */
async function inPackage(path: string): Promise<Validated> {
  const nothing = async () => undefined;
  try {
    const tour = await withPackageFile(path, (file) =>
      unpack(file, { stage: nothing, commit: nothing, abort: nothing }),
    );
    return { issues: unlisted(tour), tour };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { issues: [{ path: error.culprit, kind: 'shape', message: error.detail || error.kind }] };
  }
}

/** `warning: translation missing: title.en (count 1, language en)` */
function lineOf({ severity, rule, path, values }: Finding): string {
  const told = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${value}`);
  const more = told.length > 0 ? ` (${told.join(', ')})` : '';
  return [severity, rule.replaceAll('-', ' '), path].filter(Boolean).join(': ') + more;
}
