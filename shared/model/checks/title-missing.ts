import type { Check } from '../check-tour';

/** The tour and every station have a name in each of the tour's languages: it is what guests choose by. */
export const titleMissing: Check<'title-missing'> = {
  name: 'title-missing',
  severity: 'error',
  find: (tour) =>
    tour.languages.flatMap((language) => [
      ...(tour.title[language]?.trim() ? [] : [{ path: `title.${language}`, values: { number: '', language } }]),
      ...tour.stations.flatMap((station, index) =>
        station.title[language]?.trim()
          ? []
          : [
              {
                path: `stations[${index}].title.${language}`,
                station: station.id,
                values: { number: station.number, language },
              },
            ],
      ),
    ]),
};
