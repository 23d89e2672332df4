/** A guide's body: gestures with cross-fades, a mouth that follows the voice, still poses under reduced motion. */
import {
  type AnimationAction,
  type AnimationClip,
  AnimationMixer,
  LoopOnce,
  LoopRepeat,
  Mesh,
  type Object3D,
  Vector3,
} from 'three';
import type { Gesture } from '../../../shared/model/tour';
import { mouthStep } from '../speech/mouth';
import { Aim, Target } from './figure-aim';
import { Gaze } from './figure-gaze';
import { type Rig, rigOf } from './figure-rig';
import { Breath } from './figure-breath';

const CROSS_FADE_SECONDS = 0.3;
/** Morph target and clips as documented for guides; a model without them breathes and nods. */
const MOUTH_MORPH = 'speak';
/** When the arm of the clip `point` is out, where it is held, and for how long. */
const POINTING = { from: 0.4, hold: 2.1, until: 2.4, holdSeconds: 4 } as const;
/** Who points looks there first, then back at the visitor. */
const LOOKS_THERE_SECONDS = 1.6;

/** Nearer than this to its upright axis, in metres of the model, is the guide itself. */
const OWN_METRES = 0.4;

interface ClipNote {
  readonly loop?: boolean;
  readonly peak?: number;
}

export class Figure {
  /** Whether it turns to the visitor; off on the turntable, where the visitor wants to see it from behind. */
  facesVisitor = false;
  readonly rig: Rig | undefined;
  readonly #mixer: AnimationMixer;
  readonly #actions = new Map<string, AnimationAction>();
  readonly #notes: Readonly<Record<string, ClipNote>>;
  readonly #mouths: { readonly mesh: Mesh; readonly index: number }[] = [];
  readonly #breath: Breath | undefined;
  readonly #gaze: Gaze | undefined;
  readonly #aim: Aim | undefined;
  #rest = 'idle';
  #now: AnimationAction | undefined;
  #asked: Gesture | undefined;
  #about: Object3D | undefined;
  #occasion = 0;
  #walks = false;
  #target: Target | undefined;
  #held = 0;
  #open = 0;
  #voice: (() => number) | undefined;

  constructor(
    readonly characterId: string,
    readonly object: Object3D,
    clips: readonly AnimationClip[],
    readonly reducedMotion: boolean,
  ) {
    this.#mixer = new AnimationMixer(object);
    for (const clip of clips) this.#actions.set(clip.name, this.#mixer.clipAction(clip));
    this.#notes = clipNotes(object);
    object.traverse((part) => {
      const index = part instanceof Mesh ? part.morphTargetDictionary?.[MOUTH_MORPH] : undefined;
      if (index !== undefined) this.#mouths.push({ mesh: part as Mesh, index });
    });
    this.rig = rigOf(object);
    this.#gaze = this.rig && new Gaze(this.rig);
    this.#aim = this.rig && new Aim(this.rig);
    this.#breath = this.#mouths.length ? undefined : new Breath(object, clips.length > 0 || reducedMotion);
    this.#mixer.addEventListener('finished', () => this.#do(this.#afterwards));
    this.#do(this.#rest);
  }

  /** What it does when it has nothing to say: a clip's name, `idle` unless the author chose another. */
  rest(clip: string): void {
    if (this.#actions.has(clip)) this.#rest = clip;
    this.#do(this.#rest);
  }

  /**
   * Begins a gesture, about a thing of the scene if there is one; undefined goes back to rest, as an unknown clip does.
   * @param occasion the same gesture on another occasion begins anew
   */
  gesture(name: Gesture | undefined, about?: Object3D, occasion = 0): void {
    if (name === this.#asked && about === this.#about && occasion === this.#occasion) return;
    this.#asked = name;
    this.#about = about;
    this.#occasion = occasion;
    this.#target = name === 'point' && about && !this.#isItself(about) ? new Target(about) : undefined;
    this.#held = 0;
    if (!this.#walks) this.#do(name ?? this.#rest);
  }

  /** A point that floats over the guide is the guide's own. */
  #isItself(thing: Object3D): boolean {
    const { x, z } = this.object.worldToLocal(thing.getWorldPosition(new Vector3()));
    return Math.hypot(x, z) < OWN_METRES;
  }

  /** Walks on the spot, or stops and does what was last asked for. */
  walk(walks: boolean): void {
    if (walks === this.#walks) return;
    this.#walks = walks;
    this.#do(walks ? 'walk' : (this.#asked ?? this.#rest));
  }

  /** What it points at now, or is about to. */
  get target(): Target | undefined {
    const pointing = this.#actions.get('point');
    return !this.#walks && (this.#now === pointing || !pointing) ? this.#target : undefined;
  }

  /** Speaks with this loudness, 0 to 1, asked before every picture. */
  speakWith(voice: (() => number) | undefined): void {
    this.#voice = voice;
  }

  /** @param eye where the visitor looks from, in the world */
  update(seconds: number, eye: Vector3): void {
    for (const posed of this.#posed()) posed?.restore();
    this.#mixer.update(seconds);
    for (const posed of this.#posed()) posed?.keep();
    this.#speak(seconds);
    this.#hold(seconds);
    const { target, reducedMotion } = this;
    const time = this.#now?.time ?? 0;
    const out = target && time >= POINTING.from && time <= POINTING.until;
    this.#aim?.update(out ? target : undefined, seconds, reducedMotion);
    const looksThere = target && time < LOOKS_THERE_SECONDS && !reducedMotion;
    this.#gaze?.update(looksThere ? target.where() : eye, seconds, reducedMotion);
  }

  #posed() {
    return [this.rig?.head, this.rig?.eyes, this.rig?.shoulder];
  }

  /** After a gesture that happens once, whoever still speaks goes on telling. */
  get #afterwards(): string {
    return this.#voice && this.#actions.has('tell') ? 'tell' : this.#rest;
  }

  #do(name: string): void {
    const wanted = this.#actions.has(name) ? name : this.#rest;
    const action = this.#actions.get(wanted);
    if (!action || (action === this.#now && action.isRunning() && wanted !== 'point')) return;
    const note = this.#notes[wanted];
    const loops = note?.loop ?? (wanted === 'idle' || wanted === 'tell' || wanted === 'listen');
    action.reset().setLoop(loops ? LoopRepeat : LoopOnce, loops ? Infinity : 1);
    action.clampWhenFinished = true;
    if (this.reducedMotion) return this.#stand(action, note?.peak ?? 0);
    if (this.#now && this.#now !== action) action.crossFadeFrom(this.#now, CROSS_FADE_SECONDS, false);
    action.play();
    this.#now = action;
  }

  /** The arm stays out a while when there is something to look at. */
  #hold(seconds: number): void {
    const action = this.#now;
    if (!action || action !== this.#actions.get('point')) return;
    if (!this.target || this.reducedMotion || action.time < POINTING.hold) return;
    this.#held += seconds;
    action.paused = this.#held < POINTING.holdSeconds;
  }

  #speak(seconds: number): void {
    this.#open = mouthStep(this.#open, this.#voice?.() ?? 0, seconds);
    for (const { mesh, index } of this.#mouths)
      if (mesh.morphTargetInfluences) mesh.morphTargetInfluences[index] = this.#open;
    this.#breath?.update(seconds, this.#open);
  }

  /** Reduced motion: the gesture's key pose, still. */
  #stand(action: AnimationAction, peakSeconds: number): void {
    if (this.#now && this.#now !== action) this.#now.stop();
    action.play();
    action.time = peakSeconds;
    action.paused = true;
    this.#now = action;
  }
}

/** Lengths, loops and key poses as the model's maker wrote them into the root's extras. */
function clipNotes(object: Object3D): Readonly<Record<string, ClipNote>> {
  let notes: Readonly<Record<string, ClipNote>> = {};
  object.traverse((part) => {
    const clips: unknown = part.userData['clips'];
    if (typeof clips === 'object' && clips !== null) notes = clips as Readonly<Record<string, ClipNote>>;
  });
  return notes;
}
