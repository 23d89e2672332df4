/** How a guide comes: built up from its parts, walking in from the side, or simply growing where it has no parts. */
import type { Object3D } from 'three';
import type { Rig } from './figure-rig';

const ASSEMBLE_SECONDS = 1.2;
/** How long one piece takes, the first beginning at once and the last ending with the whole. */
const PIECE_SECONDS = 0.5;
const GROW_SECONDS = 0.6;
/** In the figure's own height: from how far it walks in, and how far it goes in a second. */
const WALK_HEIGHTS = 0.55;
const WALK_HEIGHTS_PER_SECOND = 0.45;
/** Nothing may have no size at all: its normals could not be turned. */
const TINY = 0.001;

/** How it stands at a moment of its entrance. */
export interface Entering {
  /** How far it is still away, to its own left, in metres of the model. */
  readonly aside: number;
  readonly walks: boolean;
}

export class Entrance {
  readonly #sizes: readonly (readonly [piece: Object3D, size: number])[];
  readonly #length: number;
  #seconds = 0;

  constructor(
    private readonly kind: 'assemble' | 'walk' | 'grow' | 'none',
    object: Object3D,
    rig: Rig | undefined,
    private readonly heightMetres: number,
  ) {
    const pieces = kind === 'assemble' && rig ? rig.pieces : kind === 'grow' ? [object] : [];
    this.#sizes = pieces.map((piece) => [piece, piece.scale.x] as const);
    this.#length = {
      assemble: ASSEMBLE_SECONDS,
      grow: GROW_SECONDS,
      none: 0,
      walk: WALK_HEIGHTS / WALK_HEIGHTS_PER_SECOND,
    }[kind];
    this.#grow();
  }

  get over(): boolean {
    return this.#seconds >= this.#length;
  }

  /** Goes on; call it only while the guide can be seen. */
  update(seconds: number): Entering {
    if (!this.over) {
      this.#seconds += seconds;
      this.#grow();
    }
    const left = this.over ? 0 : 1 - this.#seconds / this.#length;
    return {
      aside: this.kind === 'walk' ? left * WALK_HEIGHTS * this.heightMetres : 0,
      walks: this.kind === 'walk' && !this.over,
    };
  }

  #grow(): void {
    const last = this.#sizes.length - 1;
    const step = last > 0 ? (this.#length - PIECE_SECONDS) / last : 0;
    const piece = last > 0 ? PIECE_SECONDS : this.#length;
    this.#sizes.forEach(([object, size], place) => {
      const share = this.over ? 1 : Math.max(0, Math.min(1, (this.#seconds - place * step) / piece));
      object.scale.setScalar(size * Math.max(TINY, springy(share)));
    });
  }
}

/** From 0 to 1, a tenth too far on the way. */
export function springy(share: number): number {
  const back = share - 1;
  return 1 + 2.7 * back ** 3 + 1.7 * back ** 2;
}
