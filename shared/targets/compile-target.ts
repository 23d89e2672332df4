/**
 * Makes of a picture what the natural-feature engine recognises it by: three files. Blocks for some seconds to half a
 * minute, so it belongs into a worker; the same code runs in Node.
 */
import { withoutEval } from './engine-without-eval';
import { type Grey, resized } from './grey';

/** The three files of a target, and the size in which the picture was compiled. */
export interface CompiledTarget {
  readonly iset: Uint8Array<ArrayBuffer>;
  readonly fset: Uint8Array<ArrayBuffer>;
  readonly fset3: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Media types of the three files, see `asset-path.ts`. */
export const TARGET_TYPES = {
  iset: 'application/x-artoolkit-iset',
  fset: 'application/x-artoolkit-fset',
  fset3: 'application/x-artoolkit-fset3',
} as const;

/** The engine finds nothing in the picture by which it could know it again. */
export class NothingToHoldOnTo extends Error {
  override readonly name = 'NothingToHoldOnTo';
}

/** Side of a square of the same area, in pixels: time grows with its square squared, what is found hardly at all. */
const SIZE = 340;
/** Of an imagined print; lengths are not asked of the engine, only places in the camera's picture. */
const DOTS_PER_INCH = 100;

/**
 * Compiles a picture.
 * @param onProgress hears from 0 to 1 how much is done
 * @throws NothingToHoldOnTo when the picture has nothing by which the engine could know it
 */
export async function compileTarget(
  picture: Grey,
  onProgress: (share: number) => void = () => {},
): Promise<CompiledTarget> {
  const scale = Math.min(1, SIZE / Math.sqrt(picture.width * picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { data } = resized(picture, width, height);
  const creator = await withoutEval(async () => {
    const { default: open } = await import('@webarkit/nft-marker-creator-app/build/NftMarkerCreator_ES6_wasm.js');
    return open({ print: () => {}, printErr: () => {} });
  });
  listening(onProgress, () => creator.createNftDataSet(data, DOTS_PER_INCH, width, height, 1, ''));
  const file = (ending: string) => written(() => creator.FS.readFile(`tempFilename.${ending}`));
  const files = { iset: file('iset'), fset: file('fset'), fset3: file('fset3') };
  if (Object.values(files).some(({ length }) => length === 0)) throw new NothingToHoldOnTo('nothing to hold on to');
  onProgress(1);
  return { ...files, width, height };
}

/** Of a picture without features the engine leaves a file empty, or does not begin it. */
function written(read: () => Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(read());
  } catch {
    return new Uint8Array();
  }
}

/** The work on each size takes about so much of the whole, before the last step. */
const BEFORE_LAST = 0.9;

/** Runs the compiler, which tells only the console how far it is; what it tells is kept from there. */
function listening(onProgress: (share: number) => void, compile: () => void): void {
  const before = { ...console };
  const sizes: number[] = [];
  let done = 0;
  const hear = (...words: unknown[]) => {
    const text = words.join(' ');
    const listed = /Image DPI \(\d+\): ([\d.]+)/.exec(text);
    // The time for a size grows with its area.
    if (listed) sizes.push(Number(listed[1]) ** 2);
    const started = /Start for ([\d.]+) dpi/.exec(text);
    if (!started) return;
    const all = sizes.reduce((sum, area) => sum + area, 0);
    onProgress((BEFORE_LAST * done) / all);
    done += Number(started[1]) ** 2;
  };
  Object.assign(console, { log: hear, info: hear, warn: hear, error: hear, debug: hear });
  try {
    compile();
  } finally {
    Object.assign(console, before);
  }
}
