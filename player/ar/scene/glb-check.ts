/** Looks at a GLB before it is unpacked: it is foreign data that could ask for endless memory or an outside address. */
import { LIMITS } from '../../../shared/model/limits';
import { tooManyPixels } from '../../../shared/package/picture-size';
import { Unshowable } from './scene-node';

/** Only what the checks look at. */
export interface GltfJson {
  readonly buffers?: readonly { uri?: unknown }[];
  readonly images?: readonly { uri?: unknown; bufferView?: number }[];
  readonly meshes?: readonly { primitives?: readonly GltfPrimitive[] }[];
  readonly accessors?: readonly { count?: number }[];
  readonly nodes?: readonly { mesh?: number; children?: readonly number[] }[];
  readonly extensionsRequired?: readonly string[];
  readonly bufferViews?: readonly GltfView[];
}
interface GltfPrimitive {
  readonly indices?: number;
  readonly attributes?: { readonly POSITION?: number };
}
interface GltfView {
  readonly byteOffset?: number;
  readonly byteLength?: number;
  readonly extensions?: Readonly<Record<string, { readonly count?: number; readonly byteStride?: number } | undefined>>;
}

const GLB_MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const JSON_START = 20;
/** Packed geometry may grow to this and no further. */
const UNPACKED_BYTES = 256 * 1024 * 1024;
/** Parts within parts; drawing programs stay far below, and every level is a step deeper in all that walks the tree. */
const MAX_DEPTH = 200;
const MAX_NODES = 20_000;
const MESHOPT = ['EXT_meshopt_compression', 'KHR_meshopt_compression'];
/** What would need one more unpacker of several hundred kilobytes; the editor's docs say how to export without. */
const NOT_UNPACKED = ['KHR_draco_mesh_compression', 'KHR_texture_basisu'];

/** The JSON part of a GLB. @throws Unshowable `broken` */
export function jsonOf(bytes: ArrayBuffer): GltfJson {
  const view = new DataView(bytes);
  if (bytes.byteLength < JSON_START || view.getUint32(0, true) !== GLB_MAGIC || view.getUint32(16, true) !== JSON_CHUNK)
    throw new Unshowable('broken', 'not a GLB');
  const length = view.getUint32(12, true);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, JSON_START, length)));
  } catch (cause) {
    throw new Unshowable('broken', 'not a GLB', { cause });
  }
  if (!isShaped(json)) throw new Unshowable('broken', 'its JSON is not shaped like a GLB');
  return json;
}

const LISTS = ['buffers', 'images', 'meshes', 'accessors', 'nodes', 'bufferViews'] as const;

/** Whether lists are lists and sizes numbers: what follows, and the loader, would stumble over anything else or be misled. */
function isShaped(json: unknown): json is GltfJson {
  if (!isThing(json) || !isListOf(json['extensionsRequired'], isName)) return false;
  if (!LISTS.every((name) => isListOf(json[name], isThing))) return false;
  const { meshes, nodes, bufferViews } = json as Record<string, Record<string, unknown>[] | undefined>;
  const isNumberIfThere = (value: unknown) => value === undefined || typeof value === 'number';
  return (
    (meshes ?? []).every(({ primitives }) =>
      isListOf(primitives, (one) => isThing(one) && (one['attributes'] === undefined || isThing(one['attributes']))),
    ) &&
    (nodes ?? []).every(({ children }) => isListOf(children, (one) => typeof one === 'number')) &&
    (bufferViews ?? []).every(
      ({ byteOffset, byteLength, extensions }) =>
        isNumberIfThere(byteOffset) &&
        isNumberIfThere(byteLength) &&
        (extensions === undefined || (isThing(extensions) && Object.values(extensions).every(isThing))),
    )
  );
}

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether it is a list of such things, or is not there at all. */
function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isOne));
}

/** @throws Unshowable for the first thing in the file that a phone must not be made to load */
export function checkGlb(json: GltfJson, bytes: ArrayBuffer): void {
  refuseForeign(json);
  const unknown = json.extensionsRequired?.find((name) => NOT_UNPACKED.includes(name));
  if (unknown !== undefined) throw new Unshowable('unsupported', unknown);
  const triangles = countTriangles(json);
  if (!(triangles <= LIMITS.modelTriangles)) throw new Unshowable('too-large', `${triangles} triangles`);
  refuseBombs(json);
  refuseDepth(json);
  refuseHugeImages(json, bytes);
}

/** Whether the decoder for packed geometry is needed. */
export function isMeshopt(json: GltfJson): boolean {
  return json.bufferViews?.some(({ extensions }) => MESHOPT.some((name) => extensions?.[name])) ?? false;
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

/** Few bytes can ask for much memory: packed views and accessors without data are sized by what they claim. */
function refuseBombs(json: GltfJson): void {
  const mostEntries = LIMITS.modelTriangles * 3;
  for (const { count = 0 } of json.accessors ?? [])
    if (!(count <= mostEntries)) throw new Unshowable('too-large', `an accessor of ${count}`);
  const unpacked = (json.bufferViews ?? []).reduce((sum, { extensions }) => {
    const packed = MESHOPT.map((name) => extensions?.[name]).find((one) => one !== undefined);
    return sum + (packed?.count ?? 0) * (packed?.byteStride ?? 0);
  }, 0);
  if (!(unpacked <= UNPACKED_BYTES)) throw new Unshowable('too-large', `${unpacked} bytes unpacked`);
}

/** @throws Unshowable for parts nested too deep, in a ring, or too many */
function refuseDepth(json: GltfJson): void {
  const nodes = json.nodes ?? [];
  if (nodes.length > MAX_NODES) throw new Unshowable('too-large', `${nodes.length} parts`);
  const depth = new Map<number, number>();
  const isChild = new Set(nodes.flatMap(({ children = [] }) => children));
  let level = nodes.map((_, index) => index).filter((index) => !isChild.has(index));
  for (let at = 0; level.length > 0; at++) {
    if (at > MAX_DEPTH) throw new Unshowable('too-large', 'nested too deep');
    for (const index of level) depth.set(index, at);
    level = [...new Set(level.flatMap((index) => nodes[index]?.children ?? []))];
  }
  // A ring has no beginning: none of its parts was met from outside.
  if (nodes.some((_, index) => !depth.has(index))) throw new Unshowable('broken', 'a part contains itself');
}

/** @throws Unshowable `too-large` for a picture over the limit, which would be unpacked as a whole */
function refuseHugeImages(json: GltfJson, bytes: ArrayBuffer): void {
  const start = JSON_START + new DataView(bytes).getUint32(12, true) + 8;
  for (const { bufferView } of json.images ?? []) {
    const view = json.bufferViews?.[bufferView ?? -1];
    if (!view || start >= bytes.byteLength) continue;
    const from = start + (view.byteOffset ?? 0);
    refuseHugeImage(new Uint8Array(bytes).subarray(from, from + (view.byteLength ?? 0)));
  }
}

/** @throws Unshowable `too-large` for more pixels than the limit; a file whose head says nothing passes */
export function refuseHugeImage(bytes: Uint8Array): void {
  const type = typeOf(bytes);
  const reason = type && tooManyPixels(type, bytes);
  if (reason) throw new Unshowable('too-large', reason);
}

/** What a picture is by its first bytes, as browsers go by them too and not by what it is called. */
function typeOf(bytes: Uint8Array): string | undefined {
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (word(1).startsWith('PNG')) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  if (word(0) === 'RIFF' && word(8) === 'WEBP') return 'image/webp';
  return word(4) === 'ftyp' ? 'image/avif' : undefined;
}
