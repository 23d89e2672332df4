/** Printed signs, barcode and pattern, seen by the camera: the camera stays, the anchors move. */
import { Matrix4, Quaternion, Vector3, type Group } from 'three';
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArBackEnd, ArStage, FrameStep, OnTracking, TrackingState } from '../ar-back-end';
import { loaded } from '../failure';
import { detectionSize, focalLength, visibleAngle } from './camera-parameters';
import type { MarkerEngine, MarkerTarget } from './marker-engine';
import { posesOf } from './pose';
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
    const targetsReady = Promise.all(markers.map((anchor) => targetOf(anchor, stage)));
    const engineReady = loaded(import('./artoolkit-engine'), 'ar');
    const [video, targets, { openArtoolkit }] = await Promise.all([
      stage.openCamera(signal),
      targetsReady,
      engineReady,
    ]);
    const watch = new MarkerWatch(
      stage,
      markers,
      video,
      (width, height, life) => openArtoolkit(width, height, targets, life),
      onState,
    );
    await watch.open(signal);
    return watch.step;
  },
};

function isMarker(anchor: KnownAnchor): anchor is MarkerAnchor {
  return anchor.kind === 'barcode' || anchor.kind === 'pattern';
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

class MarkerWatch {
  readonly #followed: readonly Followed[];
  #engine: MarkerEngine | undefined;
  #size = { width: 0, height: 0 };
  #looking = false;
  #lastFrame = -1;
  #engineLife = new AbortController();

  constructor(
    private readonly stage: ArStage,
    anchors: readonly MarkerAnchor[],
    private readonly video: HTMLVideoElement,
    private readonly openEngine: (width: number, height: number, signal: AbortSignal) => Promise<MarkerEngine>,
    private readonly onState: OnTracking,
  ) {
    this.#followed = anchors.map((anchor) => ({ anchor, keeper: new PoseKeeper(), state: 'searching' }));
    for (const { anchor } of this.#followed) onState('searching', anchor.id);
  }

  /** Starts the engine for the camera's picture, and anew when the phone is turned. */
  async open(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.#engineLife.abort());
    await this.#openFor(signal);
    this.video.addEventListener(
      'resize',
      () => {
        this.#openFor(signal).catch(() => signal.aborted || this.#followed.forEach((one) => this.#say(one, 'lost')));
      },
      { signal },
    );
    this.stage.camera.position.set(0, 0, 0);
    this.stage.camera.rotation.set(0, 0, 0);
  }

  readonly step: FrameStep = (time) => {
    this.#fitCamera();
    this.#look(time);
    for (const one of this.#followed) this.#show(one, time);
  };

  async #openFor(signal: AbortSignal): Promise<void> {
    const size = detectionSize(this.video.videoWidth, this.video.videoHeight);
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    this.#engineLife.abort();
    this.#engine = undefined;
    const life = (this.#engineLife = new AbortController());
    this.#size = size;
    const engine = await this.openEngine(size.width, size.height, AbortSignal.any([signal, life.signal]));
    if (!life.signal.aborted) this.#engine = engine;
  }

  /** The scene is seen through the same lens as the camera picture that fills the page. */
  #fitCamera(): void {
    const { camera, canvas } = this.stage;
    const { width, height } = this.#size;
    const angle = visibleAngle(width, height, canvas.clientWidth, canvas.clientHeight);
    if (!(angle > 0) || camera.fov === angle) return;
    camera.fov = angle;
    camera.near = 0.01;
    camera.far = 200;
    camera.updateProjectionMatrix();
  }

  /** One picture at a time, each only once; while one is looked at, newer ones are let pass, never queued. */
  #look(time: number): void {
    const { video } = this;
    const engine = this.#engine;
    if (!engine || this.#looking || video.readyState < video.HAVE_CURRENT_DATA || video.currentTime === this.#lastFrame)
      return;
    this.#lastFrame = video.currentTime;
    const { width, height } = this.#size;
    const picture = pictureOf(video, width, height);
    if (!picture) return;
    this.#looking = true;
    void Promise.resolve(engine.detect(picture))
      .then((sightings) => {
        for (const { anchor, keeper } of this.#followed) {
          const seen = sightings.find(({ anchorId }) => anchorId === anchor.id);
          keeper.see(seen ? posesOf(seen.corners, focalLength(width, height), [width / 2, height / 2]) : [], time);
        }
      })
      .finally(() => (this.#looking = false));
  }

  #show(one: Followed, time: number): void {
    const { pose, opacity, state } = one.keeper.at(time);
    this.stage.setOpacity(one.anchor.id, opacity);
    if (pose) place(this.stage.anchorGroup(one.anchor.id), pose, one.anchor.edgeMillimetres / 1000);
    if (state !== one.state) this.#say(one, state);
  }

  #say(one: Followed, state: TrackingState): void {
    one.state = state;
    this.onState(state, one.anchor.id);
  }
}

let grabber: CanvasRenderingContext2D | null | undefined;

/** The camera's picture in the size it is looked at; kept in memory, not on the graphics card, as it is read back at once. */
function pictureOf(video: HTMLVideoElement, width: number, height: number): ImageData | undefined {
  grabber ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!grabber) return undefined;
  if (grabber.canvas.width !== width || grabber.canvas.height !== height) {
    grabber.canvas.width = width;
    grabber.canvas.height = height;
  }
  grabber.drawImage(video, 0, 0, width, height);
  return grabber.getImageData(0, 0, width, height);
}

/** A scene's ground is the sign's face: its up leaves the paper, its +Z is the sign's lower edge. */
const PAPER_TO_GROUND = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), Math.PI / 2);
const ONE = new Vector3(1, 1, 1);
const matrix = new Matrix4();

function place(group: Group, { position, rotation }: KeptPose, edgeMetres: number): void {
  matrix.compose(
    new Vector3(...position).multiplyScalar(edgeMetres),
    new Quaternion(...rotation).multiply(PAPER_TO_GROUND),
    ONE,
  );
  group.matrixAutoUpdate = false;
  group.matrix.copy(matrix);
  group.matrixWorldNeedsUpdate = true;
}
