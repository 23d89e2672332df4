/** Printed signs, barcode and pattern, seen by the camera: the camera stays, the anchors move. */
import { Matrix4, Quaternion, Vector3, type Group } from 'three';
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArBackEnd, ArStage, FrameStep, OnTracking, TrackingState } from '../ar-back-end';
import { type CameraFrame, eachCameraFrame } from '../camera-frames';
import { detectionSize, visibleAngle } from './camera-parameters';
import type { Looked, Lookout } from './lookout';
import type { MarkerTarget } from './marker-engine';
import type { Hindrance } from './marker-finder';
import { openLookout } from './open-lookout';
import { type KeptPose, PoseKeeper } from './pose-keeper';

type MarkerAnchor = AnchorOf<'barcode'> | AnchorOf<'pattern'>;

export const markerBackEnd: ArBackEnd = {
  name: 'marker',
  usesCamera: true,
  supports: isMarker,
  async start(anchors, stage, onState, signal) {
    const markers = anchors.filter(isMarker);
    for (const { id } of markers) stage.setOpacity(id, 0);
    // Side by side: the visitor answers the question about the camera while the engine arrives.
    const lookoutReady = targetsOf(markers, stage).then((targets) => openLookout(targets, signal));
    const [video, lookout] = await Promise.all([stage.openCamera(signal), lookoutReady]);
    const watch = new MarkerWatch(stage, markers, video, onState);
    watch.follow(lookout, signal);
    return watch.step;
  },
};

function isMarker(anchor: KnownAnchor): anchor is MarkerAnchor {
  return anchor.kind === 'barcode' || anchor.kind === 'pattern';
}

function targetsOf(anchors: readonly MarkerAnchor[], stage: ArStage): Promise<readonly MarkerTarget[]> {
  return Promise.all(anchors.map((anchor) => targetOf(anchor, stage)));
}

async function targetOf(anchor: MarkerAnchor, stage: ArStage): Promise<MarkerTarget> {
  const anchorId = anchor.id;
  if (anchor.kind === 'barcode') return { anchorId, kind: 'barcode', matrix: anchor.matrix, number: anchor.number };
  try {
    return { anchorId, kind: 'pattern', pattern: await (await stage.loadAsset(anchor.pattern)).text() };
  } catch (cause) {
    throw new Unavailable('engine', anchor.pattern, { cause });
  }
}

/** One sign being followed. */
interface Followed {
  readonly anchor: MarkerAnchor;
  readonly keeper: PoseKeeper;
  state: TrackingState;
}

/** The page's side: hands pictures to the lookout, and between them shows what it found. */
class MarkerWatch {
  readonly #followed: readonly Followed[];
  #hindrance: Hindrance | undefined;

  constructor(
    private readonly stage: ArStage,
    anchors: readonly MarkerAnchor[],
    private readonly video: HTMLVideoElement,
    private readonly onState: OnTracking,
  ) {
    this.#followed = anchors.map((anchor) => ({ anchor, keeper: new PoseKeeper(), state: 'searching' }));
    for (const { anchor } of this.#followed) onState('searching', anchor.id);
    stage.camera.position.set(0, 0, 0);
    stage.camera.rotation.set(0, 0, 0);
  }

  follow(lookout: Lookout, signal: AbortSignal): void {
    const look = async (frame: CameraFrame) => {
      try {
        this.#take(await lookout.look(frame));
      } catch (error) {
        if (signal.aborted) return;
        // The engine did not start for a turned phone's pictures, or broke: the signs are gone, and it is said.
        for (const { keeper } of this.#followed) keeper.see(undefined, frame.timeMs);
        console.warn(error);
        throw error;
      }
    };
    eachCameraFrame(this.video, look, signal);
  }

  readonly step: FrameStep = (time) => {
    this.#fitCamera();
    for (const one of this.#followed) this.#show(one, time);
  };

  #take({ found, hindrance, timeMs }: Looked): void {
    for (const { anchor, keeper } of this.#followed)
      keeper.see(found.find(({ anchorId }) => anchorId === anchor.id)?.pose, timeMs);
    if (hindrance === this.#hindrance) return;
    this.#hindrance = hindrance;
    this.stage.guide({ notes: hindrance ? [{ kind: hindrance }] : [], tools: [] });
  }

  /** The scene is seen through the same lens as the camera picture that fills the page. */
  #fitCamera(): void {
    const { camera, canvas } = this.stage;
    const { width, height } = detectionSize(this.video.videoWidth, this.video.videoHeight);
    const angle = visibleAngle(width, height, canvas.clientWidth, canvas.clientHeight);
    if (!(angle > 0) || camera.fov === angle) return;
    camera.fov = angle;
    camera.near = 0.01;
    camera.far = 200;
    camera.updateProjectionMatrix();
  }

  #show(one: Followed, time: number): void {
    const { pose, opacity, state } = one.keeper.at(time);
    this.stage.setOpacity(one.anchor.id, opacity);
    if (pose) place(this.stage.anchorGroup(one.anchor.id), pose, one.anchor.edgeMillimetres / 1000);
    if (state === one.state) return;
    one.state = state;
    this.onState(state, one.anchor.id);
  }
}

/** A scene's ground is the sign's face: its up leaves the paper, its +Z is the sign's lower edge. */
const PAPER_TO_GROUND = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), Math.PI / 2);
const ONE = new Vector3(1, 1, 1);
const matrix = new Matrix4();
const position = new Vector3();
const turn = new Quaternion();

function place(group: Group, pose: KeptPose, edgeMetres: number): void {
  position.set(...pose.position).multiplyScalar(edgeMetres);
  turn.set(...pose.rotation).multiply(PAPER_TO_GROUND);
  matrix.compose(position, turn, ONE);
  group.matrixAutoUpdate = false;
  group.matrix.copy(matrix);
  group.matrixWorldNeedsUpdate = true;
}
