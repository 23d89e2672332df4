/**
 * The natural-feature engine of ARToolKit (`@webarkit/jsartoolkit-nft`), unmodified, with several targets at once. It
 * is asked where a target may be, never for its pose: that comes from our own look at the picture.
 */
import { Unavailable } from '../../../shared/model/unavailable';
import type { Grey } from '../../../shared/targets/grey';
import { cameraParameters, focalLength } from '../marker/camera-parameters';
import { withoutEval } from '../marker/engine-without-eval';
import type { Point, Quad } from '../marker/pose';
import type { SecondLook } from './image-finder';

/** The three files of a compiled target. */
export interface NftFiles {
  readonly targetId: string;
  readonly iset: Uint8Array;
  readonly fset: Uint8Array;
  readonly fset3: Uint8Array;
}

/** As much of the engine as is used here. */
interface Toolkit {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  readonly StringList: new () => { push_back(text: string): void; delete(): void };
  readonly instance: { _addNFTMarkers(prefixes: unknown): { get(index: number): number; size(): number } };
  passVideoData(colours: Uint8ClampedArray, luma: Uint8Array, lumaInside: boolean): void;
  detectNFTMarker(): number;
  getNFTMarker(index: number): { readonly found: boolean | number; readonly pose: ArrayLike<number> };
  getNFTData(index: number): { readonly width: number; readonly height: number; readonly dpi: number };
  setFiltering(on: boolean): void;
  setLogLevel(level: number): void;
}
interface Controller {
  readonly artoolkitNFT: Toolkit;
}
interface Package {
  readonly ARControllerNFT: {
    initWithDimensions(width: number, height: number, camera: Uint8Array, lumaInside: boolean): Promise<Controller>;
  };
}

const ERRORS_ONLY = 3;

/**
 * Starts the engine for pictures of one size.
 * @throws Unavailable `engine`
 */
export async function openNft(width: number, height: number, targets: readonly NftFiles[]): Promise<SecondLook> {
  if (typeof WebAssembly === 'undefined') throw new Unavailable('engine', 'WebAssembly');
  try {
    const { artoolkitNFT } = await withoutEval(async () => {
      const module = (await import('@webarkit/jsartoolkit-nft')) as unknown as Package & { default?: Package };
      const { ARControllerNFT } = module.default ?? module;
      return ARControllerNFT.initWithDimensions(width, height, cameraParameters(width, height), false);
    });
    artoolkitNFT.setLogLevel(ERRORS_ONLY);
    // Its filter draws poses after the picture.
    artoolkitNFT.setFiltering(false);
    return new NftEngine(artoolkitNFT, width, height, loadTargets(artoolkitNFT, targets));
  } catch (cause) {
    throw new Unavailable('engine', '@webarkit/jsartoolkit-nft', { cause });
  }
}

/** Hands all targets over together; the engine knows them by their place in the list. */
function loadTargets(toolkit: Toolkit, targets: readonly NftFiles[]): readonly string[] {
  const prefixes = new toolkit.StringList();
  targets.forEach((files, index) => {
    const prefix = `/target${index}`;
    for (const ending of ['iset', 'fset', 'fset3'] as const) toolkit.FS.writeFile(`${prefix}.${ending}`, files[ending]);
    prefixes.push_back(prefix);
  });
  const numbers = toolkit.instance._addNFTMarkers(prefixes);
  prefixes.delete();
  const ids: string[] = [];
  targets.forEach(({ targetId }, index) => (ids[numbers.get(index)] = targetId));
  return ids;
}

class NftEngine implements SecondLook {
  readonly #sizes: readonly { readonly width: number; readonly height: number }[];
  readonly #colours: Uint8ClampedArray;

  constructor(
    private readonly toolkit: Toolkit,
    private readonly width: number,
    private readonly height: number,
    private readonly targetIds: readonly string[],
  ) {
    // The engine measures in millimetres of a print with its own number of dots per inch.
    this.#sizes = targetIds.map((_, index) => {
      const { width: across, height: down, dpi } = toolkit.getNFTData(index);
      return { width: (across / dpi) * 25.4, height: (down / dpi) * 25.4 };
    });
    this.#colours = new Uint8ClampedArray(width * height * 4);
  }

  look(picture: Grey): readonly { readonly targetId: string; readonly corners: Quad }[] {
    if (picture.width !== this.width || picture.height !== this.height) return [];
    // Searched by brightness, but followed by colours.
    const colours = new Uint32Array(this.#colours.buffer);
    for (let at = 0; at < colours.length; at++) colours[at] = 0xff000000 | (picture.data[at]! * 0x010101);
    this.toolkit.passVideoData(this.#colours, picture.data, false);
    this.toolkit.detectNFTMarker();
    return this.targetIds.flatMap((targetId, index) => {
      const { found, pose } = this.toolkit.getNFTMarker(index);
      return found ? [{ targetId, corners: this.#cornersOf(pose, index) }] : [];
    });
  }

  /** Where the engine's pose (three rows of four, origin at the lower left corner) puts the corners in the picture. */
  #cornersOf(pose: ArrayLike<number>, index: number): Quad {
    const { width, height } = this.#sizes[index]!;
    const focal = focalLength(this.width, this.height);
    const corner = (x: number, y: number): Point => {
      const row = (at: number) => pose[at]! * x + pose[at + 1]! * y + pose[at + 3]!;
      const depth = row(8);
      return [(focal * row(0)) / depth + this.width / 2 + 0.5, (focal * row(4)) / depth + this.height / 2 + 0.5];
    };
    return [corner(0, height), corner(width, height), corner(width, 0), corner(0, 0)];
  }
}
