/**
 * What ties a scene to the world. A back end moves only two things, the stage's camera and its anchor groups, and says
 * what it sees: a marker leaves the camera and moves the group, a place leaves the group and moves the camera.
 */
import type { Group, PerspectiveCamera } from 'three';
import type { KnownAnchor } from '../../shared/model/tour';

/** What a back end says about one anchor; the view turns it into a hint. */
export type TrackingState = 'searching' | 'tracking' | 'lost';

/** Hears what becomes of an anchor; with several anchors at once each has its own state. */
export type OnTracking = (state: TrackingState, anchorId: string) => void;

/** Gives an asset's bytes by its id; rejects when it is not there. */
export type LoadAsset = (assetId: string) => Promise<Blob>;

/** All of the stage that a back end may touch. */
export interface ArStage {
  readonly canvas: HTMLCanvasElement;
  readonly camera: PerspectiveCamera;
  /** Holds one anchor's scene, in metres; its visibility and opacity belong to the back end. */
  anchorGroup(anchorId: string): Group;
  /** Fades an anchor's scene in or out at once, 0 to 1. */
  setOpacity(anchorId: string, opacity: number): void;
  /** Shows the camera behind the scene; rejects with `Unavailable` of a camera kind. Asked only by those who need it. */
  openCamera(signal: AbortSignal): Promise<HTMLVideoElement>;
  readonly loadAsset: LoadAsset;
}

/** What the stage calls before every picture. @param time milliseconds, as in requestAnimationFrame */
export type FrameStep = (time: number) => void;

export interface ArBackEnd {
  readonly name: string;
  /** Whether the visitor looks through the camera: decides between "View in 3D" and "See it in AR". */
  readonly usesCamera: boolean;
  /** Whether this device can track this anchor. Asks no permission, loads nothing heavy. */
  supports(anchor: KnownAnchor): boolean | Promise<boolean>;
  /**
   * Starts sensors for all anchors it supports and resolves to the frame step; ends with the signal.
   * @throws Unavailable when camera, sensor or engine are not to be had
   */
  start(anchors: readonly KnownAnchor[], stage: ArStage, onState: OnTracking, signal: AbortSignal): Promise<FrameStep>;
}
