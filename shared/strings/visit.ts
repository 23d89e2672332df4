import { roomStrings } from './strings';

/** The words on the way: map, next station, arrival, station and end. */
export const visitText = roomStrings({ en: () => import('./en/visit'), de: () => import('./de/visit') });
