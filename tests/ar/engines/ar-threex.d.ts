/** What is used of stock AR.js in the comparison; the package ships no types. */
declare module '@ar-js-org/ar.js/three.js/build/ar-threex.mjs' {
  import type { Object3D } from 'three';
  export class ArToolkitContext {
    constructor(parameters: {
      readonly cameraParametersUrl: string | Uint8Array;
      readonly detectionMode: 'mono' | 'mono_and_matrix';
      readonly matrixCodeType?: '3x3';
      readonly canvasWidth: number;
      readonly canvasHeight: number;
      /** Pictures a second at most. */
      readonly maxDetectionRate: number;
    });
    init(ready: () => void): void;
    /** False when it was asked too often. */
    update(picture: object): boolean;
  }
  export class ArToolkitSource {
    constructor(parameters: object);
    readonly domElement: HTMLVideoElement;
    init(ready: () => void, failed: (cause: unknown) => void): void;
  }
  export class ArMarkerControls {
    constructor(context: ArToolkitContext, moved: Object3D, parameters: object);
  }
}
