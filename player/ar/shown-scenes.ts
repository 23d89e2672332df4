/** The scenes that stand on the stage: loaded when found, drawn together, tapped, spoken in. */
import type { KnownAnchor, SceneNode } from '../../shared/model/tour';
import type { OnTracking } from './ar-back-end';
import type { ArSessionSetting } from './ar-session';
import type { Choice } from './choose-back-end';
import { type LoadedScene, loadScene, type SceneNotice } from './scene/scene-loader';
import { SceneShelf } from './scene-shelf';
import { listenForTaps, pointsOf, type ScenePoint } from './scene-taps';
import { linesOf } from './speech/lines';
import type { Stage } from './stage';

/** All scenes of a station, and which of them the visitor looks at. */
export class ShownScenes {
  readonly #shelf: SceneShelf;
  #choice: Choice | undefined;
  #seen: string | undefined;
  /** The thing whose tap made the guide speak: what a gesture is about unless the captions name another. */
  #about: string | undefined;

  constructor(
    private readonly setting: ArSessionSetting,
    private readonly stage: Stage,
    private readonly ladder: readonly KnownAnchor[],
    private readonly signal: AbortSignal,
  ) {
    this.#shelf = new SceneShelf((anchor) => {
      const { onProgress: _onProgress, ...quietly } = setting;
      const listened = anchor === ladder[0] ? setting : quietly;
      const grounded = anchor.kind !== 'sky' && anchor.kind !== 'image';
      return loadScene(anchor.scene, stage.anchorGroup(anchor.id), { ...listened, grounded, signal });
    });
  }

  get notices(): readonly SceneNotice[] {
    return this.#shelf.all.flatMap(({ notices }) => notices);
  }

  open(anchor: KnownAnchor): Promise<LoadedScene> {
    return this.#shelf.open(anchor);
  }

  /** Draws until the end. */
  run(choice: Choice): void {
    this.#choice = choice;
    this.#bring(choice.anchor);
    const { stage } = this;
    let last = 0;
    stage.run((time, frame) => {
      const seconds = last === 0 ? 0 : Math.min(0.1, (time - last) / 1000);
      last = time;
      choice.step(time, frame);
      stage.camera.updateMatrixWorld();
      const viewHeight = stage.canvas.clientHeight;
      const frameNow = {
        seconds,
        camera: stage.camera,
        viewHeight,
        seesWorld: choice.backEnd.usesCamera,
        speaking: this.setting.speaker.state.speaking,
      };
      for (const scene of this.#shelf.all) scene.update(frameNow);
    });
    const scenes = () => this.#shelf.all;
    listenForTaps(stage, scenes, (node, scene) => this.#perform(node, scene), this.signal);
  }

  /** An anchor is found or lost: its scene is loaded when it is first found. */
  tell(...[state, anchorId]: Parameters<OnTracking>): void {
    if (state === 'tracking') {
      this.#seen = anchorId;
      const anchor = this.ladder.find(({ id }) => id === anchorId);
      if (anchor) this.#bring(anchor);
    }
    this.setting.onState(state, anchorId);
  }

  get ready(): boolean {
    return this.#current !== undefined;
  }

  points(): readonly ScenePoint[] {
    const scene = this.#current;
    return scene ? pointsOf(scene, this.setting.chain) : [];
  }

  act(node: SceneNode): void {
    const scene = this.#current;
    if (scene) this.#perform(node, scene);
  }

  voice(): void {
    const { line, speaking, gesture, target = this.#about, saying } = this.setting.speaker.state;
    for (const scene of this.#shelf.all)
      for (const figure of scene.figures) {
        const speaks = speaking && line?.characterId === figure.characterId;
        figure.speakWith(speaks ? () => this.setting.speaker.loudness() : undefined);
        const thing = target === undefined ? undefined : scene.shownObject(target);
        if (speaks) figure.gesture(gesture, thing, saying);
        else figure.gesture(undefined);
      }
  }

  /** The scene found last; before that the one that is looked for. */
  get #current(): LoadedScene | undefined {
    const anchorId = this.#seen ?? this.#choice?.anchor.id;
    return anchorId === undefined ? undefined : this.#shelf.of(anchorId);
  }

  /** Loads a scene beside the running back end; if it cannot be opened, the others go on. */
  #bring(anchor: KnownAnchor): void {
    this.#shelf
      .open(anchor)
      .then((scene) => this.#settle(scene))
      .catch((error: unknown) => this.signal.aborted || console.warn(`Scene ${anchor.id}:`, error));
  }

  /** A scene has arrived while the back end already runs. */
  #settle(scene: LoadedScene): void {
    if (this.signal.aborted || !this.#choice) return;
    for (const figure of scene.figures) figure.facesVisitor = this.#choice.backEnd.usesCamera;
    this.voice();
    this.setting.onChange();
  }

  #perform(node: SceneNode, scene: LoadedScene): void {
    const { action } = node;
    const { tour, station, chain, speaker, onAction, onChange } = this.setting;
    if (!action) {
      if (node.kind === 'character') speaker.next();
      else scene.play(node.id);
      return;
    }
    switch (action.kind) {
      case 'play':
        return scene.play(action.node ?? node.id);
      case 'say':
        this.#about = node.kind === 'character' ? undefined : node.id;
        return speaker.say(linesOf(tour, station, chain, action.block));
      case 'toggle':
        scene.toggle(action.node);
        return onChange();
      case 'open':
      case 'go':
      case 'answer':
        return onAction(action);
    }
  }
}
