/** The player's marker back end on a stage without pictures: everything but drawing. Three.js is there before the tap. */
import { Group, PerspectiveCamera } from 'three';
import type { ArStage } from '../../../player/ar/ar-back-end';
import { aBarcodeAnchor } from '../../../shared/testing/builders';
import { everyFrame, onTap } from './told';

/** The sign of the films. */
const anchor = aBarcodeAnchor({ id: 'sign', number: 20 });

// One message with a picture is one picture looked at.
const send = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (this: Worker, message: unknown, handedOver?: Transferable[]) {
  if (Array.isArray(handedOver) && handedOver.length > 0) told.looked++;
  send.call(this, message, { transfer: handedOver ?? [] });
} as typeof send;

const told = onTap(async (tappedAt) => {
  const [{ markerBackEnd }, { openCamera }] = await Promise.all([
    import('../../../player/ar/marker/marker-back-end'),
    import('../../../player/ar/camera'),
  ]);
  const { signal } = new AbortController();
  const group = new Group();
  const stage: ArStage = {
    canvas: document.querySelector('canvas')!,
    camera: new PerspectiveCamera(),
    anchorGroup: () => group,
    setOpacity: () => undefined,
    openCamera: () => openCamera(document.querySelector('video')!, signal),
    guide: () => undefined,
    inTap: (_why, ask) => ask(),
    present: () => Promise.resolve(),
    ended: () => undefined,
    landmarks: [],
    positions: { watch: () => undefined } as unknown as ArStage['positions'],
    loadAsset: () => Promise.reject(new Error('a barcode needs no asset')),
  };
  const onState = (state: string) => {
    if (state === 'tracking') told.firstPose ??= performance.now() - tappedAt;
  };
  const step = await markerBackEnd.start([anchor], stage, onState, signal);
  everyFrame(step);
});
