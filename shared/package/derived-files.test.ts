import { describe, expect, it } from 'vitest';
import { aLeg, aStation, aTour } from '../testing/builders';
import { routeGeoJson, routeGpx, touristTrip } from './derived-files';

const stations = [
  aStation({ id: 'park', number: 2 }),
  aStation(),
  aStation({ id: 'hall', number: 3, place: { plan: 'g', xMetres: 0, yMetres: 0 } }),
];
const tour = aTour({ stations, route: { order: ['market', 'park'], legs: [aLeg('market', 'park')] } });

describe('files for other software', () => {
  it('give the route as GeoJSON: a line per leg, a point per station on Earth, as walked', () => {
    const { type, features } = JSON.parse(routeGeoJson(tour)) as {
      type: string;
      features: { id?: string; geometry: { type: string; coordinates: number[] } }[];
    };
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id, geometry }) => [geometry.type, id])).toEqual([
      ['LineString', undefined],
      ['Point', 'market'],
      ['Point', 'park'],
    ]);
    expect(features[1]?.geometry.coordinates).toEqual([11.3235, 50.9795]);
  });

  it('give the route as GPX with nothing in it that breaks XML', () => {
    const gpx = routeGpx({ ...tour, title: { de: '<b>&\u0000 "Tür"' } }, ['de']);
    expect(gpx).toContain('<name>&lt;b&gt;&amp; &quot;Tür&quot;</name>');
    expect(gpx).toContain('<wpt lat="50.9795" lon="11.3235"><name>1 Station market</name></wpt>');
    expect(gpx.match(/<trkpt /g)).toHaveLength(2);
  });

  it('give a track only where there is a line', () => {
    expect(routeGpx(aTour(), ['de'])).not.toContain('<trk>');
  });

  it('give the tour as a schema.org trip with its stations in order', () => {
    const trip = touristTrip(tour, ['en'], 'https://tours.example/tour/weimar.test/') as {
      itinerary: { itemListElement: { item: { name: string; geo?: unknown } }[] };
    };
    expect(trip).toMatchObject({
      '@type': 'TouristTrip',
      name: 'A tour',
      url: 'https://tours.example/tour/weimar.test/',
    });
    expect(trip.itinerary.itemListElement.map(({ item }) => item.name)).toEqual([
      'Station market',
      'Station park',
      'Station hall',
    ]);
    expect(trip.itinerary.itemListElement[2]?.item.geo).toBeUndefined();
  });
});
