/**
 * ARToolKit's natural features as `@webarkit/jsartoolkit-nft` offers them, with its own pose: at half the picture, as
 * AR.js uses it, or at the whole. The films' picture is the only target.
 */
import { cameraParameters } from '../../../player/ar/marker/camera-parameters';
import type { Pixels } from '../../../player/ar/marker/marker-engine';
import { pretendPage, quietly } from '../engine-in-node';
import { coloured } from '../synthetic-camera';
import { PAINTING_HEIGHT, PAINTING_WIDTH } from '../printed';
import type { Contestant, Enter } from './contestant';
import { glClaim } from './gl-claim';
import { compiledPainting, DOTS_PER_INCH, type NftFiles } from './nft-target';

/** As much of the engine as is used here. */
interface Toolkit {
  readonly FS: { writeFile(path: string, data: Uint8Array): void };
  readonly StringList: new () => { push_back(text: string): void };
  readonly instance: { _addNFTMarkers(prefixes: unknown): unknown };
  passVideoData(colours: Uint8ClampedArray, luma: Uint8Array, lumaInside: boolean): void;
  detectNFTMarker(): number;
  getNFTMarker(index: number): { readonly found: boolean | number; readonly pose: ArrayLike<number> };
  setLogLevel(level: number): void;
}
interface Package {
  readonly ARControllerNFT: {
    initWithDimensions(
      width: number,
      height: number,
      camera: Uint8Array,
      lumaInside: boolean,
    ): Promise<{ readonly artoolkitNFT: Toolkit; setFiltering(on: boolean): void }>;
  };
}
const ERRORS_ONLY = 3;
const MILLIMETRES = (25.4 * PAINTING_WIDTH) / DOTS_PER_INCH;
const ASPECT = PAINTING_HEIGHT / PAINTING_WIDTH;

export const enterNft: Enter = ({ width, height }) => enterAt(1, width, height);
export const enterNftOfArjs: Enter = ({ width, height }) => enterAt(2, width, height);

async function enterAt(shrink: 1 | 2, wide: number, high: number): Promise<Contestant> {
  const [width, height] = [wide / shrink, high / shrink];
  const toolkit = await started(width, height, await compiledPainting());
  return {
    look(picture) {
      const luma = shrunk(picture, shrink);
      toolkit.passVideoData(coloured(luma, width, height).data, luma, false);
      toolkit.detectNFTMarker();
      const { found, pose } = toolkit.getNFTMarker(0);
      return found ? glClaim(inWidths(pose), wide, high, ASPECT) : undefined;
    },
  };
}

async function started(width: number, height: number, files: NftFiles): Promise<Toolkit> {
  pretendPage();
  return quietly(async () => {
    const module = (await import('@webarkit/jsartoolkit-nft')) as unknown as Package & { default?: Package };
    const { ARControllerNFT } = module.default ?? module;
    const camera = cameraParameters(width, height);
    const controller = await ARControllerNFT.initWithDimensions(width, height, camera, false);
    // Filtered poses lag by 7 px on these films.
    controller.setFiltering(false);
    const { artoolkitNFT } = controller;
    artoolkitNFT.setLogLevel(ERRORS_ONLY);
    for (const [ending, bytes] of Object.entries(files)) artoolkitNFT.FS.writeFile(`/painting.${ending}`, bytes);
    const prefixes = new artoolkitNFT.StringList();
    prefixes.push_back('/painting');
    artoolkitNFT.instance._addNFTMarkers(prefixes);
    return artoolkitNFT;
  });
}

/** Brightness of a picture, or of one half as wide: a mean of four pixels. */
function shrunk({ width, height, data }: Pixels, shrink: 1 | 2): Uint8Array {
  const luma = new Uint8Array((width / shrink) * (height / shrink));
  for (let y = 0, index = 0; y < height; y += shrink)
    for (let x = 0; x < width; x += shrink) {
      let sum = 0;
      for (let v = 0; v < shrink; v++) for (let u = 0; u < shrink; u++) sum += data[((y + v) * width + x + u) * 4]!;
      luma[index++] = sum / shrink / shrink;
    }
  return luma;
}

/** From three rows of four (millimetres, origin at the lower left, y down, z away) to WebGL's columns, origin in the middle. */
function inWidths(pose: ArrayLike<number>): readonly number[] {
  const at = (row: number, column: number) => (row === 0 ? 1 : -1) * pose[row * 4 + column]!;
  const middle = [0, 1, 2].map(
    (row) => (at(row, 3) + (at(row, 0) * MILLIMETRES) / 2 + (at(row, 1) * MILLIMETRES * ASPECT) / 2) / MILLIMETRES,
  );
  const column = (index: number) => [at(0, index), at(1, index), at(2, index), 0];
  return [...column(0), ...column(1), ...column(2), ...middle, 1];
}
