/** Life for a model that brought none: it breathes and sways a little, and nods with its voice. */
import type { Object3D } from 'three';

const BREATH_SECONDS = 3.4;
const NOD_RADIANS = 0.06;

export class Breath {
  readonly #size: number;
  readonly #lean: number;
  readonly #sway: number;
  #seconds = 0;

  /** @param still it has clips of its own, or the visitor wants no movement: then it only nods */
  constructor(
    private readonly object: Object3D,
    private readonly still: boolean,
  ) {
    this.#size = object.scale.y;
    this.#lean = object.rotation.x;
    this.#sway = object.rotation.z;
  }

  /** @param voice how far a mouth would be open, 0 to 1 */
  update(seconds: number, voice: number): void {
    this.object.rotation.x = this.#lean + voice * NOD_RADIANS;
    if (this.still) return;
    this.#seconds += seconds;
    const wave = Math.sin((this.#seconds / BREATH_SECONDS) * Math.PI * 2);
    this.object.scale.y = this.#size * (1 + 0.008 * wave);
    this.object.rotation.z = this.#sway + 0.01 * Math.sin(this.#seconds * 0.7);
  }
}
