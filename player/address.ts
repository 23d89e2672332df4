import { TOURS_FOLDER } from '../shared/model/site-address';
import type { QueryChange } from './navigate-event';

/** All views of the player; `tour` and what follows show one tour. */
export type View = 'discover' | 'journey' | 'on-the-way' | 'diagnose' | TourView;
export type TourView = 'tour' | 'way' | 'station' | 'ar' | 'end';

/** What a page's address says, read once for everybody. */
export interface Address {
  readonly view: View;
  /** Id of the tour whose page this is. */
  readonly tour?: string;
  /** The tour is a draft that the editor sends. */
  readonly preview?: true;
  readonly station?: string;
  /** Id of the anchor to show in AR; comes with its station. */
  readonly ar?: string;
  /** The language asked for, a BCP 47 tag. */
  readonly lang?: string;
  /** Replayed positions: `leg`, `route`, or the address of a GPX file. */
  readonly walk?: string;
  /** How many times faster than walking the positions are replayed. */
  readonly speed?: number;
}

const TOUR_ID = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;
const SPEEDS = [1, 10, 100];

/** Reads an address. Whatever it does not understand leads to the nearest page that exists, never to an error. */
export function readAddress(url: URL, root: URL): Address {
  const query = url.searchParams;
  const said = <K extends string>(key: K): { readonly [key in K]?: string } => {
    const value = query.get(key);
    return value ? ({ [key]: value } as { [key in K]: string }) : {};
  };
  const speed = Number(query.get('speed'));
  const common = { ...said('lang'), ...said('walk'), ...(SPEEDS.includes(speed) && { speed }) };
  const tour = tourOf(url, root);
  const inside = { ...said('station'), ...(query.get('station') ? said('ar') : {}) };
  if (query.has('preview')) return { view: viewInTour(query), preview: true, ...inside, ...common };
  if (query.has('diagnose')) return { view: 'diagnose', ...common };
  if (tour) return { view: viewInTour(query), tour, ...inside, ...common };
  const view = query.get('view');
  return { view: view === 'journey' ? 'journey' : view === 'way' ? 'on-the-way' : 'discover', ...common };
}

function tourOf(url: URL, root: URL): string | undefined {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const below = url.pathname.slice(root.pathname.length);
  if (!below.startsWith(TOURS_FOLDER)) return undefined;
  const id = below.slice(TOURS_FOLDER.length).replace(/\/(index\.html)?$/, '');
  return TOUR_ID.test(id) ? id : undefined;
}

function viewInTour(query: URLSearchParams): TourView {
  if (query.get('station')) return query.get('ar') ? 'ar' : 'station';
  const view = query.get('view');
  return view === 'way' || view === 'end' ? view : 'tour';
}

/** The address after a wish to go elsewhere. */
export function changedAddress(url: URL, change: QueryChange): URL {
  const next = new URL(url);
  for (const [key, value] of Object.entries(change) as [string, string | null | undefined][]) {
    if (value === null) next.searchParams.delete(key);
    else if (value !== undefined) next.searchParams.set(key, value);
  }
  return next;
}
