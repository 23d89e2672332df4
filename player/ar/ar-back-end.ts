/**
 * What ties a scene to the world. A back end moves only two things, the stage's camera and its anchor groups, and says
 * what it sees: a marker leaves the camera and moves the group, a place leaves the group and moves the camera.
 */
import type { Group, PerspectiveCamera } from 'three';
import type { KnownAnchor, Position } from '../../shared/model/tour';
import type { Unavailable } from '../../shared/model/unavailable';
import type { PositionSource } from '../position/position-source';

/** What a back end says about one anchor; the view turns it into a hint. */
export type TrackingState = 'searching' | 'tracking' | 'lost';

/** Hears what becomes of an anchor; with several anchors at once each has its own state. */
export type OnTracking = (state: TrackingState, anchorId: string) => void;

/** Gives an asset's bytes by its id; rejects when it is not there. */
export type LoadAsset = (assetId: string) => Promise<Blob>;

/**
 * What the visitor should know or do now, beside the tracking state; the view has a sentence and where needed a drawing
 * for each. Angles are degrees, positive to the right; metres are real ones.
 */
export type ArNote =
  /** The scene is outside the picture: turn this far. */
  | { readonly kind: 'turn'; readonly degrees: number }
  /** The scene is above or below the picture: raise the phone this far, negative lower it. */
  | { readonly kind: 'tilt'; readonly degrees: number }
  /** The scene is so far away; `drawnNearer` when it is shown nearer than it is, so that it can be seen. */
  | { readonly kind: 'away'; readonly metres: number; readonly drawnNearer: boolean }
  /** How exact the direction is; undefined when the device does not say. */
  | { readonly kind: 'compass'; readonly accuracyDegrees: number | undefined }
  /** There is no compass, or it points anywhere: the direction must be set by hand. */
  | { readonly kind: 'compass-useless' }
  /** Turn until the line in the middle of the picture meets this landmark, then `done`. */
  | { readonly kind: 'aim'; readonly landmark: string }
  /** Waiting for the first position; the accuracy so far, if any. */
  | { readonly kind: 'finding-position'; readonly accuracyMetres: number | undefined }
  | { readonly kind: 'find-floor' }
  | { readonly kind: 'tap-floor' }
  /** How large the scene stands there, 1 is life size. */
  | { readonly kind: 'size'; readonly scale: number }
  /** Why a sign or picture is not found although it may be there. */
  | { readonly kind: 'too-dark' | 'too-far' | 'too-fast' };

/** Something the visitor can do about it: a button of the view, labelled and drawn by its id. */
export interface ArTool {
  readonly id:
    | 'calibrate'
    | 'next-landmark'
    | 'turn-left'
    | 'turn-right'
    | 'larger'
    | 'smaller'
    | 'place-here'
    | 'place-again'
    | 'done';
  readonly run: () => void;
}

/** Everything to be said and offered now; each message replaces the one before. */
export interface Guidance {
  readonly notes: readonly ArNote[];
  readonly tools: readonly ArTool[];
}

/** A place of the tour that can be seen from afar, to aim at. */
export interface Landmark {
  readonly name: string;
  readonly position: Position;
}

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
  /** Says what the visitor should know or do now. Cheap to call with the same again. */
  guide(guidance: Guidance): void;
  /**
   * Calls `ask` inside a tap: sensors and immersive AR are granted only there. The view shows a button when the tap that
   * opened the scene is too long ago. Rejects with what `ask` rejects with, or the signal's reason.
   */
  inTap<T>(why: 'sensors' | 'immersive', ask: () => Promise<T>): Promise<T>;
  /** Draws into an immersive session from now on, until it ends. */
  present(session: XRSession, space: XRReferenceSpaceType): Promise<void>;
  /**
   * Says that it goes on without the camera: the visitor has left by another door than ours, e.g. the phone's own way out
   * of immersive AR, or it broke, and then why.
   */
  ended(reason?: Unavailable): void;
  readonly landmarks: readonly Landmark[];
  readonly positions: PositionSource;
  readonly loadAsset: LoadAsset;
}

/** What the stage calls before every picture. @param time milliseconds, as in requestAnimationFrame; `frame` in immersive AR only */
export type FrameStep = (time: number, frame?: XRFrame) => void;

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
