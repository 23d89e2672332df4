import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Puts the list of what others wrote, with their licences, beside the built page: some of them ask for that. */
export function thirdPartyFile(root: string): Plugin {
  return {
    name: 'rundgang-third-party-file',
    generateBundle() {
      const list = resolve(root, 'THIRD-PARTY.md');
      if (existsSync(list))
        this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: readFileSync(list, 'utf8') });
    },
  };
}
