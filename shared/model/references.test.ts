import { describe, expect, it } from 'vitest';
import { aStation, aTour } from '../testing/builders';
import { assetReferences } from './references';
import { parseTour } from './parse-tour';
import { BLOCK_KINDS, ANCHOR_KINDS, type Anchor, type Block } from './tour';

const per = (name: string) => ({ de: `x-${name}-de`, en: `x-${name}-en` });
const blocks: readonly (Block & Record<string, unknown>)[] = [
  { id: 'b1', kind: 'image', asset: 'x-image' },
  { id: 'b2', kind: 'gallery', pictures: [{ asset: 'x-gallery-1' }, { asset: 'x-gallery-2' }] },
  { id: 'b3', kind: 'audio', sound: per('sound'), captions: per('captions') },
  {
    id: 'b4',
    kind: 'video',
    video: per('video'),
    poster: 'x-video-poster',
    captions: per('video-captions'),
    signLanguage: per('sign'),
    audioDescription: per('description'),
  },
  {
    id: 'b5',
    kind: 'guide',
    character: 'owl',
    lines: [{ id: 'l1', text: {}, sound: per('line'), captions: per('line-captions') }],
  },
  { id: 'b6', kind: 'panorama', asset: 'x-panorama', hotspots: [] },
  { id: 'b7', kind: 'comparison', then: 'x-then', now: 'x-now' },
  { id: 'b8', kind: 'model', asset: 'x-model', poster: 'x-model-poster', annotations: [] },
  { id: 'b9', kind: 'quiz', mode: 'find', question: {}, asset: 'x-quiz', areas: [] },
  { id: 'b10', kind: 'text', body: {} },
  { id: 'b11', kind: 'quote', text: {} },
  { id: 'b12', kind: 'fact', text: {} },
  { id: 'b13', kind: 'map' },
  { id: 'b14', kind: 'practical' },
];
const scene = (asset: string) => ({
  nodes: [
    {
      id: 'n',
      kind: 'model',
      asset,
      position: [0, 0, 0],
      rotation: [0, 0, 0],
      scale: 1,
      window: { now: `${asset}-now` },
    },
  ],
});
const anchors = [
  {
    id: 'a1',
    kind: 'barcode',
    matrix: '3x3',
    number: 1,
    edgeMillimetres: 100,
    poster: 'x-barcode-poster',
    scene: scene('x-n1'),
  },
  {
    id: 'a2',
    kind: 'pattern',
    pattern: 'x-pattern',
    picture: 'x-pattern-picture',
    edgeMillimetres: 100,
    scene: scene('x-n2'),
  },
  {
    id: 'a3',
    kind: 'image',
    targets: ['x-target-1', 'x-target-2'],
    picture: 'x-image-picture',
    widthMillimetres: 100,
    scene: scene('x-n3'),
  },
  { id: 'a4', kind: 'location', position: { lat: 50, lng: 11 }, scene: scene('x-n4') },
  { id: 'a5', kind: 'surface', size: 'life', scene: scene('x-n5') },
  { id: 'a6', kind: 'sky', scene: scene('x-n6') },
] as unknown as readonly Anchor[];

const tour = aTour({
  cover: per('cover'),
  publisher: { name: 'x', logo: 'x-logo' },
  maps: {
    basemap: { asset: 'x-basemap', bbox: [0, 0, 1, 1], attribution: 'x', maxZoom: 15 },
    plans: [{ id: 'ground', name: {}, asset: 'x-plan', widthMetres: 1, heightMetres: 1 }],
  },
  characters: [{ id: 'owl', name: {}, model: 'x-owl-model', portrait: 'x-owl-portrait' }],
  stations: [aStation({ image: 'x-station', story: blocks, anchors })],
});

describe('the mentions of assets in a tour', () => {
  it('are all found, and nothing else (every asset of this tour is called x-…)', () => {
    expect(parseTour(tour)).toMatchObject({ ok: true });
    const found = assetReferences(tour).map(({ asset }) => asset);
    const named = [...JSON.stringify(tour).matchAll(/"(x-[a-z0-9-]+)"/g)].map(([, name]) => name);
    expect(named).toHaveLength(52);
    expect(found.toSorted()).toEqual(named.toSorted());
  });

  it('cover every kind of block and anchor that there is', () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(BLOCK_KINDS));
    expect(new Set(anchors.map(({ kind }) => kind))).toEqual(new Set(ANCHOR_KINDS));
  });

  it('say where and for which language', () => {
    expect(assetReferences(tour)).toContainEqual({
      asset: 'x-sound-en',
      path: 'stations[0].story[2].sound.en',
      locale: 'en',
    });
    expect(assetReferences(tour)).toContainEqual({
      asset: 'x-n3',
      path: 'stations[0].anchors[2].scene.nodes[0].asset',
    });
  });

  it('count places in a story as the manifest does, unknown kinds included', () => {
    const story: Block[] = [{ kind: 'scent-diffuser' }, { id: 'i', kind: 'image', asset: 'x' }];
    const strange: Anchor[] = [{ kind: 'hologram' }, { ...(anchors[4] as Anchor) }];
    const found = assetReferences(aTour({ stations: [aStation({ story, anchors: strange })] }));
    expect(found.map(({ path }) => path)).toEqual([
      'stations[0].story[1].asset',
      'stations[0].anchors[1].scene.nodes[0].asset',
      'stations[0].anchors[1].scene.nodes[0].window.now',
    ]);
  });
});
