/** Scenes all around the visitor, who turns on the spot: by the device's sensors with the camera behind, or by hand. */
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import { Unavailable } from '../../../shared/model/unavailable';
import type { ArBackEnd, ArStage } from '../ar-back-end';
import { isUnavailable } from '../failure';
import { openOrientation, watchOrientation, type OrientationWatch } from '../sensors/watch-orientation';
import { SkyWatch } from './sky-watch';

/** What the device has answered in this start: nobody is asked twice. */
const answers = new WeakMap<ArStage, 'granted' | Unavailable>();

/** By sensors, seen through the camera. */
export const skyBackEnd: ArBackEnd = {
  name: 'sky',
  usesCamera: true,
  supports: isSky,
  async start(anchors, stage, onState, signal) {
    // First what only a phone has: at a desk nobody is asked for the camera in vain.
    const orientation = await sensorsOf(stage, signal);
    const video = await stage.openCamera(signal);
    return new SkyWatch({ anchors: anchors.filter(isSky), stage, onState, orientation, video, signal }).step;
  },
};

/** Without the camera; by finger and keys where there are no sensors. Needs no permission. */
export const skyByHandBackEnd: ArBackEnd = {
  name: 'sky-by-hand',
  usesCamera: false,
  supports: isSky,
  async start(anchors, stage, onState, signal) {
    const orientation = answers.get(stage) === 'granted' ? watchOrientation(signal) : undefined;
    return new SkyWatch({ anchors: anchors.filter(isSky), stage, onState, orientation, video: undefined, signal }).step;
  },
};

function isSky(anchor: KnownAnchor): anchor is AnchorOf<'sky'> {
  return anchor.kind === 'sky';
}

/** @throws Unavailable `sensor-refused`, `sensor-missing` */
async function sensorsOf(stage: ArStage, signal: AbortSignal): Promise<OrientationWatch> {
  const answer = answers.get(stage);
  if (answer instanceof Unavailable) throw answer;
  if (answer === 'granted') return watchOrientation(signal);
  try {
    const watch = await openOrientation(stage, signal);
    answers.set(stage, 'granted');
    return watch;
  } catch (error) {
    if (isUnavailable(error)) answers.set(stage, error);
    throw error;
  }
}
