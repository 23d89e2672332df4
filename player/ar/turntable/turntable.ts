/** The back end that always works: no camera, the scene on a table that the visitor turns. */
import { Box3, MathUtils, Sphere, type Group } from 'three';
import { hangPicture, standUp } from './hung-picture';
import { eye, firstLook, followed, keyed, turned, zoomed, type Extent, type Orbit } from './orbit';
import type { ArBackEnd, ArStage, FrameStep } from '../ar-back-end';
import { roomOf } from '../scene/extent';
import type { KnownAnchor } from '../../../shared/model/tour';

const FIELD_OF_VIEW_DEGREES = 38;
const RADIANS_PER_PIXEL = 0.008;

/** Shows the scene without a camera, turned by finger, wheel or keys. */
export const turntable: ArBackEnd = {
  name: 'turntable',
  usesCamera: false,
  supports: () => true,
  async start(anchors, stage, onState, signal) {
    stage.camera.fov = FIELD_OF_VIEW_DEGREES;
    stage.camera.updateProjectionMatrix();
    showOnly(anchors, stage);
    const [shown] = anchors;
    if (shown?.kind === 'image') void hangPicture(shown, stage, signal);
    for (const anchor of anchors) onState('tracking', anchor.id);
    return orbit(stage, anchors, signal);
  },
};

/** Several anchors are places of their own in the world; on the table stands the first. */
function showOnly(anchors: readonly KnownAnchor[], stage: ArStage): void {
  anchors.forEach((anchor, index) => {
    const group = stage.anchorGroup(anchor.id);
    group.matrixAutoUpdate = true;
    group.position.set(0, 0, 0);
    group.quaternion.identity();
    if (anchor.kind === 'image') standUp(group);
    group.scale.set(1, 1, 1);
    stage.setOpacity(anchor.id, index === 0 ? 1 : 0);
  });
}

function orbit(stage: ArStage, anchors: readonly KnownAnchor[], signal: AbortSignal): FrameStep {
  const group = anchors[0] && stage.anchorGroup(anchors[0].id);
  let extent = extentOf(group);
  const look = () => firstLook(extent, MathUtils.degToRad(FIELD_OF_VIEW_DEGREES), stage.camera.aspect);
  let first = look();
  let wanted = first;
  let now = first;
  let last = 0;
  const change = (next: Orbit) => {
    wanted = next;
  };
  listen(
    stage.canvas,
    () => wanted,
    () => first,
    change,
    signal,
  );
  return (time) => {
    // Models arrive while the table is already shown, and phones are turned: the first look follows until it is touched.
    const untouched = wanted === first;
    extent = extentOf(group);
    first = look();
    if (untouched) wanted = first;
    now = last === 0 ? wanted : followed(now, wanted, Math.min(0.1, (time - last) / 1000));
    last = time;
    stage.camera.position.set(...eye(now, extent));
    stage.camera.lookAt(...extent.middle);
    stage.camera.near = now.distance / 50;
    stage.camera.far = now.distance * 10;
    stage.camera.fov = FIELD_OF_VIEW_DEGREES;
    stage.camera.updateProjectionMatrix();
  };
}

const box = new Box3();
const sphere = new Sphere();
const part = new Box3();

/** What the scene fills, hidden and weightless things (labels' glow, shadows) left out; a metre when it is empty. */
function extentOf(group: Group | undefined): Extent {
  box.makeEmpty();
  group?.children.forEach((child) => {
    if (!child.visible || child.userData['weightless'] === true) return;
    // Measured once per object: a character's arms move, the look must not breathe with them.
    const kept = child.userData['extent'] as Box3 | undefined;
    if (kept) return void box.union(kept);
    if (roomOf(child, part).isEmpty()) return;
    if (child.userData['settled'] === true) child.userData['extent'] = part.clone();
    box.union(part);
  });
  if (box.isEmpty()) return { middle: [0, 0.5, 0], radius: 0.7 };
  box.getBoundingSphere(sphere);
  const { x, y, z } = sphere.center;
  // The sphere round a box is larger than what stands in the box.
  return { middle: [x, y, z], radius: Math.max(0.02, sphere.radius * 0.88) };
}

function listen(
  canvas: HTMLCanvasElement,
  wanted: () => Orbit,
  first: () => Orbit,
  change: (orbit: Orbit) => void,
  signal: AbortSignal,
): void {
  const fingers = new Map<number, { x: number; y: number }>();
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      canvas.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const spread = spreadOf(fingers);
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const wider = spreadOf(fingers);
      if (spread && wider) return change(zoomed(wanted(), spread / wider, first()));
      const right = (event.clientX - before.x) * RADIANS_PER_PIXEL;
      const down = (event.clientY - before.y) * RADIANS_PER_PIXEL;
      if (right !== 0 || down !== 0) change(turned(wanted(), -right, down));
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const)
    canvas.addEventListener(end, (event) => void fingers.delete(event.pointerId), { signal });
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      change(zoomed(wanted(), Math.exp(event.deltaY * 0.001), first()));
    },
    { signal, passive: false },
  );
  canvas.addEventListener(
    'keydown',
    (event) => {
      const next = keyed(wanted(), event.key, first());
      if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      change(next);
    },
    { signal },
  );
}

/** Pixels between two fingers; undefined for one. */
function spreadOf(fingers: ReadonlyMap<number, { x: number; y: number }>): number | undefined {
  const [a, b] = [...fingers.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : undefined;
}
