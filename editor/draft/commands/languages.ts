import { localizedTexts, withTextAt } from '../../../shared/model/texts';
import type { Tour } from '../../../shared/model/tour';
import type { Command } from '../command';

/** One more language; nothing is translated yet. */
export function addLanguage(tag: string, label: string): Command {
  return {
    label,
    apply: (tour) => (tour.languages.includes(tag) ? tour : { ...tour, languages: [...tour.languages, tag] }),
  };
}

/** A language less, with all its texts. The last one stays: a tour is told in some language. */
export function removeLanguage(tag: string, label: string): Command {
  return {
    label,
    apply: (tour) => {
      if (!tour.languages.includes(tag) || tour.languages.length === 1) return tour;
      const without: Tour = { ...tour, languages: tour.languages.filter((one) => one !== tag) };
      return localizedTexts(tour)
        .filter((text) => tag in text.value)
        .reduce<Tour>((now, text) => withTextAt(now, text.path, tag, ''), without);
    },
  };
}

/** Makes a language the one of origin: what is missing elsewhere is shown in it. */
export function makeFirstLanguage(tag: string, label: string): Command {
  return {
    label,
    apply: (tour) =>
      tour.languages[0] === tag || !tour.languages.includes(tag)
        ? tour
        : { ...tour, languages: [tag, ...tour.languages.filter((one) => one !== tag)] },
  };
}
