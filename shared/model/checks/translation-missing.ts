import type { Check } from '../check-tour';
import { localizedTexts, type TourText } from '../texts';
import type { Tour } from '../tour';

/** What is told in the first language is told in the others. One finding per station and language, not per sentence. */
export const translationMissing: Check<'translation-missing'> = {
  name: 'translation-missing',
  severity: 'warning',
  find: (tour) => tour.languages.slice(1).flatMap((language) => missingIn(tour, language)),
};

function missingIn(tour: Tour, language: string): ReturnType<Check['find']> {
  const origin = tour.languages[0] ?? '';
  const perStation = new Map<string | undefined, TourText[]>();
  for (const text of localizedTexts(tour)) {
    if (!text.value[origin]?.trim() || text.value[language]?.trim()) continue;
    perStation.set(text.station, [...(perStation.get(text.station) ?? []), text]);
  }
  return [...perStation].map(([station, texts]) => ({
    path: `${texts[0]?.path}.${language}`,
    ...(station ? { station } : {}),
    values: { count: texts.length, language },
  }));
}
