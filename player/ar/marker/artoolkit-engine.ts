/**
 * The marker engine: ARToolKit as AR.js ships it, asked only for the corners of the squares it finds. It hands its
 * findings over in a variable of the whole page, so only one may run at a time: end one before the next is opened.
 */
import type { ArController, ArMarkerInfo } from '@ar-js-org/ar.js/three.js/build/ar-threex.mjs';
import { Unavailable } from '../../../shared/model/unavailable';
import { cameraParameters } from './camera-parameters';
import { withoutEval } from './engine-without-eval';
import { levelAtSign } from './light';
import type { MarkerEngine, MarkerTarget, OpenEngine, Pixels, Sighting } from './marker-engine';
import type { Point, Quad } from './pose';

/** Less sure than this, a window pane may be taken for a sign. */
const LEAST_CONFIDENCE = 0.6;
const START_TIMEOUT_MS = 20_000;

/** A way of telling black from white: a fixed level, or one chosen per picture (Otsu). */
type Light = { readonly level: number } | 'otsu';
const DAYLIGHT: Light = { level: 100 };
/** Tried in turn while nothing is found. */
const LIGHTS: readonly Light[] = [DAYLIGHT, 'otsu', { level: 55 }, { level: 140 }, { level: 30 }];
const THRESHOLD_FIXED = 0;
const THRESHOLD_OTSU = 2;
const ERRORS_ONLY = 3;

export const openArtoolkit: OpenEngine = async (width, height, targets, signal) => {
  if (typeof WebAssembly === 'undefined') throw new Unavailable('engine', 'WebAssembly');
  const controller = await withoutEval(() => startController(width, height));
  signal.addEventListener('abort', () => controller.dispose());
  if (signal.aborted) controller.dispose();
  signal.throwIfAborted();
  const wanted = await Promise.all(targets.map((target) => identified(target, controller)));
  return new ArtoolkitEngine(controller, wanted);
};

/** AR.js says nothing when its engine fails to start, so the wait has an end. */
async function startController(width: number, height: number): Promise<ArController> {
  const { ArToolkitContext } = await import('@ar-js-org/ar.js/three.js/build/ar-threex.mjs');
  const context = new ArToolkitContext({
    cameraParametersUrl: cameraParameters(width, height),
    detectionMode: 'mono_and_matrix',
    matrixCodeType: '3x3',
    canvasWidth: width,
    canvasHeight: height,
  });
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Unavailable('engine', 'AR.js')), START_TIMEOUT_MS);
    context.init(() => {
      clearTimeout(late);
      resolve();
    });
  });
  const controller = context.arController;
  if (!controller) throw new Unavailable('engine', 'AR.js');
  // It tells itself once more that it is ready, a moment later, and must still be there then.
  await new Promise<void>((resolve) => controller.addEventListener('load', () => resolve()));
  controller.setLogLevel(ERRORS_ONLY);
  return controller;
}

/** A target under the number by which the engine knows it. */
interface Wanted {
  readonly target: MarkerTarget;
  readonly number: number;
}

async function identified(target: MarkerTarget, controller: ArController): Promise<Wanted> {
  if (target.kind === 'barcode') return { target, number: target.number };
  // The engine takes anything with a line break for the pattern itself, anything else for an address.
  const text = target.pattern.includes('\n') ? target.pattern : `${target.pattern}\n`;
  return { target, number: await controller.loadMarker(text) };
}

class ArtoolkitEngine implements MarkerEngine {
  readonly #matrixTypes: readonly number[];
  #other = 0;

  constructor(
    private readonly controller: ArController,
    private readonly wanted: readonly Wanted[],
  ) {
    this.#matrixTypes = matrixTypesOf(wanted, controller);
    this.#useLight(DAYLIGHT);
  }

  detect(picture: Pixels): readonly Sighting[] {
    const found = this.#lookAt(picture);
    if (found.length > 0) return this.#keepLight(picture, found);
    // Too dark, too bright, half in shadow: one other light per picture is tried, and kept if it shows more.
    this.#other = (this.#other + 1) % LIGHTS.length;
    this.#useLight(LIGHTS[this.#other] ?? 'otsu');
    return this.#keepLight(picture, this.#lookAt(picture));
  }

  /** The next picture is cut halfway between black and white as seen at the sign: that also keeps its edges in place. */
  #keepLight(picture: Pixels, found: readonly Sighting[]): readonly Sighting[] {
    const [first] = found;
    const level = first && levelAtSign(picture, first.corners);
    if (level !== undefined) this.#useLight({ level });
    return found;
  }

  #lookAt(picture: Pixels): readonly Sighting[] {
    const found = new Map<string, Sighting>();
    for (const type of this.#matrixTypes) {
      this.controller.setMatrixCodeType(type);
      if (this.controller.detectMarker(picture) !== 0) continue;
      for (const sighting of this.#squares(type)) {
        const before = found.get(sighting.anchorId);
        if (!before || sighting.confidence > before.confidence) found.set(sighting.anchorId, sighting);
      }
    }
    return [...found.values()];
  }

  #squares(type: number): readonly Sighting[] {
    return Array.from({ length: this.controller.getMarkerNum() }, (_, index) => {
      // Always the same object, filled anew: it is read before the next square is asked for.
      const info = this.controller.getMarker(index);
      return info ? this.wanted.map((wanted) => this.#match(info, wanted, type)) : [];
    })
      .flat()
      .filter((sighting) => sighting !== undefined);
  }

  #match(info: ArMarkerInfo, { target, number }: Wanted, type: number): Sighting | undefined {
    const isBarcode = target.kind === 'barcode';
    if (isBarcode && matrixType(target.matrix, this.controller) !== type) return undefined;
    if ((isBarcode ? info.idMatrix : info.idPatt) !== number) return undefined;
    const confidence = isBarcode ? info.cfMatrix : info.cfPatt;
    if (confidence < LEAST_CONFIDENCE) return undefined;
    return {
      anchorId: target.anchorId,
      confidence,
      corners: cornersOf(info, isBarcode ? info.dirMatrix : info.dirPatt),
    };
  }

  #useLight(light: Light): void {
    this.controller.setThresholdMode(light === 'otsu' ? THRESHOLD_OTSU : THRESHOLD_FIXED);
    if (light !== 'otsu') this.controller.setThreshold(light.level);
  }
}

/** The engine reads one kind of matrix at a time; with none wanted one pass for the patterns remains. */
function matrixTypesOf(wanted: readonly Wanted[], controller: ArController): readonly number[] {
  const types = wanted.flatMap(({ target }) =>
    target.kind === 'barcode' ? [matrixType(target.matrix, controller)] : [],
  );
  return types.length > 0 ? [...new Set(types)] : [matrixType('3x3', controller)];
}

/** Plain codes, so that every number of the format can be printed: 64 for 3×3, 8192 for 4×4. */
function matrixType(matrix: '3x3' | '4x4', { artoolkit }: ArController): number {
  return artoolkit[matrix === '3x3' ? 'AR_MATRIX_CODE_3x3' : 'AR_MATRIX_CODE_4x4'] ?? 3;
}

/** As printed, upper left first; the engine counts a pixel's middle as whole, a picture its edge. */
function cornersOf({ vertex }: ArMarkerInfo, direction: number): Quad {
  return [0, 1, 2, 3].map((corner): Point => {
    const at = vertex[(4 + corner - direction) % 4];
    return [(at?.[0] ?? 0) + 0.5, (at?.[1] ?? 0) + 0.5];
  }) as unknown as Quad;
}
