/** Turns a scene's nodes into three objects. A part that does not arrive becomes a placeholder; the rest goes on. */
import { Group, MathUtils, Object3D } from 'three';
import { inLocale } from '../../../shared/model/localized';
import type { Scene, SceneNode } from '../../../shared/model/tour';
import { disposeTree } from '../materials';
import { makeCharacter } from './character-node';
import type { Figure } from './figure';
import { makeHotspot } from './hotspot-node';
import { makeSound, makeVideo } from './media-nodes';
import { makeModel } from './model-node';
import { makePicture } from './picture-node';
import { placeholderFor } from './placeholder';
import {
  type MadeNode,
  type MakeNode,
  type NoticeKind,
  type SceneFrame,
  type SceneSetting,
  Unshowable,
} from './scene-node';
import { SceneEar } from './scene-ear';
import { makeLight, makeOccluder } from './small-nodes';
import { makeText } from './text-node';

/** One more kind of node is one more line. */
const MAKERS: Readonly<Record<SceneNode['kind'], MakeNode>> = {
  model: makeModel,
  character: makeCharacter,
  picture: makePicture,
  video: makeVideo,
  text: makeText,
  hotspot: makeHotspot,
  sound: makeSound,
  occluder: makeOccluder,
  light: makeLight,
};

/** A part of a scene that could not be shown, by its name for people. */
export interface SceneNotice {
  readonly kind: NoticeKind;
  readonly name: string;
}

interface Placed {
  readonly node: SceneNode;
  readonly holder: Group;
  made?: MadeNode;
}

/** A point farther than this from the middle, in half heights of the picture, is not the one looked at. */
const LOOKED_AT = 0.45;

export class LoadedScene {
  readonly notices: SceneNotice[] = [];
  readonly figures: Figure[] = [];
  readonly #placed = new Map<string, Placed>();

  constructor(
    readonly scene: Scene,
    readonly group: Group,
    private readonly ear: SceneEar,
  ) {}

  /** Adds a node's place in the scene, empty until it is loaded. */
  place(node: SceneNode): Placed {
    const holder = new Group();
    holder.name = node.id;
    const [right = 0, up = 0, near = 0] = node.position;
    holder.position.set(right, up, near);
    const [x = 0, y = 0, z = 0] = node.rotation;
    holder.rotation.set(MathUtils.degToRad(x), MathUtils.degToRad(y), MathUtils.degToRad(z));
    holder.scale.setScalar(node.scale);
    holder.visible = node.hidden !== true;
    this.group.add(holder);
    const placed: Placed = { node, holder };
    this.#placed.set(node.id, placed);
    return placed;
  }

  /** Tells all parts that a picture is about to be drawn. */
  update(frame: SceneFrame): void {
    this.ear.follow(frame.camera, frame.speaking === true);
    for (const { made, holder } of this.#placed.values()) if (holder.visible) made?.update?.(frame);
    this.#nameOne(frame);
  }

  /** One name at a time, of the point that is looked at, so that names never cover each other. */
  #nameOne(frame: SceneFrame): void {
    let nearest: MadeNode | undefined;
    let least = LOOKED_AT;
    for (const { made, holder } of this.#placed.values()) {
      if (!made?.aside || !holder.visible) continue;
      const aside = made.aside(frame);
      if (aside >= least) continue;
      least = aside;
      nearest = made;
    }
    for (const { made } of this.#placed.values()) made?.named?.(made === nearest);
  }

  /** The node an object belongs to. */
  nodeOf(object: Object3D): SceneNode | undefined {
    for (let at: Object3D | null = object; at; at = at.parent) {
      const placed = this.#placed.get(at.name);
      if (placed?.holder === at) return placed.node;
    }
    return undefined;
  }

  /** Plays what a node has to play: clip, sound, film. */
  play(nodeId: string): void {
    this.#placed.get(nodeId)?.made?.play?.();
  }

  /** Whether a node has anything to play. */
  isPlayable(nodeId: string): boolean {
    return this.#placed.get(nodeId)?.made?.play !== undefined;
  }

  /** Shows a hidden node or hides a shown one; answers whether it is shown now. */
  toggle(nodeId: string): boolean {
    const placed = this.#placed.get(nodeId);
    if (!placed) return false;
    placed.holder.visible = !placed.holder.visible;
    if (!placed.holder.visible) placed.made?.rest?.();
    return placed.holder.visible;
  }

  /** A node's object, to point at; undefined while it is hidden or not there. */
  shownObject(nodeId: string): Object3D | undefined {
    return this.isShown(nodeId) ? this.#placed.get(nodeId)?.holder : undefined;
  }

  isShown(nodeId: string): boolean {
    return this.#placed.get(nodeId)?.holder.visible ?? false;
  }
}

/** Several arrive at once, but a scene of hundreds is not unpacked in one go. */
const AT_ONCE = 6;

/** Loads all nodes into the group, some side by side; never rejects for a missing or broken asset. */
export async function loadScene(scene: Scene, group: Group, setting: Omit<SceneSetting, 'ear'>): Promise<LoadedScene> {
  const ear = new SceneEar(setting.signal);
  const loaded = new LoadedScene(scene, group, ear);
  const progress = { loaded: 0, total: scene.nodes.length, bytes: 0 };
  const tell = () => void (setting.signal.aborted || setting.onProgress?.({ ...progress }));
  const counting: SceneSetting = {
    ...setting,
    ear,
    loadAsset: async (assetId) => {
      const file = await setting.loadAsset(assetId);
      progress.bytes += file.size;
      tell();
      return file;
    },
  };
  const waiting = scene.nodes.map((node) => loaded.place(node));
  const loadNext = async (): Promise<void> => {
    for (let placed = waiting.shift(); placed && !setting.signal.aborted; placed = waiting.shift()) {
      await settle(placed, counting, loaded);
      progress.loaded++;
      tell();
    }
  };
  tell();
  await Promise.all(Array.from({ length: AT_ONCE }, loadNext));
  return loaded;
}

/** Loads one node into its place; what arrives after the end is given back at once. */
async function settle(placed: Placed, setting: SceneSetting, loaded: LoadedScene): Promise<void> {
  const { node, holder } = placed;
  const part = await made(node, setting, loaded);
  if (setting.signal.aborted) return disposeTree(part.object);
  placed.made = part;
  holder.add(part.object);
  if (part.object.userData['weightless'] === true) holder.userData['weightless'] = true;
  holder.userData['settled'] = true;
  if ('figure' in part) loaded.figures.push(part.figure as Figure);
}

async function made(node: SceneNode, setting: SceneSetting, loaded: LoadedScene): Promise<MadeNode> {
  try {
    return await MAKERS[node.kind](node, setting);
  } catch (error) {
    if (setting.signal.aborted) return { object: new Object3D() };
    const known = error instanceof Unshowable;
    // A file or a decoder failed in a way nobody thought of: its part is broken, the scene goes on, the reason is kept.
    if (!known) console.warn(`Part ${node.id} of the scene:`, error);
    loaded.notices.push({ kind: known ? error.kind : 'broken', name: inLocale(node.label, setting.chain) || node.id });
    return { object: placeholderFor(node.kind, setting.colour) };
  }
}
