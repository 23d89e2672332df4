/** What is used of AR.js' location part; the package ships no types. */
declare module '@ar-js-org/ar.js/three.js/build/ar-threex-location-only.mjs' {
  import type { Camera, Object3D } from 'three';
  /** Turns degrees into metres on a plane, east first. */
  export interface Projection {
    project(longitude: number, latitude: number): [east: number, north: number];
    unproject(metres: readonly [east: number, north: number]): [longitude: number, latitude: number];
    getID(): string;
  }
  export class LocationBased {
    constructor(
      scene: Object3D,
      camera: Camera,
      options?: { readonly gpsMinDistance?: number; readonly gpsMinAccuracy?: number },
    );
    /** Without one it is Web Mercator. */
    setProjection(projection: Projection): void;
    /** Moves the camera to a position. @param elevation its height in the scene, metres */
    fakeGps(longitude: number, latitude: number, elevation?: number | null, accuracyMetres?: number): void;
    setWorldPosition(object: Object3D, longitude: number, latitude: number, elevation?: number): void;
  }
}
