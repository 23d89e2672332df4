/**
 * The same engine without AR.js round it, for a worker: ARToolKit 5 as `@ar-js-org/artoolkit5-js` ships it. Runs in Node
 * as well. It hands its findings over in a global variable: end one before the next is opened.
 */
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArController } from './ar-controller';
import { cameraParameters } from './camera-parameters';
import { withoutEval } from './engine-without-eval';
import type { OpenEngine } from './marker-engine';
import { readSquares } from './square-reader';

const START_TIMEOUT_MS = 20_000;

/** The package's types want an address where it takes bytes as well. */
interface Package {
  readonly ARController: {
    initWithDimensions(width: number, height: number, camera: Uint8Array, options: object): Promise<ArController>;
  };
}
/** It draws nothing here, but asks for somewhere to draw. */
const NO_CANVAS = { canvas: { getContext: () => null } };

/** Opens ARToolKit 5 alone, in a worker or in Node. */
export const openArtoolkit5: OpenEngine = async (width, height, targets, signal) => {
  if (typeof WebAssembly === 'undefined') throw new Unavailable('engine', 'WebAssembly');
  // The package takes a page's window for the place of its global variable.
  const world = globalThis as { window?: unknown };
  world.window ??= globalThis;
  const controller = await withoutEval(() => inTime(startController(width, height)));
  signal.addEventListener('abort', () => controller.dispose());
  if (signal.aborted) controller.dispose();
  signal.throwIfAborted();
  controller.setPatternDetectionMode(controller.artoolkit['AR_TEMPLATE_MATCHING_MONO_AND_MATRIX'] ?? 4);
  return readSquares(controller, targets);
};

/** Fetches the engine while the visitor is still asked for the camera. Rejects when it does not arrive. */
export async function fetchArtoolkit5(): Promise<void> {
  await withoutEval(engine);
}

async function engine(): Promise<Package> {
  const module = (await import('@ar-js-org/artoolkit5-js')) as unknown as Package & { default?: Package };
  return module.default ?? module;
}

async function startController(width: number, height: number): Promise<ArController> {
  const { ARController } = await engine();
  const started = await ARController.initWithDimensions(width, height, cameraParameters(width, height), NO_CANVAS);
  // It tells itself once more that it is ready, a moment later, and must still be there then.
  await new Promise<void>((resolve) => started.addEventListener('load', () => resolve()));
  return started;
}

/** An engine that fails to start may say nothing, so the wait has an end. */
async function inTime<T>(starting: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Unavailable('engine', 'ARToolKit', { detail: 'no answer' })), START_TIMEOUT_MS);
  });
  return Promise.race([starting, tooLate]).finally(() => clearTimeout(late));
}
