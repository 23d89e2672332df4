/** One anchor's scene in the world: where it is put, how far it seems, how far one has to turn to see it. */
import { Box3, Vector3, type Group, type PerspectiveCamera } from 'three';
import type { AnchorOf } from '../../../shared/model/tour';
import { fullCircle, halfCircle } from '../../position/attitude';
import { roomOf } from '../scene/extent';
import { drawnAt } from './how-far';
import { EYE_METRES, type Surroundings } from './surroundings';

const RADIANS = Math.PI / 180;
/** So near the direction to the place is chance, and the scene stands where the visitor looked. Metres. */
const HERE = 1;
/** How often a scene that is still loading is measured, in milliseconds. */
const MEASURED_EVERY = 1000;

/** Puts one scene where it belongs for the visitor, again before every picture. */
export class PlacedScene {
  /** As far as it really is, in metres. */
  metres = 0;
  drawnNearer = false;
  #size = 0;
  #put = 1;
  #measured = -Infinity;
  /** Where it stands as seen from the visitor, degrees from north. */
  #bearing: number | undefined;

  constructor(
    readonly anchor: AnchorOf<'location'>,
    readonly group: Group,
    private readonly surroundings: Surroundings,
  ) {
    // The scene's own north looks to where the anchor's heading says.
    group.rotation.set(0, -(anchor.headingDegrees ?? 0) * RADIANS, 0);
  }

  /** Where the place lies, degrees from north. */
  bearingFrom(camera: PerspectiveCamera): number {
    const { x, z } = this.#truly(camera);
    return fullCircle(Math.atan2(x, -z) / RADIANS);
  }

  /** Puts it where it belongs for the camera's standpoint. @param ahead where the visitor looks, for a place that is here */
  put(camera: PerspectiveCamera, ahead: number, now: number): void {
    this.#measure(now);
    const { x, y: altitude, z } = this.#truly(camera);
    this.metres = Math.hypot(x, z);
    const bearing = (this.#bearing = this.metres >= HERE ? Math.atan2(x, -z) / RADIANS : (this.#bearing ?? ahead));
    const { seemsMetres, putMetres, scale } = drawnAt(this.metres, this.#size);
    this.drawnNearer = seemsMetres < this.metres - 1;
    const raised = altitude * Math.min(1, seemsMetres / Math.max(this.metres, HERE));
    this.group.position.set(
      camera.position.x + Math.sin(bearing * RADIANS) * putMetres,
      EYE_METRES + (raised - EYE_METRES) * scale,
      camera.position.z - Math.cos(bearing * RADIANS) * putMetres,
    );
    this.#put = putMetres;
    this.group.scale.setScalar(scale);
  }

  /** Degrees to turn until it is in the middle of the picture, positive to the right. */
  turnFrom(headingDegrees: number): number {
    return halfCircle((this.#bearing ?? headingDegrees) - headingDegrees);
  }

  /** Degrees above the horizon of its middle. */
  get elevation(): number {
    const middle = this.group.position.y + (this.#size / 2) * this.group.scale.y - EYE_METRES;
    return Math.atan2(middle, this.#put) / RADIANS;
  }

  /** Whether some of it is in the picture. */
  isSeen(camera: PerspectiveCamera): boolean {
    const { scale } = this.group;
    const middle = this.group.position.clone();
    middle.y += (this.#size / 2) * scale.y;
    const { x, y, z } = middle.project(camera);
    return Math.abs(x) <= 1 && Math.abs(y) <= 1.4 && z < 1;
  }

  /** From the visitor's feet to the place. */
  #truly(camera: PerspectiveCamera): Vector3 {
    this.surroundings.place(this.group, this.anchor.position, this.anchor.altitudeMetres ?? 0);
    const { x, z } = camera.position;
    return this.group.position.clone().sub(new Vector3(x, 0, z));
  }

  #measure(now: number): void {
    if (now - this.#measured < MEASURED_EVERY) return;
    this.#measured = now;
    // The camera has moved on since the last picture; rooms are told in the world.
    this.group.updateWorldMatrix(true, false);
    const all = new Box3();
    for (const child of this.group.children)
      if (child.userData['weightless'] !== true) all.union(roomOf(child, new Box3()));
    const size = all.getSize(new Vector3());
    this.#size = Math.max(size.x, size.y, size.z) / this.group.scale.x;
  }
}
