/** A guide's body: gestures with cross-fades, a mouth that follows the voice, still poses under reduced motion. */
import {
  type AnimationAction,
  type AnimationClip,
  AnimationMixer,
  LoopOnce,
  LoopRepeat,
  Mesh,
  type Object3D,
} from 'three';
import type { Gesture } from '../../../shared/model/tour';
import { mouthStep } from '../speech/mouth';

const CROSS_FADE_SECONDS = 0.3;
/** Morph target and clips as documented for guides; a model without them simply stands still. */
const MOUTH_MORPH = 'speak';

interface ClipNote {
  readonly loop?: boolean;
  readonly peak?: number;
}

export class Figure {
  /** Whether it turns to the visitor; off on the turntable, where the visitor wants to see it from behind. */
  facesVisitor = false;
  readonly #mixer: AnimationMixer;
  readonly #actions = new Map<string, AnimationAction>();
  readonly #notes: Readonly<Record<string, ClipNote>>;
  readonly #mouths: { readonly mesh: Mesh; readonly index: number }[] = [];
  #rest = 'idle';
  #now: AnimationAction | undefined;
  #open = 0;
  #voice: () => number = () => 0;

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
    this.#mixer.addEventListener('finished', () => this.gesture(undefined));
    this.gesture(undefined);
  }

  /** What it does when it has nothing to say: a clip's name, `idle` unless the author chose another. */
  rest(clip: string): void {
    if (this.#actions.has(clip)) this.#rest = clip;
    this.gesture(undefined);
  }

  /** Begins a gesture; undefined goes back to rest. An unknown clip leaves it at rest. */
  gesture(name: Gesture | undefined): void {
    const wanted = name && this.#actions.has(name) ? name : this.#rest;
    const action = this.#actions.get(wanted);
    if (!action || (action === this.#now && action.isRunning())) return;
    const note = this.#notes[wanted];
    const loops = note?.loop ?? (wanted === 'idle' || wanted === 'tell' || wanted === 'listen');
    action.reset().setLoop(loops ? LoopRepeat : LoopOnce, loops ? Infinity : 1);
    action.clampWhenFinished = true;
    if (this.reducedMotion) return this.#hold(action, note?.peak ?? 0);
    if (this.#now && this.#now !== action) action.crossFadeFrom(this.#now, CROSS_FADE_SECONDS, false);
    action.play();
    this.#now = action;
  }

  /** Speaks with this loudness, 0 to 1, asked before every picture. */
  speakWith(voice: (() => number) | undefined): void {
    this.#voice = voice ?? (() => 0);
  }

  update(seconds: number): void {
    this.#mixer.update(seconds);
    this.#open = mouthStep(this.#open, this.#voice(), seconds);
    for (const { mesh, index } of this.#mouths)
      if (mesh.morphTargetInfluences) mesh.morphTargetInfluences[index] = this.#open;
  }

  /** Reduced motion: the gesture's key pose, still. */
  #hold(action: AnimationAction, peakSeconds: number): void {
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
