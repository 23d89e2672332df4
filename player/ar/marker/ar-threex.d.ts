/** What is used of AR.js; the package ships no types. */
declare module '@ar-js-org/ar.js/three.js/build/ar-threex.mjs' {
  import type { ArController } from './ar-controller';
  export class ArToolkitContext {
    constructor(parameters: {
      readonly cameraParametersUrl: string | Uint8Array;
      readonly detectionMode: 'color' | 'color_and_matrix' | 'mono' | 'mono_and_matrix';
      readonly matrixCodeType?: string;
      readonly canvasWidth: number;
      readonly canvasHeight: number;
    });
    readonly arController: ArController | null;
    init(ready: () => void): void;
  }
}
