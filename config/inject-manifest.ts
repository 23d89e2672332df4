/** Fills the built service worker with the list of files that every visitor keeps: shell, words, icons, fonts; no map, no AR. */
import { readFileSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { injectManifest } from 'workbox-build';
import { FEATURES_PATH } from '../shared/model/kept-files';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, process.env['RUNDGANG_OUT'] ?? 'dist');
const built = resolve(root, '.cache/sw', basename(out));
const features = JSON.parse(readFileSync(resolve(out, FEATURES_PATH), 'utf8')) as Record<string, string[]>;
const heavy = new Set(Object.entries(features).flatMap(([part, files]) => (part === 'shell' ? [] : files)));

const { count, size, warnings } = await injectManifest({
  swSrc: resolve(built, 'sw.js'),
  swDest: resolve(out, 'sw.js'),
  globDirectory: out,
  globPatterns: ['index.html', 'player.{js,css}', 'app/*.{js,css,woff2,json}', '*.{svg,webmanifest}'],
  // Their names carry a hash of their content.
  dontCacheBustURLsMatching: /^app\/.+-[\w-]{8}\.\w+$/,
  manifestTransforms: [
    (entries) => ({
      manifest: entries.filter(({ url }) => !heavy.has(url) && !/(cyrillic|vietnamese|greek)/.test(url)),
      warnings: [],
    }),
  ],
});
for (const warning of warnings) console.warn(warning);
console.log(`service worker keeps ${count} files, ${Math.round(size / 1000)} kB`);
rmSync(built, { recursive: true, force: true });
