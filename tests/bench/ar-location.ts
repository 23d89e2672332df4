/** How far off the player and AR.js by itself put a thing of this Earth: in metres at 100 m, and on the screen. */
import type { Position } from '../../shared/model/tour';
import { placeInPicture, walkedTo } from '../ar/place-in-picture';

export const PRAGUE: Position = { lat: 50.0865, lng: 14.4114 };
/** With Weimar, Reykjavik and Sydney. */
export const TOWNS: readonly Position[] = [
  PRAGUE,
  { lat: 50.9795, lng: 11.3235 },
  { lat: 64.1466, lng: -21.9426 },
  { lat: -33.8688, lng: 151.2093 },
];
const METRES = 100;
const PICTURE = { width: 400, height: 600, fovDegrees: 60 };
/** Where the phone points, and how far the thing is beside that, in degrees. */
const LOOKS = [0, 45, 90, 137, 225, 300].flatMap((heading) =>
  [-8, 0, 12].flatMap((pitch) => [-14, 0, 9].map((aside) => ({ heading, pitch, aside }))),
);
const RAD = Math.PI / 180;

/** The worst of all looks. */
export interface Misplaced {
  readonly distancePercent: number;
  readonly pixels: number;
}

export function misplaced(projection: 'ours' | 'stock', towns: readonly Position[]): Misplaced {
  const errors = towns.flatMap((visitor) =>
    LOOKS.map(({ heading, pitch, aside }) => {
      const anchor = { ...walkedTo(visitor, METRES, heading + aside), altitudeMetres: 1.6 };
      const angles = { alpha: (360 - heading) % 360, beta: 90 + pitch, gamma: 0 };
      const { metres, pixel } = placeInPicture({ visitor, anchor, angles, picture: PICTURE, projection });
      const [x, y] = truePixel(pitch, aside);
      return { distance: Math.abs(metres / METRES - 1), pixels: Math.hypot(pixel[0] - x, pixel[1] - y) };
    }),
  );
  return {
    distancePercent: 100 * Math.max(...errors.map(({ distance }) => distance)),
    pixels: Math.max(...errors.map(({ pixels }) => pixels)),
  };
}

/** A thing at eye height, so many degrees beside where the phone points, as a pinhole camera shows it. */
function truePixel(pitch: number, aside: number): readonly [number, number] {
  const focal = PICTURE.height / 2 / Math.tan((PICTURE.fovDegrees / 2) * RAD);
  const [ahead, right] = [Math.cos(aside * RAD), Math.sin(aside * RAD)];
  const depth = ahead * Math.cos(pitch * RAD);
  const up = -ahead * Math.sin(pitch * RAD);
  return [PICTURE.width / 2 + (focal * right) / depth, PICTURE.height / 2 - (focal * up) / depth];
}
