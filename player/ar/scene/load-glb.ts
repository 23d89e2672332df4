/** Reads a GLB that came with a package. It is foreign data: no outside addresses, no endless triangles. */
import { type AnimationClip, type Group, LoadingManager } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { checkGlb, isMeshopt, jsonOf } from './glb-check';
import { Unshowable } from './scene-node';
import { fitTextures } from './texture-size';

export interface Model {
  readonly scene: Group;
  readonly clips: readonly AnimationClip[];
}

/**
 * Textures come out no longer than a phone needs. Packed geometry (meshopt) is unpacked; its decoder is fetched only then.
 * @throws Unshowable `broken` for anything but a self-contained GLB, `too-large` over a limit, `unsupported` for packings
 * that need another decoder (Draco, KTX)
 */
export async function loadGlb(file: Blob): Promise<Model> {
  const bytes = await file.arrayBuffer();
  const json = jsonOf(bytes);
  checkGlb(json, bytes);
  const manager = new LoadingManager();
  manager.setURLModifier((address) => {
    if (!/^(blob|data):/.test(address)) throw new Unshowable('broken', `outside address ${address}`);
    return address;
  });
  const loader = new GLTFLoader(manager);
  if (isMeshopt(json)) loader.setMeshoptDecoder((await import('meshoptimizer/decoder')).MeshoptDecoder);
  try {
    const { scene, animations } = await loader.parseAsync(bytes, '');
    await fitTextures(scene);
    return { scene, clips: animations };
  } catch (cause) {
    if (cause instanceof Unshowable) throw cause;
    throw new Unshowable('broken', 'not readable as a GLB', { cause });
  }
}
