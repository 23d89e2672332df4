/** Pictures (posters, paintings, pages) recognised by what is on them: the camera stays, the anchors move. */
import { Matrix4, Quaternion, Vector3, type Group } from 'three';
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import type { ArBackEnd, ArStage, FrameStep, OnTracking, TrackingState } from '../ar-back-end';
import { type CameraFrame, eachCameraFrame } from '../camera-frames';
import { detectionSize, visibleAngle } from '../marker/camera-parameters';
import { type KeptPose, PoseKeeper } from '../marker/pose-keeper';
import type { Hindrance } from '../marker/why-not';
import type { ImageLookout, LookedAtImages } from './image-lookout';
import { openImageLookout } from './open-image-lookout';
import { imageTarget } from './target-pictures';

type ImageAnchor = AnchorOf<'image'>;

export const imageBackEnd: ArBackEnd = {
  name: 'image',
  usesCamera: true,
  supports: isImage,
  async start(anchors, stage, onState, signal) {
    const images = anchors.filter(isImage);
    for (const { id } of images) stage.setOpacity(id, 0);
    // Side by side: the visitor answers the question about the camera while the pictures arrive.
    const lookoutReady = Promise.all(images.map((anchor) => imageTarget(anchor, stage.loadAsset))).then((targets) =>
      openImageLookout(targets, signal),
    );
    const [video, lookout] = await Promise.all([stage.openCamera(signal), lookoutReady]);
    const watch = new ImageWatch(stage, images, video, onState);
    watch.follow(lookout, signal);
    return watch.step;
  },
};

function isImage(anchor: KnownAnchor): anchor is ImageAnchor {
  return anchor.kind === 'image';
}

/** One picture being followed. */
interface Followed {
  readonly anchor: ImageAnchor;
  readonly keeper: PoseKeeper;
  state: TrackingState;
}

/** The page's side: hands pictures to the lookout, and between them shows what it found. */
class ImageWatch {
  readonly #followed: readonly Followed[];
  #hindrance: Hindrance | undefined;

  constructor(
    private readonly stage: ArStage,
    anchors: readonly ImageAnchor[],
    private readonly video: HTMLVideoElement,
    private readonly onState: OnTracking,
  ) {
    this.#followed = anchors.map((anchor) => ({ anchor, keeper: new PoseKeeper(), state: 'searching' }));
    for (const { anchor } of this.#followed) onState('searching', anchor.id);
    stage.camera.position.set(0, 0, 0);
    stage.camera.rotation.set(0, 0, 0);
  }

  follow(lookout: ImageLookout, signal: AbortSignal): void {
    const look = async (frame: CameraFrame) => {
      try {
        this.#take(await lookout.look(frame));
      } catch (error) {
        if (signal.aborted) return;
        for (const { keeper } of this.#followed) keeper.see(undefined, frame.timeMs);
        console.warn(error);
      }
    };
    eachCameraFrame(this.video, look, signal);
  }

  readonly step: FrameStep = (time) => {
    this.#fitCamera();
    for (const one of this.#followed) this.#show(one, time);
  };

  #take({ found, hindrance, timeMs }: LookedAtImages): void {
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
    if (pose) place(this.stage.anchorGroup(one.anchor.id), pose, one.anchor.widthMillimetres / 1000);
    if (state === one.state) return;
    one.state = state;
    this.onState(state, one.anchor.id);
  }
}

/** A scene's ground is the picture's face: its up leaves the picture, its +Z is the picture's lower edge. */
const PICTURE_TO_GROUND = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), Math.PI / 2);
const ONE = new Vector3(1, 1, 1);
const matrix = new Matrix4();
const position = new Vector3();
const turn = new Quaternion();

function place(group: Group, pose: KeptPose, widthMetres: number): void {
  position.set(...pose.position).multiplyScalar(widthMetres);
  turn.set(...pose.rotation).multiply(PICTURE_TO_GROUND);
  matrix.compose(position, turn, ONE);
  group.matrixAutoUpdate = false;
  group.matrix.copy(matrix);
  group.matrixWorldNeedsUpdate = true;
}
