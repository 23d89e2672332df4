import { roomStrings } from '../../shared/strings/strings';

/** The words of *Check tour*. */
export const words = roomStrings({
  en: () => import('../../shared/strings/en/checks'),
  de: () => import('../../shared/strings/de/checks'),
});
