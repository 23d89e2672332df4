import { roomStrings } from '../../shared/strings/strings';

/** The words of My tours. */
export const words = roomStrings({
  en: () => import('../../shared/strings/en/my-tours'),
  de: () => import('../../shared/strings/de/my-tours'),
});
