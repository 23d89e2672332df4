import { describe, expect, it } from 'vitest';
import { partsFor } from '../player/offline/app-parts';
import type { Anchor, Station } from '../shared/model/tour';
import { aBarcodeAnchor, aStation, aTour } from '../shared/testing/builders';
import { featuresOf } from './feature-files';

const chunk = (fileName: string, change: Partial<Parameters<typeof featuresOf>[0][string]> = {}) => ({
  type: 'chunk' as const,
  fileName,
  code: '',
  isEntry: false,
  imports: [] as string[],
  dynamicImports: [] as string[],
  moduleIds: [] as string[],
  ...change,
});
const bundleOf = (...chunks: Parameters<typeof featuresOf>[0][string][]) =>
  Object.fromEntries(chunks.map((one) => [one.fileName, one]));

const THREE = '/x/node_modules/three/src/a.js';

/** A player as it is built: the back ends are light and come with the scene, what recognises something comes in workers. */
const features = featuresOf(
  bundleOf(
    chunk('player.js', { isEntry: true, imports: ['lit.js'], dynamicImports: ['visit.js', 'ar-view.js'] }),
    chunk('lit.js', { dynamicImports: ['ar-view.js'] }),
    chunk('visit.js', { imports: ['lit.js'], dynamicImports: ['tour-map.js', 'de.js', 'panorama.js'] }),
    chunk('de.js'),
    chunk('tour-map.js', { imports: ['lit.js', 'leaflet.js', 'visit-words.js'], dynamicImports: ['de.js'] }),
    chunk('visit-words.js'),
    chunk('leaflet.js', { moduleIds: ['/x/node_modules/leaflet/dist/leaflet.js'] }),
    chunk('panorama.js', { imports: ['three.js'], moduleIds: ['/x/node_modules/@photo-sphere-viewer/core/index.js'] }),
    chunk('ar-view.js', {
      imports: ['lit.js'],
      dynamicImports: ['ar-session.js', 'signs.js', 'pictures.js', 'sky.js'],
    }),
    chunk('ar-session.js', { imports: ['three.js'] }),
    chunk('sky.js', { imports: ['three.js'] }),
    chunk('signs.js', {
      imports: ['three.js'],
      dynamicImports: ['page-lookout.js'],
      code: 'new Worker("app/marker.worker-1.js")',
    }),
    chunk('page-lookout.js', { dynamicImports: ['old.js'], moduleIds: ['/x/player/ar/marker/page-lookout.ts'] }),
    chunk('old.js', { moduleIds: ['/x/node_modules/@ar-js-org/ar.js/three.js/build/ar-threex.mjs'] }),
    chunk('pictures.js', {
      imports: ['three.js'],
      dynamicImports: ['image-lookout.js'],
      code: 'new Worker("app/image.worker-1.js")',
      viteMetadata: { importedCss: new Set(), importedAssets: new Set(['app/image.worker-1.js']) },
    }),
    chunk('image-lookout.js', { moduleIds: ['/x/player/ar/image/image-lookout.ts'] }),
    chunk('three.js', { moduleIds: [THREE] }),
    { type: 'asset', fileName: 'app/marker.worker-1.js', source: 'import("./engine-2.js")' },
    { type: 'asset', fileName: 'app/engine-2.js', source: new TextEncoder().encode('load("engine-3.wasm")') },
    { type: 'asset', fileName: 'app/engine-3.wasm', source: new Uint8Array(4) },
    { type: 'asset', fileName: 'app/image.worker-1.js', source: 'import("./nft-4.js")' },
    { type: 'asset', fileName: 'app/nft-4.js', source: 'x' },
    { type: 'asset', fileName: 'app/other.wasm', source: new Uint8Array(4) },
  ),
);
const SCENE = ['ar-session.js', 'pictures.js', 'signs.js', 'sky.js', 'three.js'];
const SIGNS = ['app/engine-2.js', 'app/engine-3.wasm', 'app/marker.worker-1.js', 'page-lookout.js'];
const PICTURES = ['app/image.worker-1.js', 'app/nft-4.js', 'image-lookout.js'];
const MAP = ['leaflet.js', 'tour-map.js', 'visit-words.js'];

describe('the parts of the player', () => {
  it('leave to every visitor only what is light, with all its words', () => {
    expect(features['shell']).toEqual(['ar-view.js', 'de.js', 'lit.js', 'player.js', 'visit.js']);
  });

  it('take what the shell does not have, and are whole each by itself', () => {
    expect(features['map']).toEqual(MAP);
    expect(features['scene']).toEqual(SCENE);
    expect(features['panorama']).toEqual(['panorama.js', 'three.js']);
  });

  it('bring the workers that they name, and what those load in turn', () => {
    expect(features['marker']).toEqual(SIGNS);
    expect(features['image']).toEqual(PICTURES);
  });

  it('leave out what only old browsers need', () => {
    const { 'not-kept': notKept, ...kept } = features;
    expect(Object.values(kept).flat()).not.toContain('old.js');
    expect(notKept).toEqual(['old.js']);
  });

  it('still answer to the name by which earlier saved tours ask for everything', () => {
    expect(features['3d']).toEqual([...SCENE, ...SIGNS, ...PICTURES, 'panorama.js'].sort());
  });
});

describe('a saved tour', () => {
  const inScene = { id: 'a', scene: { nodes: [] } };
  const place = { lat: 51, lng: 11 };
  const anchors = {
    barcode: aBarcodeAnchor(),
    pattern: { ...inScene, kind: 'pattern', pattern: 'p', picture: 'q', edgeMillimetres: 80 },
    image: { ...inScene, kind: 'image', targets: ['t'], picture: 'p', widthMillimetres: 400 },
    location: { ...inScene, kind: 'location', position: place },
    surface: { ...inScene, kind: 'surface', size: 'life' },
    sky: { ...inScene, kind: 'sky' },
  } as const satisfies Record<string, Anchor>;
  const kept = (station: Parameters<typeof aStation>[0]) => {
    const files = partsFor(aTour({ stations: [aStation(station)] })).flatMap((part) => features[part] ?? []);
    return [...new Set(files)].sort();
  };

  it.each<[keyof typeof anchors, readonly string[]]>([
    ['barcode', SIGNS],
    ['pattern', SIGNS],
    ['image', PICTURES],
    ['location', []],
    ['surface', []],
    ['sky', []],
  ])('with an anchor of the kind %s keeps map, scene and only what recognises that', (kind, engine) => {
    expect(kept({ anchors: [anchors[kind]] })).toEqual([...MAP, ...SCENE, ...engine].sort());
  });

  it('with a panorama keeps no engine', () => {
    const story = [{ id: 'p', kind: 'panorama', asset: 'a', alt: { en: 'All round' } }] as unknown as Station['story'];
    expect(kept({ story })).toEqual([...MAP, 'panorama.js', 'three.js'].sort());
  });

  it('with nothing to see in 3D keeps the map', () => {
    expect(kept({})).toEqual(MAP);
    expect(kept({ story: [{ id: 'g', kind: 'guide' }] })).toEqual(MAP);
  });
});
