/**
 * The marker engine as AR.js ships it, for browsers whose workers cannot draw, and to compare with. It hands its findings
 * over in a variable of the whole page, so only one may run at a time: end one before the next is opened.
 */
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArController } from './ar-controller';
import { cameraParameters } from './camera-parameters';
import { withoutEval } from './engine-without-eval';
import type { OpenEngine } from './marker-engine';
import { readSquares } from './square-reader';

const START_TIMEOUT_MS = 20_000;

/** Opens the engine inside AR.js; needs a page. */
export const openArtoolkit: OpenEngine = async (width, height, targets, signal) => {
  if (typeof WebAssembly === 'undefined') throw new Unavailable('engine', 'WebAssembly');
  const controller = await withoutEval(() => startController(width, height));
  signal.addEventListener('abort', () => controller.dispose());
  if (signal.aborted) controller.dispose();
  signal.throwIfAborted();
  return readSquares(controller, targets);
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
  return controller;
}
