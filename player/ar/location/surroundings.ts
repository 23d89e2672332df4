/** Things of this Earth around the visitor, by AR.js' `LocationBased`. The only file that imports this part of AR.js. */
import { LocationBased, type Projection } from '@ar-js-org/ar.js/three.js/build/ar-threex-location-only.mjs';
import type { Camera, Object3D } from 'three';
import type { Position } from '../../../shared/model/tour';

/** The eyes of a visitor, and the phone before them, in metres above the ground. */
export const EYE_METRES = 1.6;

/** A world in metres: x east, y up from the ground, −z north. Moves the camera and what is placed, turns nothing. */
export class Surroundings {
  readonly #located: LocationBased;

  /** @param projection what degrees are in metres; AR.js' own, Web Mercator, if undefined */
  constructor(scene: Object3D, camera: Camera, projection: Projection | undefined) {
    // Which positions are good enough is decided before they come here.
    this.#located = new LocationBased(scene, camera, { gpsMinDistance: 0, gpsMinAccuracy: Infinity });
    if (projection) this.#located.setProjection(projection);
  }

  /** Moves the visitor. */
  stand({ lat, lng }: Position): void {
    this.#located.fakeGps(lng, lat, EYE_METRES);
  }

  /** Moves a thing. @param metresAboveGround of its lowest point */
  place(thing: Object3D, { lat, lng }: Position, metresAboveGround: number): void {
    this.#located.setWorldPosition(thing, lng, lat, metresAboveGround);
  }
}
