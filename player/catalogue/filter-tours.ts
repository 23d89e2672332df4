import type { TourCard } from '../../shared/model/catalogue';
import { distanceMetres } from '../../shared/model/geo';
import type { Position } from '../../shared/model/tour';
import type { FoundTour } from './found-tours';

/** The chips above the list; all that are pressed must hold. */
export interface Filters {
  readonly words: string;
  /** Where the visitor is, if "near me" is pressed. */
  readonly near?: Position;
  readonly short: boolean;
  readonly onFoot: boolean;
  readonly stepFree: boolean;
  readonly saved: boolean;
  /** A language the tour must speak. */
  readonly language?: string;
}

export const NO_FILTERS: Filters = { words: '', short: false, onFoot: false, stepFree: false, saved: false };

/** How long "up to 2 h" is, in minutes, and how far "near me" reaches, in metres: half an hour by train. */
const SHORT_MINUTES = 120;
const NEAR_METRES = 50_000;

/** The tours that fit, nearest first when a position is given. */
export function filterTours(tours: readonly FoundTour[], filters: Filters): readonly FoundTour[] {
  const words = folded(filters.words).split(' ').filter(Boolean);
  const fitting = tours.filter(({ card, saved }) => {
    if (filters.short && !(card.minutes !== undefined && card.minutes <= SHORT_MINUTES)) return false;
    if (filters.onFoot && card.kind !== 'walk') return false;
    if (filters.stepFree && card.stepFree !== 'yes') return false;
    if (filters.saved && !saved) return false;
    if (filters.language && !card.languages.some((tag) => sameLanguage(tag, filters.language ?? ''))) return false;
    if (filters.near && metresTo(card, filters.near) > NEAR_METRES) return false;
    const text = words.length > 0 ? searchText(card) : '';
    return words.every((word) => text.includes(word));
  });
  const { near } = filters;
  return near ? fitting.sort((a, b) => metresTo(a.card, near) - metresTo(b.card, near)) : fitting;
}

/** Metres from a position to the middle of a tour; endless for a tour without a place on Earth. */
export function metresTo(card: TourCard, from: Position): number {
  return card.centre ? distanceMetres(from, card.centre) : Number.POSITIVE_INFINITY;
}

/** All languages that any tour speaks, most frequent first. */
export function languagesOf(tours: readonly FoundTour[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { card } of tours) for (const tag of card.languages) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}

function sameLanguage(tag: string, wish: string): boolean {
  return tag === wish || (!wish.includes('-') && tag.split('-')[0] === wish && !tag.includes('-simple'));
}

const searchTexts = new WeakMap<TourCard, string>();

/** Everything on a card that can be searched, in all languages. */
function searchText(card: TourCard): string {
  let text = searchTexts.get(card);
  if (text === undefined) {
    const localized = [card.title, card.place, card.teaser].flatMap((value) => Object.values(value ?? {}));
    text = folded([...localized, ...(card.tags ?? []), ...(card.audiences ?? []), card.id].join(' '));
    searchTexts.set(card, text);
  }
  return text;
}

/** Without case, accents and underscores: "caf" finds "Café", "womens history" finds the tag. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[_\s]+/g, ' ');
}
