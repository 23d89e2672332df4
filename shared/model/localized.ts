import type { Localized } from './tour';

/**
 * The languages to try, best first: `de-simple` falls back to `de`, then the other wishes, then the tour's own first language.
 * @param wishes BCP 47 tags the visitor prefers, best first
 * @param languages the tour's languages, the first is the language of origin
 */
export function fallbackChain(wishes: readonly string[], languages: readonly string[]): readonly string[] {
  const chain = wishes.flatMap((wish) => {
    const parts = wish.split('-');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  });
  return [...new Set([...chain, ...languages])];
}

/** The value for the first language of the chain that has one; empty text counts as missing; last resort is any value. */
export function inLocale(value: Localized | undefined, chain: readonly string[]): string {
  if (!value) return '';
  for (const tag of chain) {
    const text = textIn(value, tag);
    if (text) return text;
  }
  return Object.values(value).find((text) => text !== '') ?? '';
}

/** The language in which `inLocale` would answer, for the `lang` attribute. */
export function localeOf(value: Localized | undefined, chain: readonly string[]): string | undefined {
  if (!value) return undefined;
  return chain.find((tag) => textIn(value, tag)) ?? Object.keys(value).find((tag) => value[tag]);
}

/** Wishes come from addresses: `?lang=constructor` must not find what every object has. */
function textIn(value: Localized, tag: string): string | undefined {
  return Object.hasOwn(value, tag) ? value[tag] : undefined;
}
