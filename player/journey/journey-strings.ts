import { roomStrings } from '../../shared/strings/strings';

/** Words of this room. */
export const text = roomStrings({
  en: () => import('../../shared/strings/en/journey'),
  de: () => import('../../shared/strings/de/journey'),
});
