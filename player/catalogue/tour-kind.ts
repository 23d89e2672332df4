import type { IconName } from '../../shared/ui/icons';
import { text } from './discover-strings';

/** Shape and word for how one gets around on a tour; a kind that is not known is a walk. */
export function kindOf(kind: string): { readonly shape: IconName; readonly word: string } {
  switch (kind) {
    case 'bike':
      return { shape: 'bike', word: text().byBike };
    case 'drive':
      return { shape: 'route', word: text().byCar };
    case 'transit':
      return { shape: 'route', word: text().byTransit };
    case 'indoor':
      return { shape: 'indoors', word: text().indoors };
    case 'mixed':
      return { shape: 'route', word: text().mixed };
    default:
      return { shape: 'walk', word: text().onFoot };
  }
}

/** Names of languages, each in the language itself: `Deutsch, English`. */
export function languageNames(tags: readonly string[]): string {
  return tags.map(languageName).join(', ');
}

export function languageName(tag: string): string {
  if (tag === 'de-simple') return 'Leichte Sprache';
  if (tag === 'de-x-plain') return 'Einfache Sprache';
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
