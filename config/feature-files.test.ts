import { describe, expect, it } from 'vitest';
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

describe('the parts of the player', () => {
  const features = featuresOf(
    bundleOf(
      chunk('player.js', { isEntry: true, imports: ['lit.js'], dynamicImports: ['visit.js', 'ar.js'] }),
      chunk('lit.js', { dynamicImports: ['ar.js'] }),
      chunk('visit.js', { imports: ['lit.js'], dynamicImports: ['tour-map.js', 'de.js'] }),
      chunk('de.js'),
      chunk('tour-map.js', { imports: ['lit.js', 'leaflet.js', 'visit-words.js'], dynamicImports: ['de.js'] }),
      chunk('visit-words.js'),
      chunk('leaflet.js', { moduleIds: ['/x/node_modules/leaflet/dist/leaflet.js'] }),
      chunk('ar.js', { imports: ['lit.js', 'three.js'], dynamicImports: ['old.js'] }),
      chunk('old.js', { moduleIds: ['/x/node_modules/@ar-js-org/ar.js/three.js/build/ar-threex.mjs'] }),
      chunk('three.js', { moduleIds: ['/x/node_modules/three/src/a.js'], code: 'new Worker("app/detector-1.js")' }),
      { type: 'asset', fileName: 'app/detector-1.js', source: 'import("./engine-2.js")' },
      { type: 'asset', fileName: 'app/engine-2.js', source: new TextEncoder().encode('load("engine-3.wasm")') },
      { type: 'asset', fileName: 'app/engine-3.wasm', source: new Uint8Array(4) },
      { type: 'asset', fileName: 'app/other.wasm', source: new Uint8Array(4) },
    ),
  );

  it('leave to every visitor only what is light, with all its words', () => {
    expect(features['shell']).toEqual(['de.js', 'lit.js', 'player.js', 'visit.js']);
  });

  it('take what the shell does not have, each file once', () => {
    expect(features['map']).toEqual(['leaflet.js', 'tour-map.js', 'visit-words.js']);
  });

  it('leave out what only old browsers need', () => {
    const { 'not-kept': notKept, ...kept } = features;
    expect(Object.values(kept).flat()).not.toContain('old.js');
    expect(notKept).toEqual(['old.js']);
  });

  it('bring the workers that they name, and what those load in turn', () => {
    expect(features['3d']).toEqual(['app/detector-1.js', 'app/engine-2.js', 'app/engine-3.wasm', 'ar.js', 'three.js']);
  });
});
