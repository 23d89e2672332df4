import { fallbackChain } from '../shared/model/localized';
import type { Settings } from '../shared/storage/database';

/** The languages a visitor wants to hear, best first: the address's, the chosen one, the interface's, the device's. */
export function contentWishes(
  lang: string | undefined,
  settings: Settings,
  device: readonly string[],
): readonly string[] {
  const chosen = [lang, settings.contentLocale, settings.interfaceLocale].filter((tag) => tag !== undefined);
  return [...new Set([...chosen, ...device])];
}

/** The chain in which a tour's texts are read. */
export function tourChain(
  lang: string | undefined,
  settings: Settings,
  device: readonly string[],
  tourLanguages: readonly string[],
): readonly string[] {
  return fallbackChain(contentWishes(lang, settings, device), tourLanguages);
}
