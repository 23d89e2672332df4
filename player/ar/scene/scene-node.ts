/** What every kind of node is made of; one kind is one file and one line in `scene-loader.ts`. */
import type { Object3D, PerspectiveCamera } from 'three';
import type { SceneNode, Tour } from '../../../shared/model/tour';
import type { LoadAsset } from '../ar-back-end';
import type { SceneEar } from './scene-ear';

/** Why a node shows a placeholder. */
export type NoticeKind = 'missing' | 'broken' | 'too-large' | 'unsupported';

/** How far a scene has come: nodes that stand in their place, and the bytes that came for them. */
export interface SceneProgress {
  readonly loaded: number;
  readonly total: number;
  readonly bytes: number;
}

export interface SceneSetting {
  readonly tour: Tour;
  /** Languages, best first. */
  readonly chain: readonly string[];
  readonly loadAsset: LoadAsset;
  /** The page's colour for a role, e.g. `--accent`. */
  readonly colour: (role: string) => string;
  readonly reducedMotion: boolean;
  /** Whether there is ground at y = 0: not in the sky, and not on a wall. */
  readonly grounded: boolean;
  readonly onProgress?: (progress: SceneProgress) => void;
  /** Through which sounds are heard from where they are. */
  readonly ear: SceneEar;
  readonly signal: AbortSignal;
}

/** What a node needs to know before every picture. */
export interface SceneFrame {
  /** Since the last picture. */
  readonly seconds: number;
  readonly camera: PerspectiveCamera;
  /** Height of the drawing on the page in CSS pixels. */
  readonly viewHeight: number;
  /** Whether the camera's picture is behind the scene. */
  readonly seesWorld?: boolean;
  /** Whether somebody speaks now, whom other sounds must not drown. */
  readonly speaking?: boolean;
}

/** A node as three objects, with what it can do. */
export interface MadeNode {
  readonly object: Object3D;
  /** Answers the action `play`. */
  play?(): void;
  /** The node was hidden: what it plays pauses. */
  rest?(): void;
  update?(frame: SceneFrame): void;
  /** How far from the middle of the picture, in half heights, if it can carry its name there; infinite when not. */
  aside?(frame: SceneFrame): number;
  /** Shows or hides its name. */
  named?(shown: boolean): void;
}

export type MakeNode = (node: SceneNode, setting: SceneSetting) => Promise<MadeNode>;

/** An asset that cannot be shown, and why. The node becomes a placeholder, the rest of the scene goes on. */
export class Unshowable extends Error {
  constructor(
    readonly kind: NoticeKind,
    detail: string,
    options?: { cause?: unknown },
  ) {
    super(detail, options);
  }
}

/** A node's asset as bytes. @throws Unshowable when it has none or it does not arrive */
export async function bytesOf(assetId: string | undefined, setting: SceneSetting): Promise<Blob> {
  if (assetId === undefined) throw new Unshowable('missing', 'no asset');
  try {
    return await setting.loadAsset(assetId);
  } catch (cause) {
    throw new Unshowable('missing', assetId, { cause });
  }
}
