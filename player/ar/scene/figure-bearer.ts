/** Carries a figure: in, round to the visitor, round to what it points at. */
import { type Group, type Object3D, Vector3 } from 'three';
import type { Figure } from './figure';
import { bearingOf, bearingToPoint, turned } from './figure-bearing';
import type { Entrance } from './figure-entrance';
import type { SceneFrame } from './scene-node';

const eye = new Vector3();

/** Moves the body that holds a figure, and the figure in it. */
export class Bearer {
  #came = false;

  constructor(
    private readonly body: Group,
    private readonly figure: Figure,
    private readonly entrance: Entrance,
  ) {}

  update({ camera, seconds }: SceneFrame): void {
    const { body, figure } = this;
    eye.setFromMatrixPosition(camera.matrixWorld);
    const holder = body.parent;
    if (holder && isSeen(body)) this.#stand(holder, seconds);
    figure.update(seconds, eye);
  }

  #stand(holder: Object3D, seconds: number): void {
    const { body, figure, entrance } = this;
    const facing = (figure.facesVisitor ? bearingOf(eye, holder) : 0) ?? body.rotation.y;
    const { aside, walks } = entrance.update(seconds);
    // It comes from its left, seen along the way it will look.
    body.position.set(aside * Math.cos(facing), 0, -aside * Math.sin(facing));
    const wanted = walks ? facing - Math.PI / 2 : this.#bearing(facing, holder);
    const first = !this.#came && walks;
    body.rotation.y = first ? wanted : turned(body.rotation.y, wanted, seconds);
    figure.walk(walks);
    this.#came = true;
  }

  /** Who has no arm to point with looks there. */
  #bearing(facing: number, holder: Object3D): number {
    const { target, rig } = this.figure;
    const there = target && bearingOf(target.where(), holder);
    if (there === undefined) return facing;
    return rig ? bearingToPoint(facing, there) : there;
  }
}

/** Whether nothing around it is hidden: a guide comes in when somebody can see it. */
function isSeen(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (!at.visible) return false;
  return true;
}
