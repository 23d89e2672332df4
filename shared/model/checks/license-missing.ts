import type { Check } from '../check-tour';

/** Others may only use what says under which licence. */
export const licenseMissing: Check<'license-missing'> = {
  name: 'license-missing',
  severity: 'warning',
  find: (tour) => (tour.license ? [] : [{ path: 'license', values: {} }]),
};
