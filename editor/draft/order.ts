import type { Station, Tour } from '../../shared/model/tour';

/** All stations as the author sees them: along the route, then those beside it. */
export function stationsInOrder(tour: Tour): readonly Station[] {
  const byId = new Map(tour.stations.map((station) => [station.id, station]));
  const onRoute = tour.route.order.flatMap((id) => byId.get(id) ?? []);
  const seen = new Set(onRoute);
  return [...onRoute, ...tour.stations.filter((station) => !seen.has(station))];
}

/** Whether the stations are numbered 1, 2, 3 … in their order; museums number their rooms otherwise. */
export function isNumberedInOrder(tour: Tour): boolean {
  return stationsInOrder(tour).every((station, index) => station.number === index + 1);
}

/** Numbers the stations 1, 2, 3 … in their order; the number on the keypad follows. */
export function numberedInOrder(tour: Tour): Tour {
  const numbers = new Map(stationsInOrder(tour).map((station, index) => [station.id, index + 1]));
  const stations = tour.stations.map((station) => renumbered(station, numbers.get(station.id) ?? station.number));
  return { ...tour, stations };
}

function renumbered(station: Station, number: number): Station {
  if (station.number === number) return station;
  return {
    ...station,
    number,
    triggers: station.triggers.map((trigger) =>
      trigger.kind === 'number' && 'number' in trigger && trigger.number === station.number
        ? { ...trigger, number }
        : trigger,
    ),
  };
}
