/** The device's orientation as browsers tell it, one shape for all of them; for the map's arrow and for AR. */
import type { Angles } from './attitude';

/** One measured attitude. */
export interface OrientationReading extends Angles {
  /** Whether alpha counts from north. */
  readonly absolute: boolean;
  /** Apple's compass: degrees clockwise from north of the device's upper edge; accuracy in degrees, unknown if undefined. */
  readonly compass?: { readonly degrees: number; readonly accuracyDegrees: number | undefined };
  /** Milliseconds, as `performance.now()`. */
  readonly at: number;
}

interface AskingOrientation {
  requestPermission?: () => Promise<'granted' | 'denied'>;
}
interface AppleEvent extends DeviceOrientationEvent {
  readonly webkitCompassHeading?: number;
  readonly webkitCompassAccuracy?: number;
}

const asking = (): AskingOrientation | undefined =>
  typeof DeviceOrientationEvent === 'undefined' ? undefined : (DeviceOrientationEvent as unknown as AskingOrientation);

/** Whether the device wants to be asked, in a tap, before it tells its orientation. */
export const orientationAsks = (): boolean => asking()?.requestPermission !== undefined;

/**
 * Asks to read the orientation; call it in a tap where the device asks. `untapped`: it did not take this for a tap and
 * has asked nobody; `missing`: this browser knows no orientation.
 */
export async function askForOrientation(): Promise<'granted' | 'refused' | 'untapped' | 'missing'> {
  const device = asking();
  if (!device) return 'missing';
  try {
    return ((await device.requestPermission?.()) ?? 'granted') === 'granted' ? 'granted' : 'refused';
  } catch {
    return 'untapped';
  }
}

/** Tells every attitude until the signal ends it; silent on a device without sensors. */
export function listenForOrientation(onReading: (reading: OrientationReading) => void, signal: AbortSignal): void {
  const tell = (event: Event) => {
    const reading = readingOf(event as AppleEvent, event.type === 'deviceorientationabsolute');
    if (reading) onReading(reading);
  };
  addEventListener('deviceorientationabsolute', tell, { signal });
  addEventListener('deviceorientation', tell, { signal });
}

/** What an event tells; undefined for the empty one that browsers send where there is no sensor. */
export function readingOf(
  event: Pick<AppleEvent, 'alpha' | 'beta' | 'gamma' | 'absolute' | 'webkitCompassHeading' | 'webkitCompassAccuracy'>,
  absolute: boolean,
  at = performance.now(),
): OrientationReading | undefined {
  const { alpha, beta, gamma, webkitCompassHeading: degrees, webkitCompassAccuracy: accuracy } = event;
  if (alpha === null || beta === null || gamma === null) return undefined;
  // A negative accuracy is Apple's word for a compass that has to be calibrated first.
  const told = degrees !== undefined && degrees >= 0 && (accuracy === undefined || accuracy >= 0);
  const compass = { degrees: degrees ?? 0, accuracyDegrees: accuracy };
  return { alpha, beta, gamma, absolute: absolute || event.absolute, at, ...(told && { compass }) };
}

/** How far the picture is turned against the device's upright, in degrees. */
export function screenAngle(): number {
  return globalThis.screen?.orientation?.angle ?? 0;
}
