import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { licenceTexts, packageFolder } from './licence-texts.ts';

/** What is served without being a module of this bundle: the service worker's parts and the fonts, named in style sheets. */
const BESIDE = /^(workbox-|@fontsource)/;

/** The folders of the packages that are bundled, workers too; one for all plugins of a build. */
export type Bundled = Set<string>;

function note(moduleIds: Iterable<string>, bundled: Bundled): void {
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (folder !== undefined) bundled.add(folder);
  }
}

/** For workers: notes what they are made of. */
export function notePackages(bundled: Bundled): Plugin {
  return {
    name: 'rundgang-note-packages',
    apply: 'build',
    generateBundle() {
      note(this.getModuleIds(), bundled);
    },
  };
}

/**
 * Puts `third-party.txt` beside the built page: what others wrote, then the copyright notices and licence texts of all
 * that is bundled. Their licences ask for that; nobody fetches it before it is opened.
 */
export function thirdPartyFile(root: string, bundled: Bundled): Plugin {
  return {
    name: 'rundgang-third-party-file',
    apply: 'build',
    generateBundle: {
      // Workers are bundled while the page's modules are read.
      order: 'post',
      handler() {
        note(this.getModuleIds(), bundled);
        const list = resolve(root, 'THIRD-PARTY.md');
        const table = existsSync(list) ? `${readFileSync(list, 'utf8')}\n` : '';
        const source = `${table}# Licence texts\n\n${licenceTexts([...bundled, ...packagesBeside(root)], root)}`;
        this.emitFile({ type: 'asset', fileName: 'third-party.txt', source });
      },
    },
  };
}

function packagesBeside(root: string): readonly string[] {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return [...Object.keys(own.dependencies).filter((name) => BESIDE.test(name)), 'workbox-core'].map((name) =>
    join(root, 'node_modules', name),
  );
}
