/** Scenes put on the floor in immersive AR (WebXR): the phone knows the room, finds the floor and holds the place. */
import { Matrix4, Vector3 } from 'three';
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArBackEnd, ArStage, FrameStep, OnTracking } from '../ar-back-end';
import { FloorScene } from './floor-scene';
import { tapInPicture } from './tap-in-picture';

/** By the phone's own immersive AR. */
export const immersiveBackEnd: ArBackEnd = {
  name: 'immersive',
  usesCamera: true,
  supports: async (anchor) => anchor.kind === 'surface' && (await isImmersiveArHere()),
  async start(anchors, stage, onState, signal) {
    const anchor = anchors.find(isSurface);
    if (!anchor) throw new Error('immersive AR was started without a surface');
    const overlay = stage.canvas.closest('dialog')?.firstElementChild ?? undefined;
    const session = await stage.inTap('immersive', () => requestSession(overlay));
    endWith(signal, session);
    signal.throwIfAborted();
    try {
      await stage.present(session, 'local-floor');
      const [floor, viewer] = await Promise.all([
        session.requestReferenceSpace('local-floor'),
        session.requestReferenceSpace('viewer'),
      ]);
      const hits = await session.requestHitTestSource?.({ space: viewer });
      if (!hits) throw new Unavailable('sensor-missing', '', { detail: 'no hit-test' });
      const { step } = new ImmersiveFloor(anchor, stage, onState, { session, floor, hits, overlay });
      // Only a session that was of use can be left by the visitor; one that was not makes way for the next rung.
      session.addEventListener('end', () => signal.aborted || stage.ended(), { once: true });
      return step;
    } catch (cause) {
      await session.end().catch(() => undefined);
      throw cause instanceof Unavailable ? cause : new Unavailable('sensor-missing', '', { cause });
    }
  },
};

function isSurface(anchor: KnownAnchor): anchor is AnchorOf<'surface'> {
  return anchor.kind === 'surface';
}

async function isImmersiveArHere(): Promise<boolean> {
  const xr = (navigator as { xr?: XRSystem }).xr;
  return (await xr?.isSessionSupported('immersive-ar').catch(() => false)) ?? false;
}

/** @throws Unavailable `camera-refused` when the visitor says no, `sensor-missing` when the phone cannot after all */
async function requestSession(overlay: Element | undefined): Promise<XRSession> {
  const xr = (navigator as { xr?: XRSystem }).xr;
  if (!xr) throw new Unavailable('sensor-missing');
  try {
    return await xr.requestSession('immersive-ar', {
      requiredFeatures: ['hit-test', 'local-floor'],
      optionalFeatures: ['anchors', ...(overlay ? ['dom-overlay'] : [])],
      ...(overlay && { domOverlay: { root: overlay } }),
    });
  } catch (cause) {
    const refused = cause instanceof DOMException && cause.name === 'NotAllowedError';
    throw new Unavailable(refused ? 'camera-refused' : 'sensor-missing', '', { cause });
  }
}

function endWith(signal: AbortSignal, session: XRSession): void {
  const end = () => void session.end().catch(() => undefined);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  session.addEventListener('end', () => signal.removeEventListener('abort', end), { once: true });
}

interface Room {
  readonly session: XRSession;
  readonly floor: XRReferenceSpace;
  readonly hits: XRHitTestSource;
  /** What of the page stays visible over the room, where the browser can do that. */
  readonly overlay: Element | undefined;
}

/** The phone's own mark in the room that holds a scene's place, and where it was at first. */
interface Hold {
  readonly anchor: XRAnchor;
  first: Matrix4 | undefined;
}

class ImmersiveFloor {
  readonly #scene: FloorScene;
  #hit: XRHitTestResult | undefined;
  #hold: Hold | undefined;
  #lost = false;

  constructor(
    private readonly anchor: AnchorOf<'surface'>,
    private readonly stage: ArStage,
    private readonly onState: OnTracking,
    private readonly room: Room,
  ) {
    this.#scene = new FloorScene(anchor, stage, onState, () => void this.#holdPlace());
    room.session.addEventListener('select', this.#tap);
    room.overlay?.addEventListener('beforexrselect', keepButtonsForTheFinger);
  }

  readonly step: FrameStep = (_time, frame) => {
    if (!frame) return;
    const eye = frame.getViewerPose(this.room.floor)?.transform.position;
    if (eye) this.#scene.eye = [eye.x, eye.y, eye.z];
    this.#hit = frame.getHitTestResults(this.room.hits)[0];
    const point = this.#hit?.getPose(this.room.floor)?.transform.position;
    this.#scene.aim = point && [point.x, point.y, point.z];
    this.#follow(frame);
    this.#scene.draw();
  };

  readonly #tap = (event: XRInputSourceEvent): void => {
    if (this.#scene.choosing) return this.#scene.place();
    const pose = event.frame.getPose(event.inputSource.targetRaySpace, this.room.floor);
    if (pose) tapInPicture(this.stage, new Matrix4().fromArray(pose.transform.matrix));
  };

  /** Asks the phone to keep an eye on the spot; where it cannot, the scene stays where it was put. */
  async #holdPlace(): Promise<void> {
    this.#hold?.anchor.delete();
    this.#hold = undefined;
    const anchor = await this.#hit?.createAnchor?.()?.catch(() => undefined);
    if (anchor) this.#hold = { anchor, first: undefined };
  }

  #follow(frame: XRFrame): void {
    const hold = this.#hold;
    const pose = hold && frame.getPose(hold.anchor.anchorSpace, this.room.floor);
    if (!hold || (!pose && !hold.first)) return;
    if (pose) {
      const now = upright(new Matrix4().fromArray(pose.transform.matrix));
      hold.first ??= now.clone().invert();
      this.#scene.correction.multiplyMatrices(now, hold.first);
    }
    if (!pose === this.#lost) return;
    this.#lost = !pose;
    this.onState(pose ? 'tracking' : 'lost', this.anchor.id);
  }
}

const turn = new Vector3();

/** The place and heading of a pose; floors do not tilt, so what does is noise. */
function upright(pose: Matrix4): Matrix4 {
  turn.setFromMatrixColumn(pose, 0);
  const heading = Math.atan2(-turn.z, turn.x);
  const { elements } = pose;
  return new Matrix4().makeRotationY(heading).setPosition(elements[12] ?? 0, elements[13] ?? 0, elements[14] ?? 0);
}

/** A finger on one of our buttons means the button, not the floor behind it. */
function keepButtonsForTheFinger(event: Event): void {
  const on = event.composedPath()[0];
  if (on instanceof Element && on.closest('button, a, .foot, .top')) event.preventDefault();
}
