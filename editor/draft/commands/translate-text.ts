import { withTextAt } from '../../../shared/model/texts';
import type { Command } from '../command';

/** Writes one text in one language. What is typed in one go is one step. */
export function translateText(path: string, locale: string, text: string, label: string): Command {
  return { label, mergeKey: `text ${path} ${locale}`, apply: (tour) => withTextAt(tour, path, locale, text) };
}
