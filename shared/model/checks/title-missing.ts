import type { Check } from '../check-tour';
import { isTold } from './told';

/** The tour and every station have a name in the tour's first language: it is what guests choose by. */
export const titleMissing: Check<'title-missing'> = {
  name: 'title-missing',
  severity: 'error',
  find: (tour) => {
    const [language = ''] = tour.languages;
    const stations = tour.stations.flatMap((station, index) =>
      isTold(station.title, tour)
        ? []
        : [
            {
              path: `stations[${index}].title.${language}`,
              station: station.id,
              values: { number: station.number, language },
            },
          ],
    );
    return isTold(tour.title, tour)
      ? stations
      : [{ path: `title.${language}`, values: { number: '', language } }, ...stations];
  },
};
