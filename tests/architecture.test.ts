import { describe, expect, it } from 'vitest';
import { compilerErrors, importsOf, readSources, type Import, type Sources } from './imports';

/** Who may import whom. The longest name that fits a path is its world; a world may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/model': [],
  'shared/package': ['shared/model'],
  shared: ['shared/model', 'shared/package', 'shared/targets', 'shared/strings', 'shared/sign'],
  // What is measured of pictures that a camera is to recognise: for the page, workers and the command alike.
  'shared/targets': ['shared/model'],
  // Words and printed signs are for the command too.
  'shared/strings': ['shared', 'shared/model'],
  'shared/sign': ['shared', 'shared/model', 'shared/strings'],
  player: ['shared', 'shared/model', 'shared/package', 'shared/targets', 'shared/strings', 'shared/sign'],
  'player/sw': ['shared/model', 'shared/package'],
  editor: ['shared', 'shared/model', 'shared/package', 'shared/targets', 'shared/strings', 'shared/sign'],
  tours: ['shared/model', 'shared/package', 'shared/targets', 'shared/strings', 'shared/sign', 'tours/make'],
  // Scripts that draw the demonstration tours' media; no part of what runs.
  'tours/make': ['shared', 'shared/model', 'shared/package', 'tours', 'shared/strings', 'shared/sign'],
};
/** What stands behind one door: only files below this path may import the package or folder. */
const ONLY_HERE: Readonly<Record<string, readonly string[]>> = {
  '@ar-js-org/': ['player/ar/'],
  '@webarkit/jsartoolkit-nft': ['player/ar/image/'],
  '@webarkit/nft-marker-creator-app': ['shared/targets/'],
  '@ar-js-org/ar.js/three.js/build/ar-threex-location-only.mjs': ['player/ar/location/surroundings.ts'],
  three: ['player/ar/', 'editor/scenes/', 'tours/make/'],
  '@photo-sphere-viewer/': ['shared/story/panorama/'],
  leaflet: ['shared/map/set-leaflet.ts'],
  'protomaps-leaflet': ['shared/map/basemap.ts'],
  idb: ['shared/storage/database.ts'],
  'workbox-': ['player/sw/'],
  'shared/testing': [],
  tests: [],
};

const worldOf = (path: string) =>
  Object.keys(MAY_IMPORT)
    .filter((world) => path.startsWith(`${world}/`))
    .sort((a, b) => b.length - a.length)[0];
const isTest = (path: string) => /^tests\/|^shared\/testing\/|\.test\.ts$/.test(path);

function breaksTheTable({ from, to, isPackage }: Import): boolean {
  const [here, there] = [worldOf(from), worldOf(to)];
  return !isPackage && !!here && !!there && here !== there && !MAY_IMPORT[here]?.includes(there);
}
function breaksADoor({ from, to }: Import): boolean {
  // Style sheets are no code: they come where they are shown.
  if (to.endsWith('.css?inline')) return false;
  const named = (name: string) => to === name || to.startsWith(/\W$/.test(name) ? name : `${name}/`);
  return Object.entries(ONLY_HERE).some(([name, homes]) => named(name) && !homes.some((home) => from.startsWith(home)));
}
const violations = (sources: Sources) =>
  importsOf(sources)
    .filter(({ from }) => !isTest(from))
    .filter((one) => breaksTheTable(one) || breaksADoor(one))
    .map(({ from, to }) => `${from} → ${to}`);

describe('the walls', async () => {
  const sources = await readSources();
  const plant = (path: string, text: string) => violations(new Map([[path, text]]));

  it('stand', () => expect(violations(sources)).toEqual([]));

  it.each([
    ['player/visit/planted.ts', `import { History } from '../../editor/draft/history';`],
    ['editor/draft/planted.ts', `export type { X } from '../../player/visit/visit';`],
    ['shared/model/planted.ts', `import { loadDraft } from '../storage/drafts';`],
    ['shared/ui/planted.ts', `const page = await import('../../player/main');`],
    ['player/sw/planted.ts', `import { loadDownload } from '../../shared/storage/downloads';`],
    ['tours/cli/planted.ts', `import '../../editor/draft/history';`],
    ['player/map/planted.ts', `import 'leaflet';`],
    ['player/visit/planted.ts', `import { openDB } from 'idb';`],
    ['editor/scenes/planted.ts', `import '@ar-js-org/ar.js/three.js/build/ar-threex.mjs';`],
    [
      'player/ar/sky/planted.ts',
      `import { LocationBased } from '@ar-js-org/ar.js/three.js/build/ar-threex-location-only.mjs';`,
    ],
    ['player/map/planted.ts', `import { leafletLayer } from 'protomaps-leaflet';`],
    ['player/main-planted.ts', `import { aTour } from '../shared/testing/builders';`],
  ])('catch %s planted with %s', (path, text) => {
    expect(plant(path, text)).toHaveLength(1);
  });
});

describe('the compiler', () => {
  it('refuses the page in the model', () => {
    expect(compilerErrors('shared/model', 'shared/model/planted.ts', 'document.title;')).toHaveLength(1);
  });
  it('refuses the page in a package worker, and knows the worker', () => {
    expect(
      compilerErrors('shared/package', 'shared/package/planted.ts', 'document.title; crypto.subtle;'),
    ).toHaveLength(1);
  });
  it('refuses the page in the service worker', () => {
    expect(compilerErrors('player/sw', 'player/sw/planted.ts', 'window.alert(1);')).toHaveLength(1);
  });
});
