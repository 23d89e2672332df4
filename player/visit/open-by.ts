/** Opening a station by what is printed on its sign: a number or a code. */
import { isKnownTrigger, type Station, type Tour } from '../../shared/model/tour';

/** The station with this number on its sign, by its trigger or else by its own number. */
export function stationOfNumber(tour: Tour, number: number): Station | undefined {
  const byTrigger = tour.stations.find((station) =>
    station.triggers.filter(isKnownTrigger).some((trigger) => trigger.kind === 'number' && trigger.number === number),
  );
  return byTrigger ?? tour.stations.find((station) => station.number === number);
}

/** The station a scanned code belongs to: its exact text, or the address of the station on whatever site the tour lies. */
export function stationOfCode(tour: Tour, scanned: string): Station | undefined {
  const text = scanned.trim();
  const byText = tour.stations.find((station) =>
    station.triggers.filter(isKnownTrigger).some((trigger) => trigger.kind === 'code' && trigger.text === text),
  );
  if (byText || !URL.canParse(text)) return byText;
  const address = new URL(text);
  if (!address.pathname.includes(`/tour/${tour.id}/`)) return undefined;
  return tour.stations.find(({ id }) => id === address.searchParams.get('station'));
}
