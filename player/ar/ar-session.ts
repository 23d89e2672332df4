/** One scene being shown: stage, nodes, back end and voice together, from start to the signal's end. No interface. */
import { Raycaster, Vector2 } from 'three';
import { inLocale } from '../../shared/model/localized';
import {
  isOnEarth,
  type Action,
  type KnownAnchor,
  type SceneNode,
  type Station,
  type Tour,
} from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';
import type { PositionSource } from '../position/position-source';
import type { Guidance, Landmark, LoadAsset, OnTracking } from './ar-back-end';
import { CAMERA_BACK_ENDS, chooseBackEnd, isArPossible, TURNTABLE } from './choose-back-end';
import { linesOf } from './speech/lines';
import type { Speaker } from './speech/speaker';
import { type LoadedScene, loadScene, type SceneNotice } from './scene/scene-loader';
import type { SceneProgress } from './scene/scene-node';
import { Stage } from './stage';

export interface ArSessionSetting {
  readonly tour: Tour;
  readonly station: Station;
  readonly anchor: KnownAnchor;
  readonly chain: readonly string[];
  readonly loadAsset: LoadAsset;
  readonly withCamera: boolean;
  readonly canvas: HTMLCanvasElement;
  readonly video: HTMLVideoElement;
  readonly colour: (role: string) => string;
  readonly reducedMotion: boolean;
  readonly speaker: Speaker;
  readonly onState: OnTracking;
  readonly onContext: (lost: boolean) => void;
  /** How many parts of the scene have arrived; told at the start and with every part. */
  readonly onProgress?: (progress: SceneProgress) => void;
  readonly onGuidance: (guidance: Guidance) => void;
  /** The visitor has left AR by the phone's own way: the scene goes on in 3D. */
  readonly onEnded: () => void;
  readonly inTap: <T>(why: 'sensors' | 'immersive', ask: () => Promise<T>) => Promise<T>;
  readonly positions: PositionSource;
  /** What a tap wants from the player: another station, a block, an answer. */
  readonly onAction: (action: Action) => void;
  /** A hidden thing was shown or hidden: the list of points is to be made anew. */
  readonly onChange: () => void;
}

export interface ArSession {
  readonly usesCamera: boolean;
  readonly backEnd: string;
  /** Whether AR may be tried for this scene at all. */
  readonly arPossible: boolean;
  /** Why there is no camera picture although one was asked for. */
  readonly reason?: Unavailable;
  readonly notices: readonly SceneNotice[];
  /** What can be tapped, for the list beside the picture. */
  points(): readonly ScenePoint[];
  /** Does what a tap on a node does. */
  act(node: SceneNode): void;
  /** Figures follow the voice: who speaks moves the mouth and makes the gesture, the others rest. */
  voice(): void;
  readonly stage: Stage;
}

/** A thing in the scene that can be tapped. */
export interface ScenePoint {
  readonly node: SceneNode;
  readonly label: string;
}

/**
 * Opens the stage, chooses a back end, loads the scene.
 * @throws Unavailable `webgl` when the device draws no 3D
 */
export async function startSession(setting: ArSessionSetting, signal: AbortSignal): Promise<ArSession> {
  const { anchor, canvas, video, loadAsset, tour, chain, speaker } = setting;
  const { onContext, onGuidance, onEnded, inTap, positions } = setting;
  const landmarks = landmarksOf(tour, setting.station, chain);
  const stage = new Stage(
    { canvas, video, loadAsset, onContext, onGuidance, onEnded, inTap, landmarks, positions },
    signal,
  );
  const group = stage.anchorGroup(anchor.id);
  const loading = loadScene(anchor.scene, group, { ...setting, signal });
  const list = setting.withCamera ? CAMERA_BACK_ENDS : [];
  const [scene, arPossible, choice] = await Promise.all([
    loading,
    isArPossible(anchor),
    chooseBackEnd(list, TURNTABLE, [anchor], stage, setting.onState, signal),
  ]);
  signal.throwIfAborted();
  for (const figure of scene.figures) figure.facesVisitor = choice.backEnd.usesCamera;
  let last = 0;
  stage.run((time, frame) => {
    const seconds = last === 0 ? 0 : Math.min(0.1, (time - last) / 1000);
    last = time;
    choice.step(time, frame);
    stage.camera.updateMatrixWorld();
    scene.update({ seconds, camera: stage.camera, viewHeight: canvas.clientHeight });
  });
  const act = (node: SceneNode) => perform(node, scene, setting);
  listenForTaps(stage, scene, act, signal);
  return {
    usesCamera: choice.backEnd.usesCamera,
    backEnd: choice.backEnd.name,
    arPossible,
    ...(choice.reason && { reason: choice.reason }),
    notices: scene.notices,
    points: () => pointsOf(scene, chain),
    act,
    voice: () => follow(scene, speaker),
    stage,
  };
}

/** The tour's other stations: places that both the visitor and the tour know. */
function landmarksOf(tour: Tour, here: Station, chain: readonly string[]): readonly Landmark[] {
  return tour.stations.flatMap(({ id, title, place }) =>
    id !== here.id && isOnEarth(place) ? [{ name: inLocale(title, chain), position: place }] : [],
  );
}

/** All shown nodes that answer a tap and have a name; of several that do the same, the hotspot, whose name says so. */
function pointsOf(scene: LoadedScene, chain: readonly string[]): readonly ScenePoint[] {
  const shown = scene.scene.nodes.filter((node) => node.action !== undefined && scene.isShown(node.id));
  const does = ({ action }: SceneNode) => JSON.stringify(action);
  return shown
    .filter(
      (node) =>
        node.kind === 'hotspot' || !shown.some((other) => other.kind === 'hotspot' && does(other) === does(node)),
    )
    .map((node) => ({ node, label: inLocale(node.label, chain) }))
    .filter(({ label }) => label !== '');
}

function perform(node: SceneNode, scene: LoadedScene, setting: ArSessionSetting): void {
  const { action } = node;
  if (!action) {
    if (node.kind === 'character') setting.speaker.next();
    else scene.play(node.id);
    return;
  }
  switch (action.kind) {
    case 'play':
      return scene.play(action.node ?? node.id);
    case 'say':
      return setting.speaker.say(linesOf(setting.tour, setting.station, setting.chain, action.block));
    case 'toggle':
      scene.toggle(action.node);
      return setting.onChange();
    case 'open':
    case 'go':
    case 'answer':
      return setting.onAction(action);
  }
}

function follow(scene: LoadedScene, speaker: Speaker): void {
  const { line, speaking } = speaker.state;
  for (const figure of scene.figures) {
    const speaks = speaking && line?.characterId === figure.characterId;
    figure.speakWith(speaks ? () => speaker.loudness() : undefined);
    figure.gesture(speaks ? line?.gesture : undefined);
  }
}

/** Farther than this, a finger was turning, not tapping. */
const TAP_PIXELS = 10;

function listenForTaps(stage: Stage, scene: LoadedScene, act: (node: SceneNode) => void, signal: AbortSignal): void {
  const { canvas } = stage;
  let down: { x: number; y: number } | undefined;
  canvas.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => void (down = { x, y }), { signal });
  canvas.addEventListener(
    'pointerup',
    ({ clientX, clientY }) => {
      if (!down || Math.hypot(clientX - down.x, clientY - down.y) > TAP_PIXELS) return;
      const bounds = canvas.getBoundingClientRect();
      const at = new Vector2(
        ((clientX - bounds.left) / bounds.width) * 2 - 1,
        1 - ((clientY - bounds.top) / bounds.height) * 2,
      );
      const ray = new Raycaster();
      ray.setFromCamera(at, stage.camera);
      if (!scene.group.visible) return;
      // A point lies over whatever is behind it, as it is drawn over it.
      const hits = ray.intersectObject(scene.group, true).map(({ object }) => scene.nodeOf(object));
      const nodes = hits.filter((node): node is SceneNode => node !== undefined && scene.isShown(node.id));
      const node = nodes.find(({ kind }) => kind === 'hotspot') ?? nodes[0];
      if (node) act(node);
    },
    { signal },
  );
}
