import { Group, Mesh, Vector3 } from 'three';
import { describe, expect, it, vi } from 'vitest';
import type { Scene, SceneNode } from '../../../shared/model/tour';
import { aTour } from '../../../shared/testing/builders';
import { loadScene } from './scene-loader';
import type { SceneProgress, SceneSetting } from './scene-node';

function aNode(change: Partial<SceneNode> & Pick<SceneNode, 'id' | 'kind'>): SceneNode {
  return { position: [0, 0, 0], rotation: [0, 0, 0], scale: 1, ...change };
}
function load(nodes: readonly SceneNode[], change: Partial<Omit<SceneSetting, 'ear'>> = {}) {
  const scene: Scene = { nodes };
  const setting: Omit<SceneSetting, 'ear'> = {
    tour: aTour({ characters: [{ id: 'ilma', name: { de: 'Ilma' }, model: 'figure' }] }),
    chain: ['de'],
    loadAsset: () => Promise.reject(new Error('offline')),
    colour: () => '',
    reducedMotion: false,
    grounded: true,
    signal: new AbortController().signal,
    ...change,
  };
  const group = new Group();
  return loadScene(scene, group, setting).then((loaded) => ({ loaded, group }));
}
const meshes = (group: Group) => {
  let count = 0;
  group.traverse((object) => void (object instanceof Mesh && count++));
  return count;
};

describe('a scene', () => {
  it('shows a plain figure for a guide whose model did not arrive, and says so by name', async () => {
    const { loaded, group } = await load([
      aNode({ id: 'guide', kind: 'character', character: 'ilma', label: { de: 'Ilma' } }),
      aNode({ id: 'wall', kind: 'occluder' }),
    ]);
    expect(loaded.notices).toEqual([{ kind: 'missing', name: 'Ilma' }]);
    expect(meshes(group)).toBe(3);
  });

  it('goes on when a guide is not in the cast and a model is broken', async () => {
    const { loaded } = await load(
      [
        aNode({ id: 'nobody', kind: 'character', character: 'gone' }),
        aNode({ id: 'house', kind: 'model', asset: 'x' }),
      ],
      { loadAsset: () => Promise.resolve(new Blob(['no model'])) },
    );
    expect(loaded.notices).toContainEqual({ kind: 'missing', name: 'nobody' });
    expect(loaded.notices).toContainEqual({ kind: 'broken', name: 'house' });
  });

  it('goes on when a part fails in a way nobody thought of, and keeps the reason', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const unreadable = new Blob(['x']);
    unreadable.arrayBuffer = () => Promise.reject(new TypeError('gone'));
    const { loaded } = await load(
      [aNode({ id: 'house', kind: 'model', asset: 'x' }), aNode({ id: 'wall', kind: 'occluder' })],
      { loadAsset: () => Promise.resolve(unreadable) },
    );
    expect(loaded.notices).toEqual([{ kind: 'broken', name: 'house' }]);
    expect(loaded.isShown('wall')).toBe(true);
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('house'), expect.any(TypeError));
    warned.mockRestore();
  });

  it('ends quietly when it is left while a part loads', async () => {
    const life = new AbortController();
    const { loaded, group } = await load([aNode({ id: 'house', kind: 'model', asset: 'x' })], {
      signal: life.signal,
      loadAsset: () => {
        life.abort();
        return Promise.reject(new Error('left'));
      },
    });
    expect(loaded.notices).toEqual([]);
    expect(group.getObjectByName('house')?.children).toEqual([]);
  });

  it('puts every node where the author put it, in metres and degrees', async () => {
    const { group } = await load([
      aNode({ id: 'lamp', kind: 'light', position: [1, 2, 3], rotation: [0, 90, 0], scale: 2 }),
    ]);
    const holder = group.getObjectByName('lamp');
    expect(holder?.position.toArray()).toEqual([1, 2, 3]);
    expect(new Vector3(0, 0, 1).applyEuler(holder?.rotation ?? new Group().rotation).x).toBeCloseTo(1);
    expect(holder?.scale.x).toBe(2);
  });

  it('keeps hidden nodes hidden until they are toggled', async () => {
    const { loaded } = await load([aNode({ id: 'secret', kind: 'light', hidden: true })]);
    expect(loaded.isShown('secret')).toBe(false);
    expect(loaded.toggle('secret')).toBe(true);
    expect(loaded.isShown('secret')).toBe(true);
    expect(loaded.toggle('unknown')).toBe(false);
  });

  it('tells how far it is, node by node, and how many bytes came', async () => {
    const told: SceneProgress[] = [];
    await load([aNode({ id: 'wall', kind: 'occluder' }), aNode({ id: 'house', kind: 'model', asset: 'x' })], {
      loadAsset: () => Promise.resolve(new Blob(['no model'])),
      onProgress: (progress) => told.push(progress),
    });
    expect(told[0]).toEqual({ loaded: 0, total: 2, bytes: 0 });
    expect(told.at(-1)).toEqual({ loaded: 2, total: 2, bytes: 8 });
  });

  it('loads five hundred nodes, a few at a time', async () => {
    let loading = 0;
    let most = 0;
    const { group } = await load(
      Array.from({ length: 500 }, (_, index) => aNode({ id: `n${index}`, kind: 'model', asset: 'x' })),
      {
        loadAsset: async () => {
          most = Math.max(most, ++loading);
          await Promise.resolve();
          loading--;
          throw new Error('offline');
        },
      },
    );
    expect(group.children).toHaveLength(500);
    expect(most).toBeLessThanOrEqual(6);
  });

  it('lets what plays rest when it is hidden, and knows what can play', async () => {
    const { loaded } = await load([aNode({ id: 'wall', kind: 'occluder' })]);
    expect(loaded.isPlayable('wall')).toBe(false);
    expect(loaded.toggle('wall')).toBe(false);
    expect(loaded.isShown('wall')).toBe(false);
  });

  it('knows to which node a part of it belongs', async () => {
    const { loaded, group } = await load([aNode({ id: 'wall', kind: 'occluder' })]);
    let part: Mesh | undefined;
    group.traverse((object) => void (object instanceof Mesh && (part = object)));
    expect(part && loaded.nodeOf(part)?.id).toBe('wall');
    expect(loaded.nodeOf(new Mesh())).toBeUndefined();
  });

  it('holds nothing in memory when it is left while loading', async () => {
    const life = new AbortController();
    life.abort();
    const { group } = await load([aNode({ id: 'wall', kind: 'occluder' })], { signal: life.signal });
    expect(meshes(group)).toBe(0);
  });
});
