/**
 * AR.js as its documentation says: `ArToolkitContext` and `ArMarkerControls`, fixed threshold of 100, its own pose. It gets
 * our camera parameters: its own file, made for another lens, would put its corners 1.3 px further off.
 */
import { Group, Matrix4 } from 'three';
import { cameraParameters } from '../../../player/ar/marker/camera-parameters';
import { pretendPage, quietly } from '../engine-in-node';
import { BARCODE } from '../films';
import type { Enter } from './contestant';
import { glClaim } from './gl-claim';
import { patternText } from './sign-targets';

/** Its plane lies on the ground; ours stands. */
const STANDING = new Matrix4().makeRotationX(-Math.PI / 2);

export const enterStockArjs: Enter = async ({ width, height }, target) => {
  pretendPage();
  const root = new Group();
  const context = await quietly(async () => {
    const arjs = await import('@ar-js-org/ar.js/three.js/build/ar-threex.mjs');
    const started = new arjs.ArToolkitContext({
      cameraParametersUrl: cameraParameters(width, height),
      detectionMode: target === 'barcode' ? 'mono_and_matrix' : 'mono',
      matrixCodeType: '3x3',
      canvasWidth: width,
      canvasHeight: height,
      maxDetectionRate: 1e6,
    });
    await new Promise<void>((resolve) => started.init(resolve));
    const sought =
      target === 'barcode'
        ? { type: 'barcode', barcodeValue: BARCODE }
        : { type: 'pattern', patternUrl: patternText() };
    new arjs.ArMarkerControls(started, root, sought);
    // It looks every 20 ms whether its engine is there, and loads the pattern only then.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return started;
  });
  const matrix = new Matrix4();
  return {
    look(picture) {
      context.update(picture);
      if (!root.visible) return undefined;
      return glClaim(matrix.copy(root.matrix).multiply(STANDING).elements, width, height);
    },
  };
};
