/** What can be tapped in a scene, and what was. */
import { Raycaster, Vector2 } from 'three';
import { inLocale } from '../../shared/model/localized';
import type { SceneNode } from '../../shared/model/tour';
import type { LoadedScene } from './scene/scene-loader';
import type { Stage } from './stage';

/** A thing in the scene that can be tapped. */
export interface ScenePoint {
  readonly node: SceneNode;
  readonly label: string;
}

/** All shown nodes that answer a tap and have a name; of several that do the same, the hotspot, whose name says so. */
export function pointsOf(scene: LoadedScene, chain: readonly string[]): readonly ScenePoint[] {
  const shown = scene.scene.nodes.filter(
    (node) => (node.action ?? scene.isPlayable(node.id)) && scene.isShown(node.id),
  );
  // A thing without an action plays itself when it is tapped.
  const does = ({ id, action = { kind: 'play' } }: SceneNode) =>
    JSON.stringify(action.kind === 'play' ? { kind: 'play', node: action.node ?? id } : action);
  return shown
    .filter(
      (node) =>
        node.kind === 'hotspot' || !shown.some((other) => other.kind === 'hotspot' && does(other) === does(node)),
    )
    .map((node) => ({ node, label: inLocale(node.label, chain) }))
    .filter(({ label }) => label !== '');
}

/** Farther than this, a finger was turning, not tapping. */
const TAP_PIXELS = 10;

export type OnTap = (node: SceneNode, scene: LoadedScene) => void;

/** Tells which node was tapped, in all scenes that are shown, until the signal's end. */
export function listenForTaps(
  stage: Stage,
  scenes: () => readonly LoadedScene[],
  onTap: OnTap,
  signal: AbortSignal,
): void {
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
      const tapped = nodeAt(at, stage, scenes());
      if (tapped) onTap(tapped.node, tapped.scene);
    },
    { signal },
  );
}

interface Tapped {
  readonly node: SceneNode;
  readonly scene: LoadedScene;
}

/** A point lies over whatever is behind it, as it is drawn over it. */
function nodeAt(at: Vector2, stage: Stage, scenes: readonly LoadedScene[]): Tapped | undefined {
  const ray = new Raycaster();
  ray.setFromCamera(at, stage.camera);
  const hits = scenes
    .filter(({ group }) => group.visible)
    .flatMap((scene) => ray.intersectObject(scene.group, true).map((hit) => ({ hit, scene })))
    .sort((a, b) => a.hit.distance - b.hit.distance)
    .flatMap(({ hit, scene }): Tapped[] => {
      const node = scene.nodeOf(hit.object);
      return node && scene.isShown(node.id) ? [{ node, scene }] : [];
    });
  return hits.find(({ node }) => node.kind === 'hotspot') ?? hits[0];
}
