import { readFileSync } from 'node:fs';
import validator from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import { cubeInCube, solids } from './cubes-and-solids';
import type { Model } from './figure';
import { valueAt } from './motion';
import { stageFigure } from './stage-figure';
import { writeGlb } from './write-glb';

const MEDIA = new URL('../../weimar.bauhaus/media/', import.meta.url);
const MODELS: readonly (() => Model)[] = [stageFigure, cubeInCube, solids];

interface GltfJson {
  readonly nodes: readonly { readonly name: string }[];
  readonly animations?: readonly { readonly name: string }[];
  readonly extensionsUsed?: readonly string[];
}

/** The JSON chunk of a GLB file comes first: twelve bytes of header, its length, its type. */
function jsonOf(bytes: Uint8Array): GltfJson {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length))) as GltfJson;
}

describe('the models of the tour', () => {
  it.each(MODELS.map((make) => [make().id, make] as const))('%s passes the glTF validator', async (_, make) => {
    const { bytes, triangles } = await writeGlb(make());
    const { issues } = await validator.validateBytes(bytes);
    expect(issues.messages.filter((message) => message.severity < 2)).toEqual([]);
    expect(jsonOf(bytes).extensionsUsed).toBeUndefined();
    expect(bytes.length).toBeLessThan(300_000);
    expect(triangles).toBeLessThan(15_000);
  });

  it.each(MODELS.map((make) => [make().id, make] as const))(
    '%s in media is what the script builds',
    async (id, make) => {
      const { bytes } = await writeGlb(make());
      expect(Buffer.compare(Buffer.from(bytes), readFileSync(new URL(`${id}.glb`, MEDIA)))).toBe(0);
    },
  );

  it('measures the room five metres and the figure 1.80 m', async () => {
    expect((await writeGlb(cubeInCube())).heightMetres).toBeCloseTo(5, 1);
    expect((await writeGlb(stageFigure())).heightMetres).toBe(1.8);
  });
});

describe('the stage figure', () => {
  it('knows every gesture a guide line can ask for, and moves its mouth only to speak', async () => {
    const json = jsonOf((await writeGlb(stageFigure())).bytes);
    const names = json.animations?.map((animation) => animation.name);
    expect(names).toEqual(['idle', 'greet', 'point', 'tell', 'listen', 'farewell', 'speak']);
    const moving = stageFigure().clips.filter((clip) => 'mouth' in clip.tracks);
    expect(moving.map((clip) => clip.name)).toEqual(['speak']);
  });

  it('begins and ends gestures that do not loop in the rest pose', () => {
    const turns = (channel: number) => Math.abs(channel % (2 * Math.PI));
    for (const clip of stageFigure().clips.filter((one) => !one.loop))
      for (const [part, track] of Object.entries(clip.tracks))
        for (const [axis, channel] of Object.entries(track)) {
          const rest = axis.startsWith('s') ? 1 : 0;
          expect(valueAt(channel, 0), `${clip.name} ${part} ${axis}`).toBeCloseTo(rest, 5);
          expect(turns(valueAt(channel, clip.seconds)), `${clip.name} ${part} ${axis}`).toBeCloseTo(rest, 1);
        }
  });
});
