import type { Position } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';

/** Asks the phone once where it is. @throws Unavailable `position-refused` or `position-missing` */
export function whereAmI(): Promise<Position> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Unavailable('position-missing'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude }),
      (cause) =>
        reject(
          new Unavailable(cause.code === cause.PERMISSION_DENIED ? 'position-refused' : 'position-missing', '', {
            cause,
          }),
        ),
      { timeout: 15_000, maximumAge: 300_000 },
    );
  });
}
