import { roomStrings } from '../../shared/strings/strings';

/** The words of Publish. */
export const words = roomStrings({
  en: () => import('../../shared/strings/en/publish'),
  de: () => import('../../shared/strings/de/publish'),
});
