/** A scene that a visitor puts on the floor: aim, put down, move, turn, scale, put down again. Both surface back ends use it. */
import { Box3, Matrix4, Quaternion, Vector3, type Group } from 'three';
import type { AnchorOf } from '../../../shared/model/tour';
import type { ArNote, ArStage, ArTool, OnTracking } from '../ar-back-end';
import { roomOf } from '../scene/extent';
import { keyed, placedAt, scaled, shownScale, turned, type Placement, type Point } from './placement';
import { drawReticle } from './reticle';

/** On a table a scene is about as long as a forearm; one whose size is not known gets a model maker's scale. */
const TABLE_METRES = 0.4;
const TABLE_SCALE = 0.15;
const TOOL_TURN = Math.PI / 12;
const TOOL_SCALE = 1.15;
const UP = new Vector3(0, 1, 0);

/** One scene on one floor, from aiming to being put elsewhere. */
export class FloorScene {
  /** Where the look meets the floor now; undefined when it does not. */
  aim: Point | undefined;
  /** Where the visitor's eye is, metres over the floor. */
  eye: Point = [0, 1.6, 0];
  /** How a system that has come to know the room better has corrected the place since the scene was put down. */
  readonly correction = new Matrix4();
  readonly #group: Group;
  readonly #reticle: Group;
  #placement: Placement | undefined;
  #choosing = true;
  #said = '';

  constructor(
    private readonly anchor: AnchorOf<'surface'>,
    private readonly stage: ArStage,
    private readonly onState: OnTracking,
    /** Told when the scene is put down. */
    private readonly onPlaced: () => void = () => undefined,
  ) {
    this.#group = stage.anchorGroup(anchor.id);
    this.#group.matrixAutoUpdate = false;
    // No anchor can be called so: ids have no colon.
    this.#reticle = stage.anchorGroup('surface:reticle');
    drawReticle(this.#reticle);
    stage.setOpacity(anchor.id, 0);
    onState('searching', anchor.id);
    this.draw();
  }

  /** Whether a tap puts the scene down; otherwise taps are meant for the things in it. */
  get choosing(): boolean {
    return this.#choosing;
  }

  get placement(): Placement | undefined {
    return this.#placement;
  }

  /** Moves, turns or scales what stands. */
  set placement(placement: Placement | undefined) {
    this.#placement = placement;
  }

  /** Puts the scene down where the reticle is; does nothing when there is none. */
  readonly place = (): void => {
    if (!this.aim) return;
    const scale = this.#placement?.scale ?? this.#firstScale();
    this.#placement = placedAt(this.aim, this.eye, scale);
    this.#choosing = false;
    this.correction.identity();
    this.stage.setOpacity(this.anchor.id, 1);
    this.onState('tracking', this.anchor.id);
    this.onPlaced();
  };

  /** Does what a key means; false for keys that mean nothing here. @param facing see `keyed` */
  key(key: string, facing: number): boolean {
    if (this.#choosing) {
      if (key !== 'Enter' && key !== ' ') return false;
      this.place();
      return true;
    }
    const next = this.#placement && keyed(this.#placement, key, facing);
    if (next) this.#placement = next;
    return next !== undefined;
  }

  /** Brings the drawing and the guidance up to date; before every picture. */
  draw(): void {
    this.#reticle.visible = this.#choosing && this.aim !== undefined;
    if (this.aim) this.#reticle.position.set(...this.aim);
    if (this.#placement) {
      this.#group.matrix.copy(matrixOf(this.#placement)).premultiply(this.correction);
      this.#group.matrixWorldNeedsUpdate = true;
    }
    this.#guide();
  }

  #guide(): void {
    const { notes, tools } = this.#choosing ? this.#whileChoosing() : this.#whenPlaced();
    const said = JSON.stringify([notes, tools]);
    if (said === this.#said) return;
    this.#said = said;
    this.stage.guide({ notes, tools: tools.map((id) => ({ id, run: this.#deeds[id] })) });
  }

  #whileChoosing(): { notes: ArNote[]; tools: Deed[] } {
    return this.aim
      ? { notes: [{ kind: 'tap-floor' }], tools: ['place-here'] }
      : { notes: [{ kind: 'find-floor' }], tools: [] };
  }

  #whenPlaced(): { notes: ArNote[]; tools: Deed[] } {
    // Two digits: what is said must not tremble with the fingers.
    const scale = this.#placement ? Number(shownScale(this.#placement).toPrecision(2)) : 1;
    return {
      notes: [{ kind: 'size', scale }],
      tools: ['place-again', 'turn-left', 'turn-right', 'larger', 'smaller'],
    };
  }

  readonly #deeds: Readonly<Record<Deed, () => void>> = {
    'place-here': this.place,
    'place-again': () => void (this.#choosing = true),
    'turn-left': () => this.#change((placement) => turned(placement, TOOL_TURN)),
    'turn-right': () => this.#change((placement) => turned(placement, -TOOL_TURN)),
    larger: () => this.#change((placement) => scaled(placement, TOOL_SCALE)),
    smaller: () => this.#change((placement) => scaled(placement, 1 / TOOL_SCALE)),
  };

  #change(by: (placement: Placement) => Placement): void {
    if (this.#placement) this.#placement = by(this.#placement);
  }

  #firstScale(): number {
    return this.anchor.size === 'life' ? 1 : tableScale(this.#group);
  }
}

type Deed = Extract<ArTool['id'], 'place-here' | 'place-again' | 'turn-left' | 'turn-right' | 'larger' | 'smaller'>;

const quaternion = new Quaternion();
const position = new Vector3();
const sizes = new Vector3();
const matrix = new Matrix4();
const room = new Box3();

function matrixOf(placement: Placement): Matrix4 {
  quaternion.setFromAxisAngle(UP, placement.turn);
  return matrix.compose(position.set(...placement.at), quaternion, sizes.setScalar(shownScale(placement)));
}

/** The scale in which a scene fits on a table. */
function tableScale(group: Group): number {
  const box = new Box3();
  for (const child of group.children) if (child.userData['weightless'] !== true) box.union(roomOf(child, room));
  if (box.isEmpty()) return TABLE_SCALE;
  box.getSize(sizes);
  const longest = Math.max(sizes.x, sizes.y, sizes.z) / group.matrixWorld.getMaxScaleOnAxis();
  return longest > 0 ? Math.min(1, TABLE_METRES / longest) : TABLE_SCALE;
}
