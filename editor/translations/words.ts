import { roomStrings } from '../../shared/strings/strings';

/** The words of Translate. */
export const words = roomStrings({
  en: () => import('../../shared/strings/en/translate'),
  de: () => import('../../shared/strings/de/translate'),
});
