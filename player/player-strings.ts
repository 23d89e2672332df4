import { roomStrings } from '../shared/strings/strings';

/** The frame's words. */
export const text = roomStrings({
  en: () => import('../shared/strings/en/player'),
  de: () => import('../shared/strings/de/player'),
});
