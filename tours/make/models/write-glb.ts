/** Turns a model into the bytes of a GLB file: flat matt colours, no textures; guides are quantised and compressed. */
import {
  Document,
  getBounds,
  NodeIO,
  type Accessor,
  type Animation,
  type Buffer as GltfBuffer,
  type Material,
  type Node,
} from '@gltf-transform/core';
import { Color, Euler, Quaternion, Vector3, type BufferGeometry } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import type { Model, Part } from './figure';
import { compress } from './compress';
import { valueAt, type Clip, type Track } from './motion';
import { COLOURS, type Shape } from './shapes';

const FRAMES_A_SECOND = 10;

export interface WrittenModel {
  readonly bytes: Uint8Array;
  readonly triangles: number;
  readonly heightMetres: number;
}

/** The GLB file of a model, compressed with meshopt when asked for; then no part may reach over 1 m from its node. */
export async function writeGlb(model: Model, { compressed = false } = {}): Promise<WrittenModel> {
  const writer = new GlbWriter(compressed);
  const scene = writer.document.createScene(model.id);
  writer.document.getRoot().setDefaultScene(scene);
  for (const one of model.parts) {
    const node = writer.addPart(one);
    const parent = one.parent === null ? undefined : writer.nodes.get(one.parent);
    (parent ?? scene).addChild(node);
  }
  const heightMetres = Number((getBounds(scene).max[1] ?? 0).toFixed(2));
  const root = writer.nodes.get(model.parts[0]?.name ?? '');
  root?.setExtras({ heightMetres, ...model.notes });
  for (const clip of model.clips) writer.addClip(clip, model.parts);
  const bytes = compressed ? await compress(writer.document) : await new NodeIO().writeBinary(writer.document);
  return { bytes, triangles: writer.triangles, heightMetres };
}

class GlbWriter {
  readonly document = new Document();
  readonly nodes = new Map<string, Node>();
  triangles = 0;
  private readonly buffer: GltfBuffer;
  private readonly materials = new Map<string, Material>();

  constructor(private readonly quantised: boolean) {
    this.document.getRoot().getAsset().generator = 'Rundgang models';
    this.buffer = this.document.createBuffer();
  }

  addPart(one: Part): Node {
    const turn = new Quaternion().setFromEuler(new Euler(...one.rest, one.order));
    const node = this.document
      .createNode(one.name)
      .setTranslation([...one.at])
      .setRotation(turn.toArray());
    this.nodes.set(one.name, node);
    if (one.shapes.length === 0) return node;
    const mesh = this.document.createMesh(one.name);
    for (const alike of byMaterial(one.shapes)) mesh.addPrimitive(this.primitive(alike, one));
    if (one.open) mesh.setWeights([0]).setExtras({ targetNames: ['speak'] });
    return node.setMesh(mesh);
  }

  /** All shapes of one material as a single draw call. */
  private primitive(shapes: readonly Shape[], one: Part) {
    const form = mergeGeometries(shapes.map((shape) => plain(shape.form)));
    const index = trianglesWithArea(form);
    this.triangles += index.length / 3;
    const primitive = this.document
      .createPrimitive()
      .setMaterial(this.material(shapes[0]))
      .setAttribute('POSITION', this.places(form.getAttribute('position').array))
      .setAttribute('NORMAL', this.directions(unitNormals(form)))
      .setIndices(this.accessor(new Uint16Array(index), 'SCALAR'));
    if (one.open) {
      const moves = this.document.createPrimitiveTarget('speak');
      primitive.addTarget(moves.setAttribute('POSITION', this.places(morph(form, one.open))));
    }
    return primitive;
  }

  private material(shape: Shape | undefined): Material {
    const colour = shape?.colour ?? 'ink';
    const key = materialKey({ colour, twoSided: shape?.twoSided ?? false });
    const known = this.materials.get(key);
    if (known) return known;
    const made = this.document
      .createMaterial(key)
      .setBaseColorFactor([...new Color(COLOURS[colour]).toArray(), 1] as [number, number, number, number])
      .setRoughnessFactor(0.9)
      .setMetallicFactor(0)
      .setDoubleSided(shape?.twoSided ?? false);
    this.materials.set(key, made);
    return made;
  }

  /** Places within a metre as 16-bit shares of it: a thirtieth of a millimetre. */
  private places(metres: ArrayLike<number>): Accessor {
    if (!this.quantised) return this.accessor(Float32Array.from(metres), 'VEC3');
    const shares = Int16Array.from(metres, (value) => {
      if (Math.abs(value) > 1) throw new RangeError(`a part reaches ${value} m from its node`);
      return Math.round(value * 32_767);
    });
    return this.accessor(shares, 'VEC3').setNormalized(true);
  }

  private directions(normals: Float32Array): Accessor {
    if (!this.quantised) return this.accessor(normals, 'VEC3');
    return this.accessor(
      Int8Array.from(normals, (value) => Math.round(value * 127)),
      'VEC3',
    ).setNormalized(true);
  }

  private accessor(
    array: Float32Array | Uint16Array | Int16Array | Int8Array,
    type: 'SCALAR' | 'VEC3' | 'VEC4',
  ): Accessor {
    return this.document
      .createAccessor()
      .setArray(array as Float32Array<ArrayBuffer>)
      .setType(type)
      .setBuffer(this.buffer);
  }

  addClip(clip: Clip, parts: readonly Part[]): void {
    const animation = this.document.createAnimation(clip.name);
    const count = Math.round(clip.seconds * FRAMES_A_SECOND) + 1;
    const times = Array.from({ length: count }, (_, frame) => (frame * clip.seconds) / (count - 1));
    const input = this.accessor(Float32Array.from(times), 'SCALAR');
    const ends = this.accessor(Float32Array.of(0, clip.seconds), 'SCALAR');
    for (const one of parts) {
      const track = clip.tracks[one.name];
      const node = this.nodes.get(one.name);
      if (!track || !node) continue;
      for (const { path, frame } of channelsOf(one, track)) {
        const rows = times.map(frame);
        const still = rows.every((row) => row.every((value, at) => Math.abs(value - (rows[0]?.[at] ?? 0)) < 1e-6));
        const output = this.values(path, still ? [rows[0] ?? [], rows[0] ?? []] : rows);
        this.addChannel(animation, node, path, still ? ends : input, output);
      }
    }
    for (const unused of [input, ends]) if (unused.listParents().length === 1) unused.dispose();
  }

  /** Rotations as 16-bit numbers: half the size, no visible difference. */
  private values(path: Path, rows: readonly (readonly number[])[]): Accessor {
    const flat = rows.flat();
    if (path !== 'rotation') return this.accessor(Float32Array.from(flat), path === 'weights' ? 'SCALAR' : 'VEC3');
    return this.accessor(
      Int16Array.from(flat, (value) => Math.round(value * 32_767)),
      'VEC4',
    ).setNormalized(true);
  }

  private addChannel(animation: Animation, node: Node, path: Path, input: Accessor, output: Accessor): void {
    const sampler = this.document.createAnimationSampler().setInput(input).setOutput(output).setInterpolation('LINEAR');
    const channel = this.document.createAnimationChannel().setTargetNode(node).setTargetPath(path).setSampler(sampler);
    animation.addSampler(sampler).addChannel(channel);
  }
}

type Path = 'rotation' | 'translation' | 'scale' | 'weights';
interface SampledChannel {
  readonly path: Path;
  readonly frame: (seconds: number) => readonly number[];
}

/** What a track moves, as samples over time. */
function channelsOf(one: Part, track: Track): SampledChannel[] {
  const at = (channel: Track[keyof Track], seconds: number, otherwise = 0) => valueAt(channel ?? otherwise, seconds);
  const moves = (...names: readonly (keyof Track)[]) => names.some((name) => track[name] !== undefined);
  const found: SampledChannel[] = [];
  if (moves('rx', 'ry', 'rz')) found.push({ path: 'rotation', frame: rotationOf(one, track) });
  if (moves('px', 'py', 'pz'))
    found.push({
      path: 'translation',
      frame: (t) => [one.at[0] + at(track.px, t), one.at[1] + at(track.py, t), one.at[2] + at(track.pz, t)],
    });
  if (moves('sx', 'sy'))
    found.push({ path: 'scale', frame: (t) => [at(track.sx, t, 1), at(track.sy, t, 1), at(track.sx, t, 1)] });
  if (moves('open')) found.push({ path: 'weights', frame: (t) => [at(track.open, t)] });
  return found;
}

/** Neighbouring frames keep the same sign, or the turn would go the long way round. */
function rotationOf(one: Part, track: Track): (seconds: number) => readonly number[] {
  const last = new Quaternion();
  return (seconds) => {
    const [x, y, z] = [track.rx, track.ry, track.rz].map(
      (channel, axis) => (one.rest[axis] ?? 0) + valueAt(channel ?? 0, seconds),
    );
    const turn = new Quaternion().setFromEuler(new Euler(x, y, z, one.order));
    if (turn.dot(last) < 0) turn.set(-turn.x, -turn.y, -turn.z, -turn.w);
    return last.copy(turn).toArray();
  };
}

function materialKey({ colour, twoSided = false }: Pick<Shape, 'colour' | 'twoSided'>): string {
  return twoSided ? `${colour}-two-sided` : colour;
}

function byMaterial(shapes: readonly Shape[]): readonly (readonly Shape[])[] {
  const groups = new Map<string, Shape[]>();
  for (const shape of shapes) groups.set(materialKey(shape), [...(groups.get(materialKey(shape)) ?? []), shape]);
  return [...groups.values()];
}

/** Indexed and without texture coordinates, so that forms of all kinds can be merged. */
function plain(form: BufferGeometry): BufferGeometry {
  if (!form.index) form.setIndex([...Array(form.getAttribute('position').count).keys()]);
  form.deleteAttribute('uv');
  return form;
}

/** Poles of turned forms carry triangles without area, which validators complain about. */
function trianglesWithArea(form: BufferGeometry): number[] {
  const corners = form.getAttribute('position');
  const index = form.index?.array ?? [];
  const kept: number[] = [];
  for (let at = 0; at < index.length; at += 3) {
    const trio = [index[at] ?? 0, index[at + 1] ?? 0, index[at + 2] ?? 0] as const;
    const [a, b, c] = trio.map((corner) => new Vector3().fromBufferAttribute(corners, corner));
    if (a && b && c && b.sub(a).cross(c.sub(a)).length() > 1e-9) kept.push(...trio);
  }
  return kept;
}

function unitNormals(form: BufferGeometry): Float32Array {
  const normals = form.getAttribute('normal');
  const all = new Float32Array(normals.count * 3);
  for (let at = 0; at < normals.count; at++) {
    const normal = new Vector3().fromBufferAttribute(normals, at);
    if (normal.lengthSq() < 1e-8) normal.set(0, 1, 0);
    all.set(normal.normalize().toArray(), at * 3);
  }
  return all;
}

function morph(form: BufferGeometry, open: (index: number) => Vector3): Float32Array {
  const corners = form.getAttribute('position');
  const moves = new Float32Array(corners.count * 3);
  for (let at = 0; at < corners.count; at++)
    moves.set(open(at).sub(new Vector3().fromBufferAttribute(corners, at)).toArray(), at * 3);
  return moves;
}
