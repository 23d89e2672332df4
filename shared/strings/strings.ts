/**
 * The interface's words. Each room has one file per language (`en/<room>.ts`, `de/<room>.ts`); German is typed by
 * English, so a missing key does not compile. A language is loaded when it is shown, never both.
 *
 *   const text = roomStrings({ en: () => import('./en/visit'), de: () => import('./de/visit') });
 *   await loadStrings('de');  …  text().iAmHere
 */
/** The interface's languages; one more is one folder and one line here. */
export const INTERFACE_LOCALES = ['de', 'en'] as const;
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

type Loader<T> = () => Promise<{ readonly default: T }>;
interface Room {
  load(locale: InterfaceLocale): Promise<void>;
}

const rooms: Room[] = [];
let current: InterfaceLocale | undefined;

/** Registers a room's words; answers a function that gives them in the language that is loaded. */
export function roomStrings<T>(loaders: Readonly<Record<InterfaceLocale, Loader<T>>>): () => T {
  let words: T | undefined;
  const room: Room = {
    async load(locale) {
      words = (await loaders[locale]()).default;
    },
  };
  rooms.push(room);
  return () => {
    if (!words) throw new Error('words asked for before loadStrings() was awaited');
    return words;
  };
}

/** Loads every registered room in a language; rooms of lazily loaded parts call it again after their import. */
export async function loadStrings(locale: InterfaceLocale = interfaceLocale()): Promise<void> {
  current = locale;
  document.documentElement.lang = locale;
  await Promise.all(rooms.map((room) => room.load(locale)));
}

/** The interface's language: chosen, else the device's first that we speak, else English. */
export function interfaceLocale(wishes: readonly string[] = navigator.languages): InterfaceLocale {
  if (current) return current;
  const match = wishes
    .map((wish) => wish.split('-')[0])
    .find((wish): wish is InterfaceLocale => INTERFACE_LOCALES.some((locale) => locale === wish));
  return match ?? 'en';
}

/** Fills `{name}` places in a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
