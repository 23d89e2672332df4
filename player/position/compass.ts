/** Which way the phone points, from its own compass. Better than nothing when standing; when walking the course of the positions is better. */
interface AskingOrientation {
  requestPermission?: () => Promise<'granted' | 'denied'>;
}
interface CompassEvent extends DeviceOrientationEvent {
  /** Safari's own: degrees clockwise from magnetic north. */
  readonly webkitCompassHeading?: number;
}

/** Tells the heading in degrees from north until the signal ends it; silent where there is no compass or it is refused. Call it from a tap: phones ask then. */
export async function watchCompass(onHeading: (degrees: number) => void, signal: AbortSignal): Promise<void> {
  if (typeof DeviceOrientationEvent === 'undefined') return;
  const asking = DeviceOrientationEvent as unknown as AskingOrientation;
  try {
    if (asking.requestPermission && (await asking.requestPermission()) !== 'granted') return;
  } catch {
    return; // Asked without a tap: the arrow then points from north.
  }
  const tell = (event: Event) => {
    const degrees = headingOf(event as CompassEvent);
    if (degrees !== undefined) onHeading(degrees);
  };
  addEventListener('deviceorientationabsolute', tell, { signal });
  addEventListener('deviceorientation', tell, { signal });
}

/** The heading an event tells, corrected for the way the screen is held; undefined if it is not tied to north. */
export function headingOf(
  event: Pick<CompassEvent, 'alpha' | 'absolute' | 'webkitCompassHeading'>,
  screenDegrees = screenAngle(),
): number | undefined {
  const bare = event.webkitCompassHeading ?? (event.absolute && event.alpha !== null ? 360 - event.alpha : undefined);
  return bare === undefined ? undefined : (bare + screenDegrees + 360) % 360;
}

function screenAngle(): number {
  return globalThis.screen?.orientation?.angle ?? 0;
}
