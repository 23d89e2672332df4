import type { Tour } from '../../../shared/model/tour';
import type { Command } from '../command';
import { tidy, withOptionalText } from '../in-tour';

/** Texts of the tour itself that may be missing. */
export type TourTextField = 'title' | 'place' | 'teaser' | 'description' | 'credits';

/** Writes one of the tour's own texts; emptied, it goes. The title is always there, if need be without words. */
export function setTourText(field: TourTextField, locale: string, text: string, label: string): Command {
  return {
    label,
    mergeKey: `tour ${field} ${locale}`,
    apply: (tour) => {
      if ((tour[field]?.[locale] ?? '') === text) return tour;
      const value = withOptionalText(tour[field], locale, text);
      return tidy({ ...tour, [field]: field === 'title' ? (value ?? {}) : value });
    },
  };
}

/** Changes facts of the tour that are no texts; `undefined` takes one away. */
export function setTourFacts(
  facts: Partial<Pick<Tour, 'kind' | 'license' | 'theme' | 'access' | 'publisher'>>,
  label: string,
): Command {
  const key = Object.keys(facts).join(' ');
  return {
    label,
    mergeKey: `tour ${key}`,
    apply: (tour) => {
      const next = tidy({ ...tour, ...facts });
      return JSON.stringify(next) === JSON.stringify(tour) ? tour : next;
    },
  };
}

/** Makes a picture the cover in every language; `undefined` takes the cover away. */
export function setCover(asset: string | undefined, label: string): Command {
  return {
    label,
    apply: (tour) => {
      const cover = asset === undefined ? undefined : Object.fromEntries(tour.languages.map((tag) => [tag, asset]));
      return tidy({ ...tour, cover });
    },
  };
}
