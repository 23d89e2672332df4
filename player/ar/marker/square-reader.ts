/** ARToolKit as a `MarkerEngine`: asked only for the corners of the squares it finds and for what stands in them. */
import { EvenLight, EVEN_LEVEL } from './even-light';
import { greyOf, softened, type Grey } from './grey';
import type { ArController, ArMarkerInfo } from './ar-controller';
import type { MarkerEngine, MarkerTarget, Pixels, Sighting } from './marker-engine';
import type { Point, Quad } from './pose';

/** Less sure than this, a window pane may be taken for a sign. */
const LEAST_CONFIDENCE = 0.6;
const ERRORS_ONLY = 3;

/** A target under the number by which the engine knows it. */
interface Wanted {
  readonly target: MarkerTarget;
  readonly number: number;
}

/** Makes a started controller look for these signs. */
export async function readSquares(controller: ArController, targets: readonly MarkerTarget[]): Promise<MarkerEngine> {
  controller.setLogLevel(ERRORS_ONLY);
  const wanted = await Promise.all(targets.map((target) => identified(target, controller)));
  return new SquareReader(controller, wanted);
}

async function identified(target: MarkerTarget, controller: ArController): Promise<Wanted> {
  if (target.kind === 'barcode') return { target, number: target.number };
  // The engine takes anything with a line break for the pattern itself, anything else for an address.
  const text = target.pattern.includes('\n') ? target.pattern : `${target.pattern}\n`;
  return { target, number: await controller.loadMarker(text) };
}

class SquareReader implements MarkerEngine {
  readonly #matrixTypes: readonly number[];
  readonly #light = new EvenLight();
  #strangers: Quad[] = [];

  constructor(
    private readonly controller: ArController,
    private readonly wanted: readonly Wanted[],
  ) {
    this.#matrixTypes = matrixTypesOf(wanted, controller);
    controller.setThresholdMode(controller.artoolkit['AR_LABELING_THRESH_MODE_MANUAL'] ?? 0);
    controller.setThreshold(EVEN_LEVEL);
  }

  get strangers(): readonly Quad[] {
    return this.#strangers;
  }

  detect(picture: Pixels, soft: Grey = softened(greyOf(picture))): readonly Sighting[] {
    this.#strangers = [];
    const even = this.#light.evened(soft);
    const found = new Map<string, Sighting>();
    for (const type of this.#matrixTypes) {
      this.controller.setMatrixCodeType(type);
      if (this.controller.detectMarker(even) !== 0) continue;
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
      if (!info) return [];
      const known = this.wanted
        .map((wanted) => this.#match(info, wanted, type))
        .filter((sighting) => sighting !== undefined);
      if (known.length === 0) this.#strangers.push(cornersOf(info, 0));
      return known;
    }).flat();
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
