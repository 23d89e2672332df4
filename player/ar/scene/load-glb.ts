/** Reads a GLB that came with a package. It is foreign data: no outside addresses, no endless triangles. */
import { type AnimationClip, type Group, LoadingManager } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { LIMITS } from '../../../shared/model/limits';
import { Unshowable } from './scene-node';

export interface Model {
  readonly scene: Group;
  readonly clips: readonly AnimationClip[];
}

/** Only what the check below looks at. */
interface GltfJson {
  readonly buffers?: readonly { uri?: unknown }[];
  readonly images?: readonly { uri?: unknown }[];
  readonly meshes?: readonly { primitives?: readonly GltfPrimitive[] }[];
  readonly accessors?: readonly { count?: number }[];
  readonly nodes?: readonly { mesh?: number }[];
  readonly extensionsRequired?: readonly string[];
}
interface GltfPrimitive {
  readonly indices?: number;
  readonly attributes?: { readonly POSITION?: number };
}

const GLB_MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;

/** @throws Unshowable `broken` for anything but a self-contained GLB, `too-large` over the limit of triangles */
export async function loadGlb(file: Blob): Promise<Model> {
  const bytes = await file.arrayBuffer();
  const json = jsonOf(bytes);
  refuseForeign(json);
  const triangles = countTriangles(json);
  if (triangles > LIMITS.modelTriangles) throw new Unshowable('too-large', `${triangles} triangles`);
  const manager = new LoadingManager();
  manager.setURLModifier((address) => {
    if (!/^(blob|data):/.test(address)) throw new Unshowable('broken', `outside address ${address}`);
    return address;
  });
  try {
    const { scene, animations } = await new GLTFLoader(manager).parseAsync(bytes, '');
    return { scene, clips: animations };
  } catch (cause) {
    if (cause instanceof Unshowable) throw cause;
    throw new Unshowable('broken', 'not readable as a GLB', { cause });
  }
}

/** The JSON part of a GLB. @throws Unshowable `broken` */
export function jsonOf(bytes: ArrayBuffer): GltfJson {
  const view = new DataView(bytes);
  if (bytes.byteLength < 20 || view.getUint32(0, true) !== GLB_MAGIC || view.getUint32(16, true) !== JSON_CHUNK)
    throw new Unshowable('broken', 'not a GLB');
  const length = view.getUint32(12, true);
  try {
    return JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 20, length))) as GltfJson;
  } catch (cause) {
    throw new Unshowable('broken', 'not a GLB', { cause });
  }
}

/** @throws Unshowable `broken` when the model wants anything from outside its own file */
export function refuseForeign(json: GltfJson): void {
  for (const part of [...(json.buffers ?? []), ...(json.images ?? [])])
    if (part.uri !== undefined && !(typeof part.uri === 'string' && part.uri.startsWith('data:')))
      throw new Unshowable('broken', 'it names a file outside itself');
}

/** Triangles that will be drawn, each mesh as often as it stands in the scene. */
export function countTriangles(json: GltfJson): number {
  const perMesh = (json.meshes ?? []).map((mesh) =>
    (mesh.primitives ?? []).reduce((sum, { indices, attributes }) => {
      const accessor = json.accessors?.[indices ?? attributes?.POSITION ?? -1];
      return sum + (accessor?.count ?? 0) / 3;
    }, 0),
  );
  return Math.round((json.nodes ?? []).reduce((sum, { mesh }) => sum + (perMesh[mesh ?? -1] ?? 0), 0));
}
