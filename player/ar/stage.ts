/** The one place that holds a WebGL renderer: canvas, light, camera, a group per anchor, the loop. */
import {
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  PerspectiveCamera,
  Scene,
  SRGBColorSpace,
  WebGLRenderer,
} from 'three';
import { Unavailable } from '../../shared/model/unavailable';
import { openCamera } from './camera';
import { watchLight } from './light-estimate';
import { disposeTree, fadeTree } from './materials';
import type { PositionSource } from '../position/position-source';
import type { ArStage, FrameStep, Guidance, Landmark, LoadAsset } from './ar-back-end';

/** More than this shows no difference on a phone and costs battery. */
const MAX_PIXEL_RATIO = 2;

/** What the stage is made of, and whom it tells. */
export interface StageParts {
  readonly canvas: HTMLCanvasElement;
  readonly video: HTMLVideoElement;
  readonly loadAsset: LoadAsset;
  /** Told when the device takes the graphics away, and gives them back. */
  readonly onContext?: (lost: boolean) => void;
  readonly onGuidance?: (guidance: Guidance) => void;
  /** Shows a button and calls `ask` in its tap; without a view there is nobody to tap, and it is called at once. */
  readonly inTap?: <T>(why: 'sensors' | 'immersive', ask: () => Promise<T>) => Promise<T>;
  /** The visitor has left by the phone's own way out of immersive AR. */
  readonly onEnded?: (reason?: Unavailable) => void;
  readonly landmarks: readonly Landmark[];
  readonly positions: PositionSource;
}

/** What the camera's picture says about the light where the visitor stands. */
export interface LightEstimate {
  /** How bright, 1 as the stage is lit without an estimate; kept within 0.35 and 1.4, so that nothing vanishes. */
  readonly level: number;
  /** The light's colour in linear sRGB, its largest part 1. */
  readonly colour: readonly [red: number, green: number, blue: number];
  /** The bright side of the picture, -1 to 1 each; the middle when it is not known. */
  readonly from?: readonly [right: number, up: number];
}

const SKY_LIGHT = 1.9;
const LAMP_LIGHT = 2.1;
const SKY_COLOUR = new Color(1, 1, 1);
const LAMP_COLOUR = new Color(1, 0.93, 0.82);
const tint = new Color();

/** Draws all scenes of a station until the signal gives canvas and graphics memory back. */
export class Stage implements ArStage {
  readonly canvas: HTMLCanvasElement;
  readonly camera = new PerspectiveCamera(45, 1, 0.01, 200);
  readonly loadAsset: LoadAsset;
  readonly landmarks: readonly Landmark[];
  readonly positions: PositionSource;
  readonly #parts: StageParts;
  readonly #scene = new Scene();
  readonly #renderer: WebGLRenderer;
  readonly #anchors = new Map<string, Group>();
  readonly #video: HTMLVideoElement;
  readonly #sky = new HemisphereLight(SKY_COLOUR, new Color(0.62, 0.58, 0.52), SKY_LIGHT);
  readonly #lamp = new DirectionalLight(LAMP_COLOUR, LAMP_LIGHT);

  /** @throws Unavailable `webgl` when the device draws no 3D */
  constructor(parts: StageParts, signal: AbortSignal) {
    this.canvas = parts.canvas;
    this.#parts = parts;
    this.loadAsset = parts.loadAsset;
    this.landmarks = parts.landmarks;
    this.positions = parts.positions;
    this.#video = parts.video;
    this.#renderer = createRenderer(parts.canvas);
    this.#scene.add(this.camera, this.#sky);
    this.#hangLamp();
    this.resize();
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.canvas);
    this.canvas.addEventListener('webglcontextlost', () => parts.onContext?.(true), { signal });
    this.canvas.addEventListener('webglcontextrestored', () => parts.onContext?.(false), { signal });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.#renderer.setAnimationLoop(null);
      for (const group of this.#anchors.values()) disposeTree(group);
      this.#renderer.dispose();
      // Browsers keep only a few drawing contexts; this one is given back now, not when memory runs short.
      this.#renderer.forceContextLoss();
    });
  }

  /** What the graphics hold now; for tests that look for leaks. */
  get info(): Readonly<{ geometries: number; textures: number; triangles: number }> {
    const { memory, render } = this.#renderer.info;
    return { geometries: memory.geometries, textures: memory.textures, triangles: render.triangles };
  }

  anchorGroup(anchorId: string): Group {
    let group = this.#anchors.get(anchorId);
    if (!group) {
      group = new Group();
      group.name = anchorId;
      this.#anchors.set(anchorId, group);
      this.#scene.add(group);
    }
    return group;
  }

  setOpacity(anchorId: string, opacity: number): void {
    const group = this.anchorGroup(anchorId);
    group.visible = opacity > 0;
    if (group.userData['opacity'] === opacity) return;
    group.userData['opacity'] = opacity;
    fadeTree(group, opacity);
  }

  async openCamera(signal: AbortSignal): Promise<HTMLVideoElement> {
    const video = await openCamera(this.#video, signal);
    watchLight(video, (estimate) => this.light(estimate), signal);
    // Without the camera's picture its light means nothing.
    signal.addEventListener('abort', () => this.light(undefined), { once: true });
    return video;
  }

  guide(guidance: Guidance): void {
    this.#parts.onGuidance?.(guidance);
  }

  inTap<T>(why: 'sensors' | 'immersive', ask: () => Promise<T>): Promise<T> {
    return this.#parts.inTap?.(why, ask) ?? ask();
  }

  async present(session: XRSession, space: XRReferenceSpaceType): Promise<void> {
    this.#renderer.xr.enabled = true;
    this.#renderer.xr.setReferenceSpaceType(space);
    session.addEventListener('end', () => this.resize(), { once: true });
    await this.#renderer.xr.setSession(session);
  }

  ended(reason?: Unavailable): void {
    this.#parts.onEnded?.(reason);
  }

  /** Draws for as long as the stage lives. */
  run(step: FrameStep): void {
    this.#renderer.setAnimationLoop((time: number, frame?: XRFrame) => {
      // The page's own clock may go on beside the session's, whose picture can be drawn in its frames only.
      if (this.#renderer.xr.isPresenting && !frame) return;
      step(time, frame);
      this.#renderer.render(this.#scene, this.camera);
    });
  }

  /** Whether an immersive session shows the scene; its picture belongs to the phone and cannot be kept. */
  get immersive(): boolean {
    return this.#renderer.xr.isPresenting;
  }

  /** Draws the scene once in this many pixels and hands the drawing over; after `take` it is gone. */
  still(width: number, height: number, take: (drawing: HTMLCanvasElement) => void): void {
    this.#renderer.setPixelRatio(1);
    this.#renderer.setSize(width, height, false);
    this.#renderer.render(this.#scene, this.camera);
    take(this.canvas);
    this.resize();
    this.#renderer.render(this.#scene, this.camera);
  }

  /** Fits the drawing to the canvas's size on the page. */
  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    if (width === 0 || height === 0 || this.#renderer.xr.isPresenting) return;
    this.#renderer.setPixelRatio(Math.min(window.devicePixelRatio, MAX_PIXEL_RATIO));
    this.#renderer.setSize(width, height, false);
    this.camera.aspect = width / height;
    this.camera.updateProjectionMatrix();
  }

  /** Lights the scene like the place it stands in; undefined goes back to the stage's own light. */
  light(estimate: LightEstimate | undefined): void {
    const level = Math.min(1.4, Math.max(0.35, estimate?.level ?? 1));
    this.#sky.intensity = SKY_LIGHT * level;
    this.#lamp.intensity = LAMP_LIGHT * level;
    const [red, green, blue] = estimate?.colour ?? [1, 1, 1];
    this.#sky.color.copy(SKY_COLOUR).multiply(tint.setRGB(red, green, blue));
    this.#lamp.color.copy(LAMP_COLOUR).multiply(tint);
    const [right, up] = estimate?.from ?? [0, 0];
    this.#lamp.position.set(-2 + 4 * right, 3 + up, 2.5);
  }

  /** One warm lamp, upper left front of whoever looks: it goes with the camera, as the drawings of the guides have it. */
  #hangLamp(): void {
    this.#lamp.position.set(-2, 3, 2.5);
    this.#lamp.target.position.set(0, 0, -3);
    this.camera.add(this.#lamp, this.#lamp.target);
  }
}

function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  try {
    const renderer = new WebGLRenderer({
      canvas,
      alpha: true,
      antialias: true,
      // Windows into another time are cut out with it.
      stencil: true,
      powerPreference: 'default',
    });
    renderer.outputColorSpace = SRGBColorSpace;
    renderer.setClearAlpha(0);
    return renderer;
  } catch (cause) {
    throw new Unavailable('webgl', '', { cause });
  }
}
