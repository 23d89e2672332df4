/** Metres east and north of a place: what a scene is measured in. Pure. */
import type { Position } from '../../../shared/model/tour';

const RADIANS = Math.PI / 180;
/** WGS84: half the equator's diameter in metres, and the square of the first eccentricity. */
const EQUATOR = 6_378_137;
const ECCENTRICITY = 6.694_379_990_14e-3;

/**
 * A flat map around an origin, true to length on the ellipsoid: less than 0.1 % off within 2 km, up to 70° of latitude.
 * (Web Mercator, which AR.js takes by itself, stretches by 1 / cos latitude: 30 m are 47 m in Prague.)
 */
export class LocalProjection {
  readonly #metresPerLatitude: number;
  readonly #metresPerLongitude: number;

  constructor(private readonly origin: Position) {
    const sine = Math.sin(origin.lat * RADIANS);
    const flat = 1 - ECCENTRICITY * sine * sine;
    this.#metresPerLatitude = ((EQUATOR * (1 - ECCENTRICITY)) / flat ** 1.5) * RADIANS;
    this.#metresPerLongitude = (EQUATOR / Math.sqrt(flat)) * Math.cos(origin.lat * RADIANS) * RADIANS;
  }

  project(longitude: number, latitude: number): [east: number, north: number] {
    // The short way round, also where the degrees jump from 180 to −180.
    const apart = ((((longitude - this.origin.lng + 180) % 360) + 360) % 360) - 180;
    return [apart * this.#metresPerLongitude, (latitude - this.origin.lat) * this.#metresPerLatitude];
  }

  unproject([east, north]: readonly [east: number, north: number]): [longitude: number, latitude: number] {
    return [this.origin.lng + east / this.#metresPerLongitude, this.origin.lat + north / this.#metresPerLatitude];
  }

  getID(): string {
    return 'local-east-north';
  }
}
