/** Scenes at places of this Earth: found by position and compass, seen by the camera. The scenes stay, the camera moves. */
import type { AnchorOf, KnownAnchor } from '../../../shared/model/tour';
import { declinationDegrees } from '../../position/declination';
import type { ArBackEnd } from '../ar-back-end';
import { openOrientation } from '../sensors/watch-orientation';
import { findStandpoint } from './find-standpoint';
import { PlaceWatch } from './place-watch';

/** Slower than this a course is chance, in metres per second. */
const WALKS = 0.8;

/** By position, compass and camera. */
export const locationBackEnd: ArBackEnd = {
  name: 'location',
  usesCamera: true,
  supports: isLocation,
  async start(anchors, stage, onState, signal) {
    const places = anchors.filter(isLocation);
    for (const { id } of places) {
      stage.setOpacity(id, 0);
      onState('searching', id);
    }
    // First what only a phone has: at a desk nobody is asked for the camera in vain.
    const orientation = await openOrientation(stage, signal);
    const finding = (accuracyMetres: number | undefined) =>
      stage.guide({ notes: [{ kind: 'finding-position', accuracyMetres }], tools: [] });
    finding(undefined);
    let found = false;
    let seeing: (answer: Promise<unknown>) => void = () => undefined;
    const cameraAnswered = new Promise<unknown>((resolve) => (seeing = resolve));
    const findingStandpoint = findStandpoint(
      stage.positions,
      ({ accuracyMetres, courseDegrees, speedMetresPerSecond = 0 }) => {
        if (!found) finding(Math.round(accuracyMetres));
        if (courseDegrees !== undefined && speedMetresPerSecond >= WALKS) orientation.takeCourse(courseDegrees);
      },
      signal,
      cameraAnswered,
    );
    const opening = stage.openCamera(signal);
    seeing(opening);
    const [video, standpoint] = await Promise.all([opening, findingStandpoint]);
    found = true;
    orientation.setDeclination(declinationDegrees(standpoint.latest().position));
    stage.guide({ notes: [], tools: [] });
    return new PlaceWatch({ stage, places, video, orientation, standpoint, onState, signal }).step;
  },
};

function isLocation(anchor: KnownAnchor): anchor is AnchorOf<'location'> {
  return anchor.kind === 'location';
}
