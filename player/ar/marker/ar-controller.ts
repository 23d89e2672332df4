/** What is used of ARToolKit's controller: AR.js and artoolkit5-js bring the same one. */

/** A square that the engine found; vertex 0 to 3 clockwise, `dir` tells which is the printed upper left. */
export interface ArMarkerInfo {
  readonly idPatt: number;
  readonly cfPatt: number;
  readonly dirPatt: number;
  readonly idMatrix: number;
  readonly cfMatrix: number;
  readonly dirMatrix: number;
  readonly vertex: readonly ArrayLike<number>[];
}
export interface ArController {
  readonly artoolkit: Readonly<Record<string, number>>;
  /** 0 when the picture could be searched. */
  detectMarker(picture: { readonly data: Uint8ClampedArray }): number;
  getMarkerNum(): number;
  /** The same object every time: read it before the next call. */
  getMarker(index: number): ArMarkerInfo | undefined;
  /** Address or text of a .patt file. */
  loadMarker(pattern: string): Promise<number>;
  setPatternDetectionMode(mode: number): void;
  setMatrixCodeType(type: number): void;
  setLogLevel(level: number): void;
  setThresholdMode(mode: number): void;
  setThreshold(level: number): void;
  addEventListener(name: 'load', heard: () => void): void;
  dispose(): void;
}
