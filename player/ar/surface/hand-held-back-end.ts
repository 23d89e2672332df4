/** Scenes put on the floor where there is no immersive AR: the phone tells how it is held, the floor lies under the hand. */
import { Vector3 } from 'three';
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import type { ArBackEnd, ArStage, FrameStep, OnTracking } from '../ar-back-end';
import { visibleAngle } from '../marker/camera-parameters';
import { openOrientation, type OrientationWatch } from '../sensors/watch-orientation';
import { listenForFingers } from './fingers';
import { FloorScene } from './floor-scene';
import { carried, facingOf, floorHit, scaled, turned, type Finger, type Point } from './placement';

/** How high a phone is held, in metres: above the floor standing, above the table sitting. Nothing measures it. */
const HEIGHT_METRES = { life: 1.4, table: 0.7 } as const;

/** By how the phone is held, seen through the camera. */
export const handHeldBackEnd: ArBackEnd = {
  name: 'hand-held',
  usesCamera: true,
  supports: (anchor) => anchor.kind === 'surface' && 'DeviceOrientationEvent' in window,
  async start(anchors, stage, onState, signal) {
    const anchor = anchors.find(isSurface);
    if (!anchor) throw new Error('placing by hand was started without a surface');
    // First what only a phone has: at a desk nobody is asked for the camera in vain.
    const orientation = await openOrientation(stage, signal);
    const video = await stage.openCamera(signal);
    return new HandHeldFloor(anchor, stage, onState, orientation, video, signal).step;
  },
};

function isSurface(anchor: KnownAnchor): anchor is AnchorOf<'surface'> {
  return anchor.kind === 'surface';
}

const look = new Vector3();
const up = new Vector3();

class HandHeldFloor {
  readonly #scene: FloorScene;
  readonly #eye: Point;
  #tapped = false;

  constructor(
    anchor: AnchorOf<'surface'>,
    private readonly stage: ArStage,
    onState: OnTracking,
    private readonly orientation: OrientationWatch,
    private readonly video: HTMLVideoElement,
    signal: AbortSignal,
  ) {
    const { camera, canvas } = stage;
    this.#eye = [0, HEIGHT_METRES[anchor.size], 0];
    camera.position.set(...this.#eye);
    camera.near = 0.02;
    camera.far = 100;
    // Nothing here lies north: the compass, which trembles, may only mend slow drift.
    orientation.trustHand();
    this.#scene = new FloorScene(anchor, stage, onState);
    this.#scene.eye = this.#eye;
    const deeds = { onTap: this.#tap, onDrag: this.#drag, onSpread: this.#spread };
    listenForFingers(canvas, deeds, signal);
    // The keys' twin of the fingers: the picture takes the focus.
    canvas.tabIndex = 0;
    canvas.addEventListener('keydown', this.#key, { signal });
  }

  readonly step: FrameStep = () => {
    const { camera } = this.stage;
    const held = this.orientation.latest();
    if (!held) return;
    this.#fitCamera();
    camera.quaternion.set(...held.quaternion);
    camera.updateMatrixWorld();
    camera.getWorldDirection(look);
    this.#scene.aim = floorHit(this.#eye, look.toArray());
    // Not in the tap itself: whoever listens for taps on things would find the scene there already.
    if (this.#tapped) this.#scene.place();
    this.#tapped = false;
    this.#scene.draw();
  };

  /** The scene is seen through the same lens as the camera picture that fills the page. */
  #fitCamera(): void {
    const { camera, canvas } = this.stage;
    const { videoWidth, videoHeight } = this.video;
    const angle = visibleAngle(videoWidth, videoHeight, canvas.clientWidth, canvas.clientHeight);
    if (!(angle > 0) || camera.fov === angle) return;
    camera.fov = angle;
    camera.updateProjectionMatrix();
  }

  readonly #tap = (): void => {
    this.#tapped = this.#scene.choosing;
  };

  readonly #drag = (from: Finger, to: Finger): void => {
    const { placement, choosing } = this.#scene;
    const [grabbed, there] = [this.#floorUnder(from), this.#floorUnder(to)];
    if (placement && !choosing && grabbed && there) this.#scene.placement = carried(placement, grabbed, there);
  };

  readonly #spread = (factor: number, turn: number): void => {
    const { placement, choosing } = this.#scene;
    if (placement && !choosing) this.#scene.placement = turned(scaled(placement, factor), turn);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { camera } = this.stage;
    camera.getWorldDirection(look);
    up.set(0, 1, 0).applyQuaternion(camera.quaternion);
    if (this.#scene.key(event.key, facingOf(look.toArray(), up.toArray()))) event.preventDefault();
  };

  /** Where the floor is behind a place on the screen. */
  #floorUnder({ x, y }: Finger): Point | undefined {
    const { camera, canvas } = this.stage;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const ray = new Vector3(((x - left) / width) * 2 - 1, 1 - ((y - top) / height) * 2, 0.5).unproject(camera);
    return floorHit(this.#eye, ray.sub(camera.position).toArray());
  }
}
