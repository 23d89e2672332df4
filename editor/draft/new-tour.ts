import type { Tour } from '../../shared/model/tour';
import { freeId, slug } from './free-id';

export interface NewTour {
  readonly title: string;
  /** The town, the one large word on the poster. */
  readonly place: string;
  readonly language: string;
}

/** A valid tour with no stations yet. `taken` are ids that are in use, here or published. */
export function newTour({ title, place, language }: NewTour, taken: Iterable<string>): Tour {
  const town = slug(place, '');
  const name = slug(title, 'tour');
  return {
    format: 'rundgang-tour',
    formatVersion: 1,
    id: freeId(town && town !== name ? `${town}.${name}` : name, taken),
    edition: 0,
    languages: [language],
    title: { [language]: title },
    ...(place ? { place: { [language]: place } } : {}),
    kind: 'walk',
    route: { order: [], legs: [] },
    stations: [],
    characters: [],
    assets: {},
  };
}

/** A copy that is a tour of its own: never published, with another id. */
export function duplicateOf(tour: Tour, taken: Iterable<string>, nameOfCopy: (title: string) => string): Tour {
  const { publishedAt: _published, ...rest } = tour;
  const title = Object.fromEntries(Object.entries(tour.title).map(([tag, text]) => [tag, nameOfCopy(text)]));
  return { ...rest, id: freeId(tour.id, taken), edition: 0, title };
}
