/** The visitor's ears in the scene: sounds come from where they are, and stay below whoever speaks. */
import { type Camera, type Object3D, Vector3 } from 'three';

/** How loud the scene may be while somebody speaks. */
const BEHIND_SPEECH = 0.22;
const DUCK_SECONDS = 0.25;
const SWELL_SECONDS = 0.4;
/** Nearer than this, in metres, a sound does not grow any more. */
const LEAST_METRES = 0.15;

/** One sound with its place. */
interface Source {
  readonly media: HTMLMediaElement;
  readonly panner: PannerNode;
  readonly swell: GainNode;
  readonly place: Object3D;
}

export class SceneEar {
  #context: AudioContext | undefined;
  #loudness: GainNode | undefined;
  #ducked = false;
  readonly #sources = new Map<HTMLMediaElement, Source>();
  readonly #at = new Vector3();
  readonly #ahead = new Vector3();
  readonly #up = new Vector3();

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      for (const { media, panner, swell } of this.#sources.values()) {
        media.pause();
        panner.disconnect();
        swell.disconnect();
      }
      this.#sources.clear();
      void this.#context?.close();
      this.#context = undefined;
    });
  }

  /**
   * Plays a medium from its place in the scene, as loud as it is where the visitor stands now; nearer is hardly louder,
   * farther is softer. To be called in a tap, as browsers let nothing sound before one.
   */
  async play(media: HTMLMediaElement, place: Object3D): Promise<void> {
    if (this.signal.aborted) return;
    const context = (this.#context ??= this.#listen());
    const source = this.#sources.get(media) ?? this.#connect(context, media, place);
    void context.resume();
    source.panner.refDistance = Math.max(LEAST_METRES, this.#distanceTo(place));
    const now = context.currentTime;
    source.swell.gain.cancelScheduledValues(now);
    source.swell.gain.setValueAtTime(0, now);
    source.swell.gain.linearRampToValueAtTime(1, now + SWELL_SECONDS);
    await media.play();
  }

  /** Moves the ears with the camera and each sound with its place. Before every picture. */
  follow(camera: Camera, speaking: boolean): void {
    const context = this.#context;
    this.#at.setFromMatrixPosition(camera.matrixWorld);
    this.#duck(speaking);
    if (!context) return;
    this.#ahead.set(0, 0, -1).transformDirection(camera.matrixWorld);
    this.#up.set(0, 1, 0).transformDirection(camera.matrixWorld);
    place(context.listener, this.#at);
    turn(context.listener, this.#ahead, this.#up);
    for (const { panner, place: there } of this.#sources.values()) place(panner, there.getWorldPosition(this.#ahead));
  }

  #listen(): AudioContext {
    const context = new AudioContext();
    this.#loudness = context.createGain();
    this.#loudness.gain.value = this.#ducked ? BEHIND_SPEECH : 1;
    this.#loudness.connect(context.destination);
    return context;
  }

  #connect(context: AudioContext, media: HTMLMediaElement, there: Object3D): Source {
    const panner = new PannerNode(context, { panningModel: 'HRTF', distanceModel: 'inverse', rolloffFactor: 1 });
    const swell = context.createGain();
    context.createMediaElementSource(media).connect(swell).connect(panner);
    if (this.#loudness) panner.connect(this.#loudness);
    const source = { media, panner, swell, place: there };
    this.#sources.set(media, source);
    return source;
  }

  #duck(speaking: boolean): void {
    if (speaking === this.#ducked) return;
    this.#ducked = speaking;
    const now = this.#context?.currentTime ?? 0;
    this.#loudness?.gain.setTargetAtTime(speaking ? BEHIND_SPEECH : 1, now, DUCK_SECONDS);
  }

  #distanceTo(there: Object3D): number {
    return there.getWorldPosition(new Vector3()).distanceTo(this.#at);
  }
}

/** Newer engines move by parameters, older ones by methods. */
type Placeable = PannerNode | AudioListener;
function place(thing: Placeable, { x, y, z }: Vector3): void {
  if ('positionX' in thing && thing.positionX) {
    thing.positionX.value = x;
    thing.positionY.value = y;
    thing.positionZ.value = z;
  } else (thing as { setPosition(x: number, y: number, z: number): void }).setPosition(x, y, z);
}

function turn(listener: AudioListener, ahead: Vector3, up: Vector3): void {
  if ('forwardX' in listener && listener.forwardX) {
    listener.forwardX.value = ahead.x;
    listener.forwardY.value = ahead.y;
    listener.forwardZ.value = ahead.z;
    listener.upX.value = up.x;
    listener.upY.value = up.y;
    listener.upZ.value = up.z;
  } else listener.setOrientation(ahead.x, ahead.y, ahead.z, up.x, up.y, up.z);
}
