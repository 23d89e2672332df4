import { Unavailable } from '../../shared/model/unavailable';
import type { Fix, PositionSource } from './position-source';

/** Below this a phone's course is noise, in metres per second. */
const WALKING = 0.5;
/** After so long without a word the phone is asked, in milliseconds. */
const QUIET = 2000;

/** The device's own position. Asks for permission, so it is begun by a tap. */
export class GeolocationSource implements PositionSource {
  watch(onFix: (fix: Fix) => void, onTrouble: (trouble: Unavailable) => void, signal: AbortSignal): void {
    if (!('geolocation' in navigator)) return onTrouble(new Unavailable('position-missing'));
    let latest = 0;
    const found = (position: GeolocationPosition) => {
      latest = Date.now();
      onFix(asFix(position));
    };
    // The answer may be an old measurement told again: that it still holds is the news.
    const stillThere = (position: GeolocationPosition) => {
      latest = Date.now();
      onFix({ ...asFix(position), at: latest });
    };
    const watching = navigator.geolocation.watchPosition(found, (error) => onTrouble(asTrouble(error)), {
      enableHighAccuracy: true,
      maximumAge: 5000,
      timeout: 30_000,
    });
    // A phone that lies still tells nothing new; somebody who stands at a station is asked about again.
    const asking = setInterval(() => {
      if (latest > 0 && Date.now() - latest >= QUIET)
        navigator.geolocation.getCurrentPosition(stillThere, () => undefined, {
          enableHighAccuracy: true,
          maximumAge: 30_000,
          timeout: QUIET,
        });
    }, QUIET);
    const end = () => {
      navigator.geolocation.clearWatch(watching);
      clearInterval(asking);
    };
    signal.addEventListener('abort', end, { once: true });
  }
}

function asFix({ coords, timestamp }: GeolocationPosition): Fix {
  const walks = (coords.speed ?? 0) >= WALKING && coords.heading !== null && !Number.isNaN(coords.heading);
  return {
    position: { lat: coords.latitude, lng: coords.longitude },
    accuracyMetres: coords.accuracy,
    at: timestamp,
    ...(coords.speed !== null && { speedMetresPerSecond: coords.speed }),
    ...(walks && { courseDegrees: coords.heading as number }),
  };
}

function asTrouble(error: GeolocationPositionError): Unavailable {
  const refused = error.code === error.PERMISSION_DENIED;
  return new Unavailable(refused ? 'position-refused' : 'position-missing', '', { cause: error });
}

/** Whether the visitor has already allowed the position, so that it can be read without a tap. */
export async function positionAllowed(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false;
  }
}
