/** What a figure's file says about itself, without drawing it. */
export interface GlbFacts {
  readonly triangles: number;
  readonly animations: readonly string[];
}

interface Gltf {
  readonly accessors?: readonly { readonly count?: number }[];
  readonly meshes?: readonly {
    readonly primitives?: readonly {
      readonly mode?: number;
      readonly indices?: number;
      readonly attributes?: Readonly<Record<string, number>>;
    }[];
  }[];
  readonly animations?: readonly { readonly name?: string }[];
  readonly buffers?: readonly { readonly uri?: string }[];
  readonly images?: readonly { readonly uri?: string }[];
}

/** Reads the facts of a binary glTF 2.0; undefined if it is none, or if it wants other files or addresses. */
export function glbFacts(bytes: Uint8Array): GlbFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 20 || view.getUint32(0, true) !== 0x46546c67 || view.getUint32(4, true) !== 2)
    return undefined;
  const length = view.getUint32(12, true);
  if (view.getUint32(16, true) !== 0x4e4f534a || 20 + length > bytes.byteLength) return undefined;
  const gltf = readJson(new TextDecoder().decode(bytes.subarray(20, 20 + length)));
  if (!gltf) return undefined;
  const foreign = [...(gltf.buffers ?? []), ...(gltf.images ?? [])].some(
    ({ uri }) => uri !== undefined && !uri.startsWith('data:'),
  );
  if (foreign) return undefined;
  return { triangles: trianglesOf(gltf), animations: (gltf.animations ?? []).flatMap(({ name }) => name ?? []) };
}

function readJson(text: string): Gltf | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function trianglesOf({ meshes = [], accessors = [] }: Gltf): number {
  let sum = 0;
  for (const { primitives = [] } of meshes)
    for (const { mode = 4, indices, attributes } of primitives) {
      const count = accessors[indices ?? attributes?.['POSITION'] ?? -1]?.count ?? 0;
      // 4 is single triangles, 5 and 6 are strips and fans; points and lines are none.
      if (mode === 4) sum += Math.floor(count / 3);
      else if (mode === 5 || mode === 6) sum += Math.max(0, count - 2);
    }
  return sum;
}
