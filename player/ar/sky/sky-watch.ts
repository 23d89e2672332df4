/** What happens before every picture of a sky: the camera turns with the device or the finger, the scenes stay. */
import { Box3, Euler, MathUtils, Quaternion, Vector3 } from 'three';
import type { AnchorOf } from '../../../shared/model/tour';
import { keyed, turned, type Look } from '../../../shared/story/panorama/look';
import { headingOf } from '../../position/attitude';
import type { ArNote, ArStage, FrameStep, OnTracking } from '../ar-back-end';
import { visibleAngle } from '../marker/camera-parameters';
import { roomOf } from '../scene/extent';
import type { Orientation } from '../sensors/heading-fusion';
import type { OrientationWatch } from '../sensors/watch-orientation';
import { listenForFingers } from '../surface/fingers';
import { sceneTurn, turnTowards } from './sky-angles';

/** What a sky is shown with. */
export interface SkyParts {
  readonly anchors: readonly AnchorOf<'sky'>[];
  readonly stage: ArStage;
  readonly onState: OnTracking;
  /** How the device is held; undefined where it is turned by hand. */
  readonly orientation: OrientationWatch | undefined;
  /** The camera's picture behind the scene, if there is one. */
  readonly video: HTMLVideoElement | undefined;
  readonly signal: AbortSignal;
}

/** The scene's ground is under the visitor's feet. */
const EYE_METRES = 1.6;
const FIELD_OF_VIEW_DEGREES = 60;
/** Sideways outside of this share of the picture's angle, an arrow says where to turn. */
const EDGE = 0.42;
/** Things move and arrive while one looks; measuring them is work. */
const MEASURE_MILLISECONDS = 1000;

/** Turns the camera and says where to look; shows everything from the start. */
export class SkyWatch {
  /** Turned by hand: the whole look, or what is added to the device's. */
  #hand: Look = { yaw: 0, pitch: 0 };
  #firstHeading: number | undefined;
  #said = '';
  #middle: Vector3 | undefined;
  #measured = -Infinity;

  constructor(private readonly parts: SkyParts) {
    const { stage, anchors, onState, orientation, signal } = parts;
    const { camera, canvas } = stage;
    camera.position.set(0, EYE_METRES, 0);
    camera.near = 0.05;
    camera.far = 1000;
    this.#lens(FIELD_OF_VIEW_DEGREES);
    // The chosen one, which comes first, is told last: what was found last is what the page is about.
    for (const { id } of [...anchors].reverse()) {
      stage.anchorGroup(id).matrixAutoUpdate = true;
      stage.anchorGroup(id).position.set(0, 0, 0);
      stage.setOpacity(id, 1);
      onState('tracking', id);
    }
    // Without a side of the sky nothing needs the compass, which trembles.
    if (anchors.every(({ headingDegrees }) => headingDegrees === undefined)) orientation?.trustHand();
    const onDrag = (from: { x: number; y: number }, to: { x: number; y: number }) => {
      const perPixel = camera.fov / Math.max(1, canvas.clientHeight);
      this.#turn(turned(this.#hand, (from.x - to.x) * perPixel, (to.y - from.y) * perPixel));
    };
    listenForFingers(canvas, { onTap: () => undefined, onDrag, onSpread: this.#zoom }, signal);
    // The keys' twin of the finger: the picture takes the focus.
    canvas.tabIndex = 0;
    canvas.addEventListener('keydown', this.#key, { signal });
  }

  readonly step: FrameStep = (time) => {
    const { stage, anchors, orientation } = this.parts;
    this.#fitCamera();
    const held = orientation?.latest();
    if (held) this.#firstHeading ??= headingOf(held.quaternion);
    stage.camera.quaternion.copy(rotationOf(this.#hand, held));
    stage.camera.updateMatrixWorld();
    for (const { id, headingDegrees } of anchors) {
      const turn = sceneTurn(headingDegrees, held?.absolute ?? false, this.#firstHeading);
      stage.anchorGroup(id).rotation.y = MathUtils.degToRad(turn);
    }
    this.#guide(held, time);
  };

  /** The device says how high the look goes; the hand may only turn the scene beside it. */
  #turn(look: Look): void {
    this.#hand = this.parts.orientation ? { yaw: look.yaw, pitch: 0 } : look;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = event.key === '+' || event.key === '=' ? 1.15 : event.key === '-' ? 1 / 1.15 : undefined;
    const look = keyed(this.#hand, event.key);
    if (!look && factor === undefined) return;
    event.preventDefault();
    if (look) this.#turn(look);
    else if (factor !== undefined) this.#zoom(factor);
  };

  /** Through the camera everything is as near as it is. */
  readonly #zoom = (factor: number): void => {
    if (!this.parts.video) this.#lens(MathUtils.clamp(this.parts.stage.camera.fov / factor, 20, 90));
  };

  #fitCamera(): void {
    const { video, stage } = this.parts;
    if (!video) return;
    const { clientWidth, clientHeight } = stage.canvas;
    const angle = visibleAngle(video.videoWidth, video.videoHeight, clientWidth, clientHeight);
    if (angle > 0) this.#lens(angle);
  }

  #lens(degrees: number): void {
    const { camera } = this.parts.stage;
    if (camera.fov === degrees) return;
    camera.fov = degrees;
    camera.updateProjectionMatrix();
  }

  #guide(held: Orientation | undefined, time: number): void {
    const notes = [...this.#whereToTurn(time), ...this.#howExact(held)];
    const said = JSON.stringify(notes);
    if (said === this.#said) return;
    this.#said = said;
    this.parts.stage.guide({ notes, tools: [] });
  }

  /** Only scenes that have a side of the sky are off when north is. */
  #howExact(held: Orientation | undefined): ArNote[] {
    const [anchor] = this.parts.anchors;
    if (!held || anchor?.headingDegrees === undefined) return [];
    if (!held.absolute || held.swinging) return [{ kind: 'compass', accuracyDegrees: undefined }];
    const accuracy = held.headingAccuracyDegrees;
    return [{ kind: 'compass', accuracyDegrees: accuracy === undefined ? undefined : Math.round(accuracy) }];
  }

  #whereToTurn(time: number): ArNote[] {
    const { stage, anchors } = this.parts;
    const [anchor] = anchors;
    if (anchor && time - this.#measured >= MEASURE_MILLISECONDS) {
      this.#measured = time;
      this.#middle = middleOf(stage, anchor.id);
    }
    if (!this.#middle) return [];
    const { camera } = stage;
    camera.getWorldDirection(look);
    const turn = Math.round(turnTowards(look.toArray(), to.subVectors(this.#middle, camera.position).toArray()));
    return Math.abs(turn) > camera.fov * camera.aspect * EDGE ? [{ kind: 'turn', degrees: turn }] : [];
  }
}

const look = new Vector3();
const to = new Vector3();
const box = new Box3();
const part = new Box3();
const handTurn = new Quaternion();
const attitude = new Quaternion();
const euler = new Euler(0, 0, 0, 'YXZ');

function rotationOf(hand: Look, held: Orientation | undefined): Quaternion {
  handTurn.setFromEuler(euler.set(MathUtils.degToRad(hand.pitch), MathUtils.degToRad(-hand.yaw), 0));
  return held ? attitude.set(...held.quaternion).premultiply(handTurn) : handTurn;
}

/** The middle of what is in the scene; undefined when it surrounds the visitor or is empty. */
function middleOf(stage: ArStage, anchorId: string): Vector3 | undefined {
  const group = stage.anchorGroup(anchorId);
  group.updateWorldMatrix(true, false);
  box.makeEmpty();
  for (const child of group.children)
    if (child.visible && child.userData['weightless'] !== true) box.union(roomOf(child, part));
  if (box.isEmpty() || (box.min.x < 0 && box.max.x > 0 && box.min.z < 0 && box.max.z > 0)) return undefined;
  return box.getCenter(new Vector3());
}
