import { localizedTexts, type TourText } from '../../shared/model/texts';
import type { Tour } from '../../shared/model/tour';

/** One text with its original and its translation; `changed` paths keep a row while it is being filled. */
export interface TranslationRow {
  readonly text: TourText;
  readonly source: string;
  readonly target: string;
}

/** The texts that are told in the first language, of one station or (undefined) of the whole tour. */
export function translationRows(tour: Tour, language: string, station: string | undefined): readonly TranslationRow[] {
  const origin = tour.languages[0] ?? '';
  return localizedTexts(tour)
    .filter((text) => station === undefined || text.station === station || isPictureOf(tour, text, station))
    .flatMap((text) => {
      const source = text.value[origin]?.trim() ? (text.value[origin] ?? '') : '';
      return source ? [{ text, source, target: text.value[language] ?? '' }] : [];
    });
}

/** A picture's words belong to the station whose story shows it. */
function isPictureOf(tour: Tour, text: TourText, station: string): boolean {
  const id = /^assets\.([^.]+)\./.exec(text.path)?.[1];
  const shown = tour.stations.find((one) => one.id === station);
  return id !== undefined && shown !== undefined && JSON.stringify(shown).includes(`"${id}"`);
}
