import { assetReferences } from '../../shared/model/references';
import { localizedTexts, type TourText } from '../../shared/model/texts';
import type { Tour } from '../../shared/model/tour';

/** One text with its original and its translation. */
export interface TranslationRow {
  readonly text: TourText;
  readonly source: string;
  readonly target: string;
}

/** The texts that are told in the first language, of one station or (undefined) of the whole tour. */
export function translationRows(tour: Tour, language: string, station: string | undefined): readonly TranslationRow[] {
  const origin = tour.languages[0] ?? '';
  const pictures = station === undefined ? undefined : assetsOf(tour, station);
  return localizedTexts(tour)
    .filter((text) => !pictures || text.station === station || pictures.has(text.path.split('.')[1] ?? ''))
    .flatMap((text) => {
      const source = text.value[origin] ?? '';
      return source.trim() ? [{ text, source, target: text.value[language] ?? '' }] : [];
    });
}

/** What a station shows: a picture's words are translated with its story. */
function assetsOf(tour: Tour, station: string): ReadonlySet<string> {
  const stations = tour.stations.filter(({ id }) => id === station);
  const shown = assetReferences({ ...tour, stations }).filter(({ path }) => path.startsWith('stations['));
  return new Set(shown.map(({ asset }) => asset));
}
