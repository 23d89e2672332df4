/** AR.js as its documentation says, everything but drawing. Three.js is there before the tap. */
import { Group } from 'three';
import { cameraParameters } from '../../../player/ar/marker/camera-parameters';
import { everyFrame, onTap } from './told';

const told = onTap(async (tappedAt) => {
  const arjs = await import('@ar-js-org/ar.js/three.js/build/ar-threex.mjs');
  const size = { sourceWidth: 640, sourceHeight: 480, displayWidth: 640, displayHeight: 480 };
  const source = new arjs.ArToolkitSource({ sourceType: 'webcam', ...size });
  const root = new Group();
  const context = new arjs.ArToolkitContext({
    cameraParametersUrl: cameraParameters(640, 480),
    detectionMode: 'mono_and_matrix',
    matrixCodeType: '3x3',
    canvasWidth: 640,
    canvasHeight: 480,
    maxDetectionRate: 60,
  });
  // Side by side, so that nothing waits that need not.
  await Promise.all([
    new Promise<void>((resolve, reject) => source.init(resolve, reject)),
    new Promise<void>((resolve) => context.init(resolve)),
  ]);
  new arjs.ArMarkerControls(context, root, { type: 'barcode', barcodeValue: 20 });
  everyFrame(() => {
    if (!context.update(source.domElement)) return;
    told.looked++;
    if (root.visible) told.firstPose ??= performance.now() - tappedAt;
  });
});
