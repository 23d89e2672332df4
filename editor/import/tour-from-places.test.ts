import { describe, expect, it } from 'vitest';
import { parseTour } from '../../shared/model/parse-tour';
import { isDrawn } from '../draft/legs';
import { placesOfCsv, placesOfGeoJson } from './places';
import { tourFromPlaces } from './tour-from-places';

const point = (name: string, lng: number, lat: number) => ({
  type: 'Feature',
  properties: { name, desc: `Hier ist ${name}.` },
  geometry: { type: 'Point', coordinates: [lng, lat] },
});
const walk = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'LineString',
    coordinates: [
      [11.32, 50.98],
      [11.321, 50.981],
      [11.323, 50.981],
      [11.324, 50.982],
    ],
  },
};
const collection = (...features: readonly object[]) => ({ type: 'FeatureCollection', features });

describe('a tour made of places', () => {
  it('is valid and has a station for each, with its words', () => {
    const places = placesOfGeoJson(collection(point('Markt', 11.32, 50.98), point('Tor', 11.324, 50.982)), 'Gang');
    const tour = tourFromPlaces(places ?? never(), 'de', []);
    expect(parseTour(tour)).toMatchObject({ ok: true });
    expect(tour.stations.map((station) => station.title['de'])).toEqual(['Markt', 'Tor']);
    expect(tour.stations[0]?.story).toMatchObject([{ kind: 'text', body: { de: 'Hier ist Markt.' } }]);
  });

  it('follows the line that was walked', () => {
    const places = placesOfGeoJson(
      collection(point('Markt', 11.32, 50.98), point('Tor', 11.324, 50.982), walk),
      'Gang',
    );
    const [leg] = tourFromPlaces(places ?? never(), 'de', []).route.legs;
    expect(leg && isDrawn(leg)).toBe(true);
    expect(leg?.line.coordinates).toHaveLength(4);
  });

  it('has the two ends of a line without places as its stations', () => {
    const tour = tourFromPlaces(placesOfGeoJson(collection(walk), 'Gang') ?? never(), 'de', []);
    expect(tour.stations.map((station) => station.place)).toEqual([
      { lat: 50.98, lng: 11.32 },
      { lat: 50.982, lng: 11.324 },
    ]);
  });
});

describe('a table of places', () => {
  it('is read as German spreadsheets write it', () => {
    const places = placesOfCsv('Name;Breite;Länge;Text\r\n"Markt; alt";50,98;11,32;"Ein ""Platz"""\r\n', 'Liste');
    expect(places?.points).toEqual([{ name: 'Markt; alt', text: 'Ein "Platz"', position: { lat: 50.98, lng: 11.32 } }]);
  });

  it('is none without columns for the position', () => {
    expect(placesOfCsv('Name,Preis\nMarkt,3', 'Liste')).toBeUndefined();
  });

  it('leaves out rows that are nowhere', () => {
    expect(
      placesOfCsv('name,lat,lng\nMarkt,,\nTor,91,11\nDom,50.97,11.02', 'x')?.points.map((one) => one.name),
    ).toEqual(['Dom']);
  });
});

function never(): never {
  throw new Error('no places were found');
}
