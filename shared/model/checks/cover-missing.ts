import type { Check } from '../check-tour';

/** A tour is chosen by its cover. */
export const coverMissing: Check<'cover-missing'> = {
  name: 'cover-missing',
  severity: 'warning',
  find: (tour) => (Object.keys(tour.cover ?? {}).length > 0 ? [] : [{ path: 'cover', values: {} }]),
};
