import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SceneNode } from '../../../shared/model/tour';
import { aBarcodeAnchor, aStation, aTour } from '../../../shared/testing/builders';
import { aFilm } from './film';
import { aDeepModel, aDracoModel, aForeignModel, aPackedModel } from './models';
import { aBell, aDrawing } from './sample-tour';

/** A tour whose scenes hold everything that a scene can hold, and everything that it must refuse. */
export const SCENES = {
  id: 'sample.scenes',
  title: 'Scenes for testing',
  /** Every kind of node on one sign. */
  all: { station: 'all', title: 'Everything', sign: 7, spoken: 'Here is one of each.' },
  /** Models and pictures that a phone must not be made to load, by the names under which they are missing. */
  refused: { station: 'refused', title: 'Refused', names: ['Foreign', 'Packed', 'Deep', 'Broken'] },
} as const;

/** Writes the tour in its source form. */
export async function writeSceneTour(folder: string): Promise<void> {
  mkdirSync(join(folder, 'media'), { recursive: true });
  const write = (name: string, bytes: Buffer | string) => writeFileSync(join(folder, 'media', name), bytes);
  write('pyramid.glb', await aPackedModel());
  write('foreign.glb', aForeignModel());
  write('draco.glb', aDracoModel());
  write('deep.glb', aDeepModel(5000));
  write('film.webm', await aFilm(['#c8321f', '#f2b21b', '#1d4e89', '#3a3732', '#7d7568']));
  write('bell.wav', aBell(3));
  write('then.svg', aDrawing('#1d4e89'));
  write('now.svg', aDrawing('#c8321f'));
  // A drawing that asks for a picture elsewhere: shown as an image, it gets nothing.
  write('greedy.svg', aDrawing('#1d4e89').replace('</svg>', '<image href="https://example.org/x.png"/></svg>'));
  write('broken.png', 'no picture');
  writeFileSync(join(folder, 'tour.json'), JSON.stringify(sceneTour(), null, 1));
}

function sceneTour(): unknown {
  const stations = [
    aStation({
      id: SCENES.all.station,
      number: 1,
      title: { en: SCENES.all.title },
      story: [
        {
          id: 'talk',
          kind: 'guide',
          character: 'pyramid',
          lines: [{ id: 'one', text: { en: SCENES.all.spoken } }],
        },
      ],
      anchors: [aBarcodeAnchor({ id: 'sign', number: SCENES.all.sign, scene: { nodes: everyNode() } })],
    }),
    aStation({
      id: SCENES.refused.station,
      number: 2,
      title: { en: SCENES.refused.title },
      anchors: [aBarcodeAnchor({ id: 'other-sign', number: 9, scene: { nodes: refusedNodes() } })],
    }),
  ];
  const file = (name: string) => ({ file: `media/${name}`, alt: { en: name } });
  return {
    ...aTour({ id: SCENES.id, edition: 0, languages: ['en'], title: { en: SCENES.title }, stations }),
    characters: [{ id: 'pyramid', name: { en: 'Pyramid' }, model: 'pyramid' }],
    assets: {
      pyramid: file('pyramid.glb'),
      foreign: file('foreign.glb'),
      draco: file('draco.glb'),
      deep: file('deep.glb'),
      film: file('film.webm'),
      bell: file('bell.wav'),
      then: file('then.svg'),
      now: file('now.svg'),
      greedy: file('greedy.svg'),
      broken: file('broken.png'),
    },
  };
}

function aNode(node: Partial<SceneNode> & Pick<SceneNode, 'id' | 'kind'>): SceneNode {
  return { position: [0, 0, 0], rotation: [0, 0, 0], scale: 0.1, ...node };
}

function everyNode(): readonly SceneNode[] {
  return [
    aNode({ id: 'guide', kind: 'character', character: 'pyramid', label: { en: 'Pyramid' }, position: [-0.15, 0, 0] }),
    aNode({ id: 'model', kind: 'model', asset: 'pyramid', label: { en: 'Model' }, position: [0.15, 0, 0] }),
    aNode({
      id: 'window',
      kind: 'picture',
      asset: 'then',
      label: { en: 'As it was' },
      position: [0, 0.02, -0.1],
      scale: 0.2,
      window: { now: 'now' },
    }),
    aNode({ id: 'picture', kind: 'picture', asset: 'greedy', label: { en: 'Picture' }, position: [-0.3, 0, -0.1] }),
    aNode({ id: 'film', kind: 'video', asset: 'film', label: { en: 'Film' }, position: [0.3, 0, -0.1] }),
    aNode({ id: 'words', kind: 'text', label: { en: '1290' }, position: [0, 0.22, -0.1] }),
    aNode({ id: 'bell', kind: 'sound', asset: 'bell', label: { en: 'Bell' }, position: [0.3, 0.1, 0] }),
    aNode({ id: 'wall', kind: 'occluder', position: [0, 0, -0.3] }),
    aNode({ id: 'lamp', kind: 'light', position: [0, 1, 0], scale: 0.5 }),
    aNode({ id: 'secret', kind: 'text', label: { en: 'Secret' }, position: [0, 0.3, 0], hidden: true }),
    aNode({
      id: 'point',
      kind: 'hotspot',
      label: { en: 'Show the secret' },
      position: [0, 0.1, 0.05],
      action: { kind: 'toggle', node: 'secret' },
    }),
  ];
}

function refusedNodes(): readonly SceneNode[] {
  const [foreign, packed, deep, broken] = SCENES.refused.names;
  return [
    aNode({ id: 'foreign', kind: 'model', asset: 'foreign', label: { en: foreign } }),
    aNode({ id: 'draco', kind: 'model', asset: 'draco', label: { en: packed } }),
    aNode({ id: 'deep', kind: 'model', asset: 'deep', label: { en: deep } }),
    aNode({ id: 'broken', kind: 'picture', asset: 'broken', label: { en: broken } }),
    aNode({ id: 'whole', kind: 'picture', asset: 'greedy', label: { en: 'Whole' } }),
  ];
}
