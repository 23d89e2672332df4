import { Unavailable } from '../model/unavailable';
import { fill, roomStrings } from './strings';

const text = roomStrings({ en: () => import('./en/failures'), de: () => import('./de/failures') });

/** The sentence for what went wrong, naming the culprit. A bug is thrown on: it has no sentence. */
export function sayFailure(failure: unknown): string {
  if (!(failure instanceof Unavailable)) throw failure;
  return fill(text()[failure.kind], { culprit: failure.culprit });
}
