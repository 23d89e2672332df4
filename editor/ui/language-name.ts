import { interfaceLocale } from '../../shared/strings/strings';

/** Names that the browser's own list does not have. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'de-simple': { de: 'Leichte Sprache', en: 'Simple German' },
  'de-x-plain': { de: 'Einfache Sprache', en: 'Plain German' },
};

/** A language's name in the interface's language: `Deutsch`, `Leichte Sprache`. */
export function languageName(tag: string): string {
  const own = OWN[tag]?.[interfaceLocale()];
  if (own) return own;
  try {
    return new Intl.DisplayNames([interfaceLocale()], { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // A tag that the format allows and the browser does not know is shown as it is.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** Languages that authors are offered; any other tag can be typed. */
export const OFFERED_LANGUAGES = [
  'de',
  'en',
  'de-simple',
  'de-x-plain',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'cs',
  'uk',
  'ru',
  'da',
  'sv',
  'tr',
  'ar',
  'zh',
  'ja',
] as const;
