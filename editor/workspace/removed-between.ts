import type { Tour } from '../../shared/model/tour';

/** Whether something an author would miss has gone between two values: a station, block, scene, picture or language. */
export function removedBetween(before: Tour, after: Tour): boolean {
  const has = (tour: Tour) => ({
    stations: tour.stations.length,
    blocks: tour.stations.reduce((sum, station) => sum + station.story.length, 0),
    anchors: tour.stations.reduce((sum, station) => sum + station.anchors.length, 0),
    assets: Object.keys(tour.assets).length,
    characters: tour.characters.length,
    languages: tour.languages.length,
  });
  const then = has(before);
  const now = has(after);
  return (Object.keys(then) as (keyof typeof then)[]).some((part) => now[part] < then[part]);
}
