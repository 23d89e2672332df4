/** As much of the compiler of natural-feature targets as is used here; its module says nothing of its types. */
declare module '@webarkit/nft-marker-creator-app/build/NftMarkerCreator_ES6_wasm.js' {
  export interface NftMarkerCreator {
    /** Blocks until the three files lie in its own file system. */
    createNftDataSet(
      grey: Uint8Array,
      dotsPerInch: number,
      width: number,
      height: number,
      channels: number,
      options: string,
    ): void;
    readonly FS: { readFile(path: string): Uint8Array };
  }
  export default function open(settings: object): Promise<NftMarkerCreator>;
}
