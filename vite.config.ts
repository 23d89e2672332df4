/**
 * Three worlds, three builds into one folder of plain files: `--mode player`, `editor` and `sw`.
 * Entry scripts keep stable names (a published tour's page names them for ever); all other chunks are hashed.
 */
import { basename, resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { engineBinary } from './config/engine-binary.ts';
import { engineNotice } from './config/engine-notice.ts';
import { featureFiles } from './config/feature-files.ts';
import { policyInPage } from './config/policy-in-page.ts';
import { publishingFolder } from './config/publishing-folder.ts';
import { notePackages, thirdPartyFile, type Bundled } from './config/third-party-file.ts';

const here = import.meta.dirname;
const out = resolve(here, process.env['RUNDGANG_OUT'] ?? 'dist');

/** The frame with Discover and all it imports; its words per language. */
const FIRST_LOAD = [
  { name: 'frame', test: /player\/player-app\.ts$/, includeDependenciesRecursively: true },
  { name: 'words-de', test: /shared\/strings\/de\/(failures|player|discover)\.ts$/ },
  { name: 'words-en', test: /shared\/strings\/en\/(failures|player|discover)\.ts$/ },
];

export default defineConfig(({ mode }): UserConfig => {
  const bundled: Bundled = new Set();
  const common: UserConfig = {
    base: './',
    resolve: { dedupe: ['three', 'lit'] },
    worker: {
      format: 'es',
      plugins: () => [engineBinary(), engineNotice(), notePackages(bundled)],
      rolldownOptions: { output: { entryFileNames: 'app/[name]-[hash].js', chunkFileNames: 'app/[name]-[hash].js' } },
    },
    define: { __BUILD__: JSON.stringify(process.env['RUNDGANG_BUILD'] ?? new Date().toISOString().slice(0, 10)) },
  };
  if (mode === 'sw')
    return {
      ...common,
      root: here,
      publicDir: false,
      // Vite leaves this name alone in libraries; a worker has no `process`.
      define: { ...common.define, 'process.env.NODE_ENV': '"production"' },
      build: serviceWorker(),
    };
  const editor = mode === 'editor';
  return {
    ...common,
    root: resolve(here, editor ? 'editor' : 'player'),
    publicDir: editor ? false : resolve(here, 'public'),
    plugins: [
      engineNotice(),
      publishingFolder(here),
      policyInPage(),
      thirdPartyFile(here, bundled),
      ...(editor ? [] : [featureFiles()]),
    ],
    server: { fs: { allow: [here] } },
    build: {
      outDir: editor ? resolve(out, 'editor') : out,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // What every first visit needs comes in two files, not in thirty.
          ...(!editor && { codeSplitting: { groups: FIRST_LOAD } }),
          entryFileNames: editor ? 'editor.js' : 'player.js',
          chunkFileNames: 'app/[name]-[hash].js',
          // The page's own sheet is named like its script; everything else is hashed.
          assetFileNames: ({ names }) =>
            names.includes('index.css') ? `${editor ? 'editor' : 'player'}.css` : 'app/[name]-[hash][extname]',
        },
      },
    },
  };
});

/** The worker is one classic script; Workbox fills in its list afterwards (config/inject-manifest.ts). */
function serviceWorker(): NonNullable<UserConfig['build']> {
  return {
    outDir: resolve(here, '.cache/sw', basename(out)),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: resolve(here, 'player/sw/sw.ts'), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
  };
}
