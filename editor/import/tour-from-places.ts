import { distanceMetres } from '../../shared/model/geo';
import type { Leg, Position, Station, Tour } from '../../shared/model/tour';
import { legAlong, withLegs } from '../draft/legs';
import { newTour } from '../draft/new-tour';
import type { NamedPlace, Places } from './places';

const RADIUS_METRES = 30;
/** A station this far from the line is not on it. */
const ON_LINE_METRES = 150;

/** A tour whose stations are the places, along the walked line where there is one. A line alone gets its two ends. */
export function tourFromPlaces(places: Places, language: string, taken: Iterable<string>): Tour {
  const points = places.points.length > 0 ? places.points : endsOf(places.line);
  const stations = points.map((point, index) => stationAt(point, index + 1, language));
  const tour: Tour = { ...newTour({ title: places.title, place: '', language }, taken), stations };
  const order = stations.map((station) => station.id);
  const drawn = legsAlong(stations, points, places.line);
  return withLegs({ ...tour, route: { order, legs: drawn } });
}

function stationAt({ name, text, position }: NamedPlace, number: number, language: string): Station {
  return {
    id: `station-${number}`,
    number,
    title: name ? { [language]: name } : {},
    place: position,
    triggers: [
      { kind: 'geofence', radiusMetres: RADIUS_METRES, announce: true },
      { kind: 'number', number },
      { kind: 'manual' },
    ],
    story: text ? [{ id: 'text-1', kind: 'text', body: { [language]: text } }] : [],
    anchors: [],
  };
}

function endsOf(line: readonly Position[]): readonly NamedPlace[] {
  const ends = line.length > 1 ? [line[0], line.at(-1)] : line;
  return ends.flatMap((position) => (position ? [{ name: '', text: '', position }] : []));
}

/** The stretches of the line between neighbours that both lie on it, in its direction. */
function legsAlong(
  stations: readonly Station[],
  points: readonly NamedPlace[],
  line: readonly Position[],
): readonly Leg[] {
  const places = points.map(({ position }) => placeOnLine(position, line));
  return stations.slice(1).flatMap((to, index) => {
    const [from, start, end] = [stations[index], places[index], places[index + 1]];
    const [here, there] = [points[index]?.position, points[index + 1]?.position];
    if (!from || !here || !there || start === undefined || end === undefined || end <= start) return [];
    return [legAlong(from.id, to.id, [here, ...line.slice(start + 1, end), there], 'walk')];
  });
}

function placeOnLine(position: Position, line: readonly Position[]): number | undefined {
  let best: number | undefined;
  let least = ON_LINE_METRES;
  line.forEach((one, index) => {
    const metres = distanceMetres(position, one);
    if (metres < least) [least, best] = [metres, index];
  });
  return best;
}
