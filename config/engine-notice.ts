import type { Plugin } from 'vite';

interface Engine {
  readonly files: RegExp;
  readonly name: string;
  readonly source: string;
}

/** Engines under the LGPL: used unmodified, each in files of its own that can be exchanged. */
const ENGINES: readonly Engine[] = [
  {
    files: /node_modules\/@ar-js-org\/ar\.js\/three\.js\/build\/ar-threex\.mjs/,
    name: 'AR.js (MIT) with ARToolKit 5 (LGPL-3.0-or-later)',
    source: 'https://github.com/AR-js-org/AR.js and https://github.com/andypotato/artoolkit5-js',
  },
  {
    files: /node_modules\/@ar-js-org\/artoolkit5-js\//,
    name: 'artoolkit5-js (LGPL-3.0)',
    source: 'https://github.com/andypotato/artoolkit5-js',
  },
  {
    files: /node_modules\/@webarkit\/jsartoolkit-nft\//,
    name: 'jsartoolkitNFT (LGPL-3.0)',
    source: 'https://github.com/webarkit/jsartoolkitNFT',
  },
  {
    files: /node_modules\/@webarkit\/nft-marker-creator-app\//,
    name: 'NFT-Marker-Creator (LGPL-3.0)',
    source: 'https://github.com/webarkit/NFT-Marker-Creator-App',
  },
];

/** What the bundler itself puts into a chunk. */
const HELPER = /^\0/;

/** The engine a chunk holds, if any. @throws Error when it shares the chunk with something else */
export function engineOf(moduleIds: readonly string[], chunk: string): Engine | undefined {
  const engine = ENGINES.find(({ files }) => moduleIds.some((id) => files.test(id)));
  if (!engine) return undefined;
  const stranger = moduleIds.find((id) => !engine.files.test(id) && !HELPER.test(id));
  if (stranger !== undefined)
    throw new Error(`${chunk}: ${engine.name} must stay in a file of its own, but ${stranger} is in it too`);
  return engine;
}

/** The words at the head of an engine's file. */
export function noticeFor({ name, source }: Engine): string {
  return `/*! ${name}, unmodified but for its packing. Source: ${source}. Licence: LGPL-3.0, in full in third-party.txt beside the page */\n`;
}

/** Puts notice, licence and source at the head of every engine's file, and fails the build when one does not stand alone. */
export function engineNotice(): Plugin {
  return {
    name: 'rundgang-engine-notice',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const engine = engineOf(chunk.moduleIds, chunk.fileName);
          if (engine) chunk.code = noticeFor(engine) + chunk.code;
        }
      },
    },
  };
}
