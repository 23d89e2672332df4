/** Which way the phone points, from its own compass. Better than nothing when standing; when walking the course of the positions is better. */
import { cameraRotation, fullCircle, headingOf } from './attitude';
import { askForOrientation, listenForOrientation, screenAngle, type OrientationReading } from './orientation-events';

/** Tells the heading in degrees from north until the signal ends it; silent where there is no compass or it is refused. Call it from a tap: phones ask then. */
export async function watchCompass(onHeading: (degrees: number) => void, signal: AbortSignal): Promise<void> {
  // Refused, or asked without a tap: the arrow then points from north.
  if ((await askForOrientation()) !== 'granted') return;
  listenForOrientation((reading) => {
    const degrees = compassHeading(reading, screenAngle());
    if (degrees !== undefined) onHeading(degrees);
  }, signal);
}

/** The heading a reading tells, for the way the screen is turned; undefined if it is not tied to north. */
export function compassHeading(reading: OrientationReading, screenDegrees: number): number | undefined {
  if (reading.compass) return fullCircle(reading.compass.degrees + screenDegrees);
  return reading.absolute ? headingOf(cameraRotation(reading, screenDegrees)) : undefined;
}
