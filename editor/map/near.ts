import { distanceMetres } from '../../shared/model/geo';
import { geofenceOf, isOnEarth, type Station, type Tour } from '../../shared/model/tour';

/** Two stations that open by themselves so near each other that a phone's position may mix them up. */
export interface NearPair {
  readonly first: Station;
  readonly second: Station;
  /** Metres between the two circles; negative when they overlap. */
  readonly gapMetres: number;
}

/** Metres under which a phone's position does not tell two circles apart. */
const ALMOST = 10;

/** The tightest pair, of the selected station if it has one; undefined if all stand clear of each other. */
export function nearestPair(tour: Tour, stationId?: string): NearPair | undefined {
  const circles = tour.stations.flatMap((station) => {
    const radius = geofenceOf(station)?.radiusMetres;
    return isOnEarth(station.place) && radius !== undefined ? [{ station, place: station.place, radius }] : [];
  });
  const pairs: NearPair[] = [];
  circles.forEach((one, index) => {
    for (const other of circles.slice(index + 1)) {
      const gapMetres = distanceMetres(one.place, other.place) - one.radius - other.radius;
      if (gapMetres < ALMOST) pairs.push({ first: one.station, second: other.station, gapMetres });
    }
  });
  pairs.sort((a, b) => a.gapMetres - b.gapMetres);
  return pairs.find(({ first, second }) => first.id === stationId || second.id === stationId) ?? pairs[0];
}
