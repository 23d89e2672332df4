import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const IN_PACKAGE = /^.*\/node_modules\/(@[^/]+\/[^/]+|[^/]+)(?=\/)/;
/** What the engines are under: LGPL-3.0 adds to GPL-3.0, so both belong to them. */
const OF_ENGINES = ['LGPL-3.0', 'GPL-3.0'];

/** The folder of the package that a module comes from, if it comes from one. @param moduleId as the bundler names it */
export function packageFolder(moduleId: string): string | undefined {
  return IN_PACKAGE.exec(moduleId.replace(/^\0/, '').split('?')[0] ?? '')?.[0];
}

/**
 * Name, version, and the licence and notices that each package carries, as they are; then LGPL-3.0 and GPL-3.0.
 * @param folders of the packages
 */
export function licenceTexts(folders: Iterable<string>, root: string): string {
  const own = [...new Set(folders)].filter((folder) => existsSync(join(folder, 'package.json'))).map(ofPackage);
  const engines = OF_ENGINES.map(
    (name) => [name, readFileSync(resolve(root, `LICENSES/${name}.txt`), 'utf8')] as const,
  );
  return [...own.sort(([a], [b]) => (a < b ? -1 : 1)), ...engines]
    .map(([name, text]) => `${'='.repeat(80)}\n${name}\n${'='.repeat(80)}\n\n${text.trim()}\n`)
    .join('\n');
}

function ofPackage(folder: string): readonly [string, string] {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly author?: string | { readonly name?: string };
  };
  const texts = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name) && !/\.(js|json)$/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const author = typeof about.author === 'object' ? about.author.name : about.author;
  // Some packages name their licence and bring no text of it.
  const short = `Licence: ${about.license ?? 'see its source'}${author ? `; by ${author}` : ''}`;
  return [`${about.name} ${about.version}`, texts.length > 0 ? texts.join('\n\n') : short];
}
