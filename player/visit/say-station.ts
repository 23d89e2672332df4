import { fill } from '../../shared/strings/strings';
import { visitText } from '../../shared/strings/visit';
import type { Station } from '../../shared/model/tour';

/** A station in a few words: `12 minutes, with AR`. */
export function sayStation(station: Station): string {
  const text = visitText();
  const minutes = station.dwellMinutes ? fill(text.minutes, { minutes: Math.round(station.dwellMinutes) }) : '';
  return [minutes, station.anchors.length > 0 ? text.withAr : ''].filter(Boolean).join(', ');
}
