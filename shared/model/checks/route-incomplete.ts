import type { Check } from '../check-tour';
import { nameOf } from './told';

/** The way leads to every station that is not a side trip, and from each to the next. */
export const routeIncomplete: Check<'route-incomplete'> = {
  name: 'route-incomplete',
  severity: 'warning',
  find: (tour) => {
    const onRoute = new Set(tour.route.order);
    const legs = new Set(tour.route.legs.map((leg) => `${leg.from} ${leg.to}`));
    const beside = tour.stations.flatMap((station, index) =>
      onRoute.has(station.id) || station.optional
        ? []
        : [{ path: `stations[${index}]`, station: station.id, values: { name: nameOf(station, tour) } }],
    );
    // Inside a building nobody draws lines.
    if (tour.kind === 'indoor') return beside;
    const gaps = tour.route.order.slice(1).flatMap((to, index) => {
      const from = tour.route.order[index];
      const station = tour.stations.find((one) => one.id === to);
      if (!station || legs.has(`${from} ${to}`)) return [];
      return [{ path: 'route.legs', station: to, values: { name: nameOf(station, tour) } }];
    });
    return [...beside, ...gaps];
  },
};
