/** The scenes of a station's anchors: each is loaded when it is first needed, and kept until the end. */
import type { KnownAnchor } from '../../shared/model/tour';
import type { LoadedScene } from './scene/scene-loader';

/** Loads each anchor's scene once. */
export class SceneShelf {
  readonly #loading = new Map<string, Promise<LoadedScene>>();
  readonly #loaded = new Map<string, LoadedScene>();

  constructor(private readonly load: (anchor: KnownAnchor) => Promise<LoadedScene>) {}

  /** The anchor's scene, loaded now if it was not before. */
  open(anchor: KnownAnchor): Promise<LoadedScene> {
    let loading = this.#loading.get(anchor.id);
    if (!loading) {
      loading = this.load(anchor).then((scene) => {
        this.#loaded.set(anchor.id, scene);
        return scene;
      });
      this.#loading.set(anchor.id, loading);
    }
    return loading;
  }

  /** The scene of an anchor if it has been loaded. */
  of(anchorId: string): LoadedScene | undefined {
    return this.#loaded.get(anchorId);
  }

  get all(): readonly LoadedScene[] {
    return [...this.#loaded.values()];
  }
}
