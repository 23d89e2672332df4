import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/model/limits';
import { checkGlb, countTriangles, jsonOf } from './glb-check';
import { loadGlb } from './load-glb';
import { Unshowable } from './scene-node';

/** A GLB file around any JSON. */
function aGlb(json: unknown): Blob {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const length = Math.ceil(text.length / 4) * 4;
  const bytes = new Uint8Array(20 + length).fill(32);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x46546c67, true);
  view.setUint32(4, 2, true);
  view.setUint32(8, bytes.length, true);
  view.setUint32(12, length, true);
  view.setUint32(16, 0x4e4f534a, true);
  bytes.set(text, 20);
  return new Blob([bytes]);
}
const empty = { asset: { version: '2.0' }, scene: 0, scenes: [{ nodes: [] }] };
async function refusal(file: Blob): Promise<Unshowable> {
  const error: unknown = await loadGlb(file).catch((caught: unknown) => caught);
  if (error instanceof Unshowable) return error;
  throw new Error(`not refused: ${String(error)}`);
}

describe('a model from a package', () => {
  it('is loaded when it is whole', async () => {
    const { scene, clips } = await loadGlb(aGlb(empty));
    expect(scene.children).toHaveLength(0);
    expect(clips).toHaveLength(0);
  });

  it('is refused when it names anything outside its own file', async () => {
    for (const uri of ['https://example.org/x.bin', '../x.bin', 'file:///etc/passwd', 7]) {
      expect((await refusal(aGlb({ ...empty, buffers: [{ uri, byteLength: 4 }] }))).kind).toBe('broken');
      expect((await refusal(aGlb({ ...empty, images: [{ uri }] }))).kind).toBe('broken');
    }
  });

  it('is refused for what is no GLB: text, a cut file, broken JSON', async () => {
    const whole = aGlb(empty);
    expect((await refusal(new Blob(['<html>']))).kind).toBe('broken');
    expect((await refusal(whole.slice(0, 30))).kind).toBe('broken');
    expect((await refusal(new Blob([]))).kind).toBe('broken');
  });

  it('is refused when its JSON is shaped like nothing a model could be', async () => {
    const foreign: readonly unknown[] = [
      null,
      [],
      7,
      { buffers: 7 },
      { buffers: { length: 1 } },
      { images: [null] },
      { nodes: 'many' },
      { nodes: [{ children: { length: 1, 0: 0 } }] },
      { meshes: [{ primitives: {} }] },
      { meshes: [{ primitives: [{ attributes: null }] }] },
      { bufferViews: [{ byteOffset: -1, byteLength: '9' }] },
      { bufferViews: [{ extensions: { EXT_meshopt_compression: 1 } }] },
      { extensionsRequired: 'KHR_draco_mesh_compression' },
    ];
    for (const json of foreign) expect((await refusal(aGlb(json))).kind).toBe('broken');
  });

  it('is not read beyond its end by a picture that claims to lie there', () => {
    const json = { images: [{ bufferView: 0 }], bufferViews: [{ byteOffset: -900, byteLength: 9e9 }] };
    expect(() => checkGlb(json, new ArrayBuffer(64))).not.toThrow();
  });

  it('is refused when it is heavier than a phone can bear, before it is unpacked', async () => {
    const heavy = {
      ...empty,
      accessors: [{ count: LIMITS.modelTriangles * 3 }],
      meshes: [{ primitives: [{ indices: 0 }] }],
      nodes: [{ mesh: 0 }, { mesh: 0 }],
    };
    expect((await refusal(aGlb(heavy))).kind).toBe('too-large');
  });

  it('is refused when it wants a packing that is not unpacked here', async () => {
    const draco = { ...empty, extensionsRequired: ['KHR_draco_mesh_compression'] };
    expect((await refusal(aGlb(draco))).kind).toBe('unsupported');
    expect((await refusal(aGlb({ ...empty, extensionsRequired: ['KHR_texture_basisu'] }))).kind).toBe('unsupported');
  });

  it('is refused when few bytes claim much memory', async () => {
    expect((await refusal(aGlb({ ...empty, accessors: [{ count: 1e9 }] }))).kind).toBe('too-large');
    const bomb = { extensions: { EXT_meshopt_compression: { count: 1e8, byteStride: 16 } } };
    expect((await refusal(aGlb({ ...empty, bufferViews: [bomb] }))).kind).toBe('too-large');
    expect((await refusal(aGlb({ ...empty, accessors: [{ count: 'many' }] }))).kind).toBe('too-large');
  });

  it('is refused when its parts are nested without end, or in a ring', async () => {
    const deep = Array.from({ length: 5000 }, (_, index) => ({ children: index < 4999 ? [index + 1] : [] }));
    expect((await refusal(aGlb({ ...empty, nodes: deep, scenes: [{ nodes: [0] }] }))).kind).toBe('too-large');
    const ring = [{ children: [1] }, { children: [0] }];
    expect((await refusal(aGlb({ ...empty, nodes: ring, scenes: [{ nodes: [0] }] }))).kind).toBe('broken');
    const crowd = Array.from({ length: 30_000 }, () => ({}));
    expect((await refusal(aGlb({ ...empty, nodes: crowd }))).kind).toBe('too-large');
  });

  it('is refused for a picture in it that would unfold to more than the limit', () => {
    const png = new Uint8Array(40);
    png.set([0x89, 0x50, 0x4e, 0x47]);
    new DataView(png.buffer).setUint32(16, 20_000);
    new DataView(png.buffer).setUint32(20, 20_000);
    const json = { images: [{ bufferView: 0 }], bufferViews: [{ byteOffset: 0, byteLength: png.length }] };
    const text = new TextEncoder().encode(JSON.stringify(json));
    const bytes = new Uint8Array(20 + text.length + 8 + png.length);
    new DataView(bytes.buffer).setUint32(12, text.length, true);
    bytes.set(png, 20 + text.length + 8);
    expect(() => checkGlb(json, bytes.buffer)).toThrow(expect.objectContaining({ kind: 'too-large' }));
    new DataView(bytes.buffer).setUint32(20 + text.length + 8 + 16, 2000);
    expect(() => checkGlb(json, bytes.buffer)).not.toThrow();
  });

  it('counts a mesh as often as it stands in the scene, with and without an index', () => {
    const json = {
      accessors: [{ count: 30 }, { count: 9 }],
      meshes: [{ primitives: [{ indices: 0 }, { attributes: { POSITION: 1 } }] }],
      nodes: [{ mesh: 0 }, {}, { mesh: 0 }],
    };
    expect(countTriangles(json)).toBe(2 * (10 + 3));
  });

  it('reads only the JSON part', async () => {
    expect(jsonOf(await aGlb({ nodes: [{}] }).arrayBuffer())).toEqual({ nodes: [{}] });
  });
});
