import { roomStrings } from '../../shared/strings/strings';

/** The workspace's own words. */
export const words = roomStrings({
  en: () => import('../../shared/strings/en/editor'),
  de: () => import('../../shared/strings/de/editor'),
});
