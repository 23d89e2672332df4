import { roomStrings } from './strings';

/** The words around the blocks of a story. */
export const storyText = roomStrings({ en: () => import('./en/story'), de: () => import('./de/story') });
