import { inLocale } from '../../shared/model/localized';
import { isOnEarth, type Station, type Tour } from '../../shared/model/tour';
import { sayDistance, sayMinutes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';

/** A station's name in the language that is written, else in another; a station without a name says so. */
export function stationName(station: Station, locale: string, tour: Tour): string {
  return inLocale(station.title, [locale, ...tour.languages]) || workbench().stations.unnamed;
}

/** What a station has: circle, square and triangle of the list. */
export function signsOf(station: Station): { place: boolean; ar: boolean; quiz: boolean } {
  const place = isOnEarth(station.place) ? station.triggers.some((one) => one.kind !== 'manual') : true;
  return { place, ar: station.anchors.length > 0, quiz: station.story.some((block) => block.kind === 'quiz') };
}

/** The same in words. */
export function saySigns(station: Station): string {
  const words = workbench().stations;
  const signs = signsOf(station);
  const things = (['place', 'ar', 'quiz'] as const).filter((sign) => signs[sign]).map((sign) => words[sign]);
  return fill(words.has, { things: things.join(', ') });
}

/** The whole way: metres along all legs, and minutes with the time at the stations. */
export function sayWhole(tour: Tour): string {
  const metres = tour.route.legs.reduce((sum, leg) => sum + leg.distanceMetres, 0);
  const walking = tour.route.legs.reduce((sum, leg) => sum + leg.minutes, 0);
  const staying = tour.stations.reduce((sum, station) => sum + (station.dwellMinutes ?? 0), 0);
  const minutes = tour.durationMinutes ?? walking + staying;
  return [metres > 0 ? sayDistance(metres) : '', minutes > 0 ? sayMinutes(minutes) : ''].filter(Boolean).join(' · ');
}

/** `385 m · 6 min` between a station and the next, or nothing. */
export function sayLegAfter(tour: Tour, station: Station, next: Station | undefined): string {
  const leg = next && tour.route.legs.find((one) => one.from === station.id && one.to === next.id);
  return leg ? `${sayDistance(leg.distanceMetres)} · ${sayMinutes(leg.minutes)}` : '';
}
