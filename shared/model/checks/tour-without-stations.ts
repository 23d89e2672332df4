import type { Check } from '../check-tour';

/** A tour without stations leads nowhere. */
export const tourWithoutStations: Check<'tour-without-stations'> = {
  name: 'tour-without-stations',
  severity: 'error',
  find: (tour) => (tour.stations.length === 0 ? [{ path: 'stations', values: {} }] : []),
};
