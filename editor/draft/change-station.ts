import type { Block, Station, Tour } from '../../shared/model/tour';

/** The tour with one station changed; the same tour if there is no such station or nothing changed. */
export function changeStation(tour: Tour, id: string, change: (station: Station) => Station): Tour {
  const stations = replaced(tour.stations, (station) => station.id === id, change);
  return stations === tour.stations ? tour : { ...tour, stations };
}

/** The tour with one block of one station changed; the same tour if it is not there or nothing changed. */
export function changeBlock(tour: Tour, station: string, block: string, change: (block: Block) => Block): Tour {
  return changeStation(tour, station, (before) => {
    const story = replaced(before.story, (one) => one.id === block, change);
    return story === before.story ? before : { ...before, story };
  });
}

/** The list with each member that is meant changed; the same list if nothing changed, so that undo gets no empty step. */
export function replaced<T>(list: readonly T[], isMeant: (one: T) => boolean, change: (one: T) => T): readonly T[] {
  const after = list.map((one) => (isMeant(one) ? change(one) : one));
  return after.every((one, index) => one === list[index]) ? list : after;
}

/** An id that the list does not have yet, made of a word: `station`, `station-2`, `station-3`. */
export function freeId(wish: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  const base = slug(wish) || 'a';
  if (!used.has(base)) return base;
  for (let number = 2; ; number++) if (!used.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** A word as an id: lower case, German letters written out, at most 40 characters. */
export function slug(text: string): string {
  const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}
