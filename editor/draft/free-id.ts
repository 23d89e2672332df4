import type { Station, Tour } from '../../shared/model/tour';

/** A short id from a name: lower-case ASCII letters, digits and hyphens; `fallback` if the name has none of them. */
export function slug(name: string, fallback: string): string {
  const plain = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return plain || fallback;
}

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeId(base: string, taken: Iterable<string | undefined>): string {
  const used = new Set(taken);
  if (!used.has(base)) return base;
  let count = 2;
  while (used.has(`${base}-${count}`)) count++;
  return `${base}-${count}`;
}

/** An id for one more station: `station-4`. It is printed in codes, so a later name does not change it. */
export function freeStationId(tour: Tour): string {
  const used = new Set(tour.stations.map((station) => station.id));
  let count = tour.stations.length + 1;
  while (used.has(`station-${count}`)) count++;
  return `station-${count}`;
}

/** An id for one more block of a station: `text-1`. */
export function freeBlockId(station: Station, kind: string): string {
  const used = new Set(station.story.map((block) => block.id));
  let count = 1;
  while (used.has(`${kind}-${count}`)) count++;
  return `${kind}-${count}`;
}
