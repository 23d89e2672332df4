/** Fills the built service worker with the list of files that every visitor keeps: shell, words, icons, fonts; no map, no AR. */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { injectManifest } from 'workbox-build';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, process.env['RUNDGANG_OUT'] ?? 'dist');
const features = JSON.parse(readFileSync(resolve(out, 'app/features.json'), 'utf8')) as Record<string, string[]>;

/** Parts that are fetched when first wanted or when a tour is saved. */
const LAZY = ['ar-entry', 'way-map', 'catalogue-map'];
const lazy = new Set(LAZY.flatMap((name) => features[name] ?? []));

const { count, size, warnings } = await injectManifest({
  swSrc: resolve(root, '.cache/sw/sw.js'),
  swDest: resolve(out, 'sw.js'),
  globDirectory: out,
  globPatterns: ['index.html', 'player.{js,css}', 'app/*.{js,css,woff2,json}', '*.{svg,webmanifest}', 'site.json'],
  manifestTransforms: [
    (entries) => ({
      manifest: entries.filter(({ url }) => !lazy.has(url) && !/(cyrillic|vietnamese)/.test(url)),
      warnings: [],
    }),
  ],
});
for (const warning of warnings) console.warn(warning);
console.log(`service worker keeps ${count} files, ${Math.round(size / 1000)} kB`);
rmSync(resolve(root, '.cache/sw'), { recursive: true, force: true });
