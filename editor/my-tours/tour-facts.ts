import { checkTour } from '../../shared/model/check-tour';
import { completeness, localizedTexts } from '../../shared/model/texts';
import type { Tour } from '../../shared/model/tour';
import { sayBytes, sayDistance, sayMinutes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { languageName } from '../ui/language-name';
import { words } from './words';

/** For every station, whether it is ready for guests. */
export function readiness(tour: Tour): readonly boolean[] {
  const unready = new Set(
    checkTour(tour).flatMap((one) => (one.severity === 'error' && one.station ? [one.station] : [])),
  );
  return tour.stations.map((station) => !unready.has(station.id));
}

/** `Deutsch fertig · Englisch zu 82 %`. */
export function sayLanguages(tour: Tour): string {
  const texts = localizedTexts(tour);
  const origin = tour.languages[0] ?? '';
  return tour.languages
    .map((tag) => {
      const percent = Math.floor(completeness(texts, origin, tag) * 100);
      const sentence = percent === 100 ? words().languageDone : words().languagePart;
      return fill(sentence, { language: languageName(tag), percent });
    })
    .join(' · ');
}

/** `3,0 km · 2 h 25 · 38 MB fürs Handy`. */
export function saySize(tour: Tour): string {
  const metres = tour.distanceMetres ?? tour.route.legs.reduce((sum, leg) => sum + leg.distanceMetres, 0);
  const minutes = tour.durationMinutes ?? tour.route.legs.reduce((sum, leg) => sum + leg.minutes, 0);
  const bytes = Object.values(tour.assets).reduce((sum, asset) => sum + asset.bytes, 0);
  const facts = [
    metres > 0 ? sayDistance(metres) : '',
    minutes > 0 ? sayMinutes(minutes) : '',
    bytes > 0 ? fill(words().onPhone, { size: sayBytes(bytes) }) : '',
  ];
  return facts.filter(Boolean).join(' · ');
}
