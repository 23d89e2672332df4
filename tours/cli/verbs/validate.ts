import { dirname } from 'node:path';
import { checkTour, type Finding } from '../../../shared/model/check-tour';
import { assetPath } from '../../../shared/model/asset-path';
import { patternsAlike } from '../../../shared/model/checks/markers-alike';
import { parseTourText } from '../../../shared/model/parse-tour';
import type { Asset, Tour } from '../../../shared/model/tour';
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
    const { issues, tour, patterns } = (await isPackageFile(path)) ? await inPackage(path) : await inFolder(path);
    const findings = tour ? [...checkTour(tour), ...patternsAlike(tour, patterns ?? new Map())] : [];
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
  /** Trained patterns by asset id. */
  readonly patterns?: ReadonlyMap<string, string>;
}

async function inFolder(path: string): Promise<Validated> {
  const { manifest, assets } = await openFolder(path.endsWith('.json') ? dirname(path) : path);
  const parsed = parseTourText(manifest);
  const issues = await verifyPackage(manifest, assets);
  if (!parsed.ok) return { issues };
  const patterns = await patternTexts(parsed.value, async (asset) => assets(asset, assetPath(asset)));
  return { issues, tour: parsed.value, patterns };
}

/** A package is refused at the first fault; what has been looked at until then was fine. */
async function inPackage(path: string): Promise<Validated> {
  const nothing = async () => undefined;
  const staged = new Map<string, Uint8Array>();
  const stage = async (name: string, bytes: Uint8Array) =>
    void (name.endsWith('.patt') && staged.set(name, new Uint8Array(bytes)));
  try {
    const tour = await withPackageFile(path, (file) => unpack(file, { stage, commit: nothing, abort: nothing }));
    const patterns = await patternTexts(tour, async (asset) => {
      const bytes = staged.get(assetPath(asset));
      return bytes && new Blob([new Uint8Array(bytes)]);
    });
    return { issues: unlisted(tour), tour, patterns };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { issues: [{ path: error.culprit, kind: 'shape', message: error.detail || error.kind }] };
  }
}

/** The patterns that signs of a tour are known by, as far as they are there. */
async function patternTexts(
  tour: Tour,
  file: (asset: Asset) => Promise<Blob | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = Object.entries(tour.assets).filter(([, { type }]) => type === 'application/x-artoolkit-pattern');
  const texts = wanted.map(async ([id, asset]): Promise<[string, string][]> => {
    const found = await file(asset).catch(() => undefined);
    return found ? [[id, await found.text()]] : [];
  });
  return new Map((await Promise.all(texts)).flat());
}

/** `warning: translation missing: title.en (count 1, language en)` */
function lineOf({ severity, rule, path, values }: Finding): string {
  const told = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${value}`);
  const more = told.length > 0 ? ` (${told.join(', ')})` : '';
  return [severity, rule.replaceAll('-', ' '), path].filter(Boolean).join(': ') + more;
}
