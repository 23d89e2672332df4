import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is locked in package-lock.json. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where its source lives; empty if its package does not say. */
  readonly address: string;
  /** Used only to build and test, so no part of what visitors receive. */
  readonly dev: boolean;
}

/** What may stand beside the EUPL-1.2: permissive licences, and weak copyleft that stays in files of its own. */
const FITS: ReadonlySet<string> = new Set([
  'MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'Zlib',
  'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'OFL-1.1', 'Python-2.0', 'MPL-2.0', 'LGPL-3.0', 'LGPL-3.0-or-later', 'EUPL-1.2',
]); // prettier-ignore

/** All locked packages but our own, by name. Needs node_modules: the lock file names no addresses. */
export function lockedPackages(root: string): readonly Locked[] {
  const lock = read(join(root, 'package-lock.json')) as { packages: Record<string, LockEntry> };
  const found = new Map<string, Locked>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (!path.startsWith('node_modules/') || entry.link) continue;
    // What an override put in a package's place has a name of its own.
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    // Where a link leads to is our own.
    if (!/^(@[^/]+\/)?[^/]+$/.test(name)) continue;
    const own = attempt(() => read(join(root, path, 'package.json')) as PackageJson);
    const licence = entry.license ?? licenceOf(own) ?? licenceInText(join(root, path)) ?? 'unknown';
    const dev = entry.dev === true || entry.devOptional === true;
    const before = found.get(`${name}@${entry.version}`);
    const one = { name, version: entry.version ?? '', licence, address: addressOf(name, own), dev };
    found.set(`${name}@${entry.version}`, before && !before.dev ? before : one);
  }
  return [...found.values()].sort((a, b) => order(a.name, b.name) || order(a.version, b.version));
}

/** The packages whose licence does not fit. One fitting choice of several is enough. */
export function misfits(packages: readonly Locked[]): readonly Locked[] {
  return packages.filter(({ licence }) => !licence.replace(/[()]/g, '').split(/ OR /).some(fits));
}
function fits(choice: string): boolean {
  return choice.split(/ AND /).every((one) => FITS.has(one.trim()));
}

/** The text of THIRD-PARTY.md. */
export function thirdPartyText(packages: readonly Locked[]): string {
  const part = (dev: boolean) => packages.filter((one) => one.dev === dev).map(row);
  return `# What others wrote

Made by \`npm run third-party\` from \`package-lock.json\`; do not edit. Every licence here fits the EUPL-1.2.
Packages under MPL-2.0 and LGPL-3.0 are used unchanged and stay in files of their own.
In the built site the WebAssembly that \`@ar-js-org/artoolkit5-js\` carries as base64 lies beside its script, the same bytes.

## Part of what visitors and authors receive, or of the command line

${TABLE}
${part(false).join('\n')}

## Used only to build and test

${TABLE}
${part(true).join('\n')}
`;
}

const TABLE = '| package | version | licence | address |\n| --- | --- | --- | --- |';
function row({ name, version, licence, address }: Locked): string {
  return `| ${name} | ${version} | ${licence} | ${address} |`;
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}
interface PackageJson {
  readonly license?: string | { readonly type?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

function licenceOf(own: PackageJson | undefined): string | undefined {
  return typeof own?.license === 'object' ? own.license.type : own?.license;
}

/** Some packages say MIT only in the text they carry. */
function licenceInText(folder: string): string | undefined {
  const text = attempt(() => readFileSync(join(folder, 'LICENSE'), 'utf8'));
  return text?.startsWith('MIT License') ? 'MIT' : undefined;
}

/** The web address of a package's source, without the ways a repository can be written. */
function addressOf(name: string, own: PackageJson | undefined): string {
  const written = (typeof own?.repository === 'object' ? own.repository.url : own?.repository) ?? own?.homepage;
  const plain = written
    ?.replace(/^(github:|git\+|git:\/\/)/, (start) =>
      start === 'github:' ? 'https://github.com/' : start === 'git+' ? '' : 'https://',
    )
    .replace(/^(ssh:\/\/)?git@github\.com[:/]/, 'https://github.com/')
    .replace(/\.git$/, '');
  if (!plain) return `https://www.npmjs.com/package/${name}`;
  return /^https?:\/\//.test(plain) ? plain : `https://github.com/${plain}`;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
/** By code unit, so that every machine writes the same file. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
