import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getBounds, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import validator from 'gltf-validator';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { GESTURES } from '../../../shared/model/tour';
import { CAST } from './cast';
import { cubeInCube, solids } from './cubes-and-solids';
import { hausAmHorn, hausAmHornRoof } from './haus-am-horn';
import { lanterns } from './lanterns';
import type { Model } from './figure';
import { valueAt } from './motion';
import { stageFigure } from './stage-figure';
import { writeGlb } from './write-glb';

await MeshoptDecoder.ready;
const reading = new NodeIO()
  .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
  .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });

const PUBLIC = new URL('../../../public/cast/', import.meta.url);
const MEDIA = new URL('../../weimar.bauhaus/media/', import.meta.url);
const MODELS: readonly (() => Model)[] = [stageFigure, cubeInCube, solids, hausAmHorn, hausAmHornRoof, lanterns];

interface GltfJson {
  readonly nodes: readonly { readonly name: string }[];
  readonly animations?: readonly { readonly name: string }[];
  readonly extensionsUsed?: readonly string[];
}

interface Listed {
  readonly id: string;
  readonly model: StoredFile;
  readonly portrait: StoredFile;
}
interface StoredFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Errors and warnings of the glTF validator. */
async function complaints(bytes: Uint8Array): Promise<readonly unknown[]> {
  const { issues } = await validator.validateBytes(bytes);
  return issues.messages.filter((message) => message.severity < 2);
}

/** The same file without meshopt; numbers stay as they were quantised. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await reading.readBinary(bytes);
  for (const extension of document.getRoot().listExtensionsUsed())
    if (extension.extensionName === 'EXT_meshopt_compression') extension.dispose();
  return reading.writeBinary(document);
}

async function boundsOf(make: () => Model, compressed: boolean) {
  const document = await reading.readBinary((await writeGlb(make(), { compressed })).bytes);
  const scene = document.getRoot().getDefaultScene();
  if (!scene) throw new Error('a model without a scene');
  return getBounds(scene);
}

/** The JSON chunk of a GLB file comes first: twelve bytes of header, its length, its type. */
function jsonOf(bytes: Uint8Array): GltfJson {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length))) as GltfJson;
}

describe('the models of the tour', () => {
  it.each(MODELS.map((make) => [make().id, make] as const))('%s passes the glTF validator', async (_, make) => {
    const { bytes, triangles } = await writeGlb(make());
    expect(await complaints(bytes)).toEqual([]);
    expect(jsonOf(bytes).extensionsUsed).toBeUndefined();
    expect(bytes.length).toBeLessThan(300_000);
    expect(triangles).toBeLessThan(15_000);
  });

  it.each(MODELS.map((make) => [make().id, make] as const))(
    '%s in media is what the script builds',
    async (id, make) => {
      const { bytes } = await writeGlb(make(), { compressed: make === stageFigure });
      expect(Buffer.compare(Buffer.from(bytes), readFileSync(new URL(`${id}.glb`, MEDIA)))).toBe(0);
    },
  );

  it('measures the room five metres and the figure 1.80 m', async () => {
    expect((await writeGlb(cubeInCube())).heightMetres).toBeCloseTo(5, 1);
    expect((await writeGlb(stageFigure())).heightMetres).toBe(1.8);
  });
});

describe.each(CAST.map((member) => [member.id, member] as const))('the guide %s', (id, { make }) => {
  it('is small, light and valid, packed and unpacked', async () => {
    const { bytes, triangles } = await writeGlb(make(), { compressed: true });
    expect(bytes.length).toBeLessThan(300_000);
    expect(triangles).toBeLessThan(15_000);
    expect(await complaints(bytes)).toEqual([]);
    // The validator does not look into packed data: unpacked it has to be as clean.
    const unpacked = await unpack(bytes);
    expect(jsonOf(unpacked).extensionsUsed).toEqual(['KHR_mesh_quantization']);
    expect(await complaints(unpacked)).toEqual([]);
  });

  it('loses no more than a tenth of a millimetre by being packed', async () => {
    const [plain, packed] = await Promise.all([true, false].map((compressed) => boundsOf(make, compressed)));
    for (const side of ['min', 'max'] as const)
      plain?.[side].forEach((value, axis) => expect(packed?.[side][axis]).toBeCloseTo(value, 4));
  });

  it('lies in public as the script builds it, with its portrait', async () => {
    const { bytes } = await writeGlb(make(), { compressed: true });
    const listed = (JSON.parse(readFileSync(new URL('cast.json', PUBLIC), 'utf8')) as Listed[]).find(
      (one) => one.id === id,
    );
    expect(Buffer.compare(Buffer.from(bytes), readFileSync(new URL(`${id}.glb`, PUBLIC)))).toBe(0);
    for (const { file, sha256, bytes: length } of [listed?.model, listed?.portrait].filter(
      (one) => one !== undefined,
    )) {
      const stored = readFileSync(new URL(file, PUBLIC));
      expect([stored.length, createHash('sha256').update(stored).digest('hex')]).toEqual([length, sha256]);
    }
  });

  it('knows every gesture a line can ask for, and moves its mouth only to speak', () => {
    const { clips, parts } = make();
    expect(clips.map(({ name }) => name)).toEqual([...GESTURES, 'walk', 'speak']);
    expect(clips.filter(({ tracks }) => 'mouth' in tracks).map(({ name }) => name)).toEqual(['speak']);
    expect(parts.find(({ name }) => name === 'mouth')?.open).toBeDefined();
  });

  it('has the nodes that a guide is moved by', () => {
    const names = make().parts.map(({ name }) => name);
    for (const name of ['guide', 'hips', 'torso', 'neck', 'head', 'eyes', 'upperArmL', 'upperArmR', 'handL', 'handR'])
      expect(names).toContain(name);
  });

  it('ends every gesture in the pose in which it begins', () => {
    for (const clip of make().clips)
      for (const [part, track] of Object.entries(clip.tracks))
        for (const [axis, channel] of Object.entries(track)) {
          const turn = axis.startsWith('r') ? 2 * Math.PI : Infinity;
          const away = Math.abs((valueAt(channel, clip.seconds) - valueAt(channel, 0)) % turn);
          // Loops must not jump; after a gesture the fade to the next one hides a tenth.
          expect(Math.min(away, turn - away), `${clip.name} ${part} ${axis}`).toBeLessThan(clip.loop ? 0.01 : 0.1);
        }
  });
});
