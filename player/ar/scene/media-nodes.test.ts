// @vitest-environment happy-dom
import { Mesh } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SceneNode } from '../../../shared/model/tour';
import { aTour } from '../../../shared/testing/builders';
import { makeSound, makeVideo } from './media-nodes';
import { SceneEar } from './scene-ear';
import { Unshowable, type MadeNode, type MakeNode, type SceneSetting } from './scene-node';

let life: AbortController;
/** Media as on a phone that loads nothing before a tap: this page loads none at all by itself. */
const media: HTMLMediaElement[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  media.length = 0;
  const src = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src');
  vi.spyOn(HTMLMediaElement.prototype, 'src', 'set').mockImplementation(function (this: HTMLMediaElement, address) {
    media.push(this);
    src?.set?.call(this, address);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function make(maker: MakeNode): Promise<MadeNode> {
  const node: SceneNode = { id: 'a', kind: 'video', asset: 'x', position: [0, 0, 0], rotation: [0, 0, 0], scale: 1 };
  const setting: SceneSetting = {
    tour: aTour({}),
    chain: ['de'],
    loadAsset: () => Promise.resolve(new Blob(['x'])),
    colour: () => '',
    reducedMotion: false,
    grounded: true,
    ear: new SceneEar(life.signal),
    signal: life.signal,
  };
  return maker(node, setting);
}

describe('sound and film on a phone that loads them only after a tap', () => {
  it('take their place after a moment, and play when they are tapped', async () => {
    for (const maker of [makeSound, makeVideo]) {
      const making = make(maker);
      await vi.advanceTimersByTimeAsync(6000);
      expect((await making).play).toBeTypeOf('function');
    }
  });

  it('take the shape that a film tells with its tap', async () => {
    const making = make(makeVideo);
    await vi.advanceTimersByTimeAsync(6000);
    const { object } = await making;
    const [film] = media;
    if (!film || !(object instanceof Mesh)) throw new Error('no film');
    Object.defineProperties(film, { videoWidth: { value: 100 }, videoHeight: { value: 100 } });
    film.dispatchEvent(new Event('loadedmetadata'));
    expect(object.scale.y).toBeCloseTo(16 / 9);
  });

  it('are broken when the file is, without waiting', async () => {
    const making = make(makeSound).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    media[0]?.dispatchEvent(new Event('error'));
    expect(await making).toBeInstanceOf(Unshowable);
  });
});
