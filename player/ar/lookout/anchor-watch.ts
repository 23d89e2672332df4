/** The page's side of signs and pictures: hands camera pictures to a lookout, and between them shows what it found. */
import { Matrix4, Quaternion, Vector3, type Group } from 'three';
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArStage, FrameStep, OnTracking, TrackingState } from '../ar-back-end';
import { type CameraFrame, eachCameraFrame } from '../camera-frames';
import { isUnavailable } from '../failure';
import { detectionSize, visibleAngle } from '../marker/camera-parameters';
import type { Pose } from '../marker/pose';
import { type KeptPose, PoseKeeper } from '../marker/pose-keeper';
import type { Hindrance } from '../marker/why-not';
import type { Looks } from './messages';

/** What hangs flat somewhere and is looked for. */
export interface FlatAnchor {
  readonly id: string;
  /** The edge in which poses are counted. */
  readonly edgeMillimetres: number;
}

/** What was seen in one picture. */
export interface Seen {
  readonly timeMs: number;
  readonly found: readonly { readonly anchorId: string; readonly pose: Pose }[];
  readonly hindrance: Hindrance | undefined;
}

/** So many looks that fail one after the other, and it will not get better. */
export const MOST_FAILURES = 20;
/** Nor does it when there are few of them because each took so long, in milliseconds. */
export const LONGEST_FAILURE_MS = 10_000;

/** One anchor being followed. */
interface Followed {
  readonly anchor: FlatAnchor;
  readonly keeper: PoseKeeper;
  state: TrackingState;
}

/** The camera stays at the origin, the anchors' groups move. */
export class AnchorWatch {
  readonly #followed: readonly Followed[];
  #hindrance: Hindrance | undefined;
  #failures = 0;
  #failedSince = 0;

  constructor(
    private readonly stage: ArStage,
    anchors: readonly FlatAnchor[],
    private readonly video: HTMLVideoElement,
    private readonly onState: OnTracking,
  ) {
    this.#followed = anchors.map((anchor) => ({ anchor, keeper: new PoseKeeper(), state: 'searching' }));
    for (const { anchor } of this.#followed) onState('searching', anchor.id);
    stage.camera.position.set(0, 0, 0);
    stage.camera.rotation.set(0, 0, 0);
  }

  /** Looks at picture after picture until the signal, or until the engine is past hope and the stage is told. */
  follow(lookout: Looks<Seen>, signal: AbortSignal): void {
    const over = new AbortController();
    const life = AbortSignal.any([signal, over.signal]);
    const look = async (frame: CameraFrame) => {
      try {
        this.#take(await lookout.look(frame));
        this.#failures = 0;
      } catch (error) {
        if (life.aborted) return;
        this.#miss(frame.timeMs, error);
        if (!this.#isHopeless(frame.timeMs)) throw error;
        over.abort();
        this.stage.ended(isUnavailable(error) ? error : new Unavailable('engine', '', { cause: error }));
      }
    };
    eachCameraFrame(this.video, look, life);
  }

  readonly step: FrameStep = (time) => {
    this.#fitCamera();
    for (const one of this.#followed) this.#show(one, time);
  };

  #take({ found, hindrance, timeMs }: Seen): void {
    for (const { anchor, keeper } of this.#followed)
      keeper.see(found.find(({ anchorId }) => anchorId === anchor.id)?.pose, timeMs);
    if (hindrance === this.#hindrance) return;
    this.#hindrance = hindrance;
    this.stage.guide({ notes: hindrance ? [{ kind: hindrance }] : [], tools: [] });
  }

  /** The engine did not start for a turned phone's pictures, or broke: nothing is seen, and it is said once. */
  #miss(timeMs: number, error: unknown): void {
    for (const { keeper } of this.#followed) keeper.see(undefined, timeMs);
    if (this.#failures++ > 0) return;
    this.#failedSince = timeMs;
    console.warn(error);
  }

  /** One look alone may be slow because the page slept. */
  #isHopeless(timeMs: number): boolean {
    const lasting = this.#failures > 2 && timeMs - this.#failedSince >= LONGEST_FAILURE_MS;
    return lasting || this.#failures >= MOST_FAILURES;
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

/** A scene's ground is the face of the paper: its up leaves the paper, its +Z is the paper's lower edge. */
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
