/** The editor's address: `?draft=<id>&pane=<pane>&station=<id>&block=<id>`; without a draft it is My tours. */
export const PANES = ['map', 'story', 'scene', 'translate', 'check', 'publish', 'tour', 'library'] as const;
export type PaneName = (typeof PANES)[number];

export interface EditorAddress {
  readonly draft?: string | undefined;
  readonly pane: PaneName;
  readonly station?: string | undefined;
  readonly block?: string | undefined;
}

/** Reads an address; an unknown pane is the map. */
export function readAddress(search: string): EditorAddress {
  const query = new URLSearchParams(search);
  const pane = PANES.find((name) => name === query.get('pane')) ?? 'map';
  const value = (name: string) => query.get(name) ?? undefined;
  return { draft: value('draft'), pane, station: value('station'), block: value('block') };
}

/** Writes an address as a query, `?` included. */
export function writeAddress(address: EditorAddress): string {
  if (!address.draft) return '?';
  const query = new URLSearchParams({ draft: address.draft, pane: address.pane });
  if (address.station) query.set('station', address.station);
  if (address.block) query.set('block', address.block);
  return `?${query}`;
}
