import { inLocale } from '../localized';
import type { KnownAnchor, KnownBlock, Localized, Station, Tour } from '../tour';
import { isKnownAnchor, isKnownBlock } from '../tour';

/** Whether a text says something in the tour's language of origin. */
export function isTold(value: Localized | undefined, tour: Tour): boolean {
  return Boolean(value?.[tour.languages[0] ?? '']?.trim());
}

/** What a station is called in a finding: its name, else its number. */
export function nameOf(station: Station, tour: Tour): string {
  return inLocale(station.title, tour.languages) || String(station.number);
}

/** A block with its station and its place in the tour. */
export interface PlacedBlock {
  readonly station: Station;
  readonly block: KnownBlock;
  readonly path: string;
}

/** All blocks of known kinds, with where they are. */
export function blocksOf(tour: Tour): readonly PlacedBlock[] {
  return tour.stations.flatMap((station, index) =>
    station.story.flatMap((block, at) =>
      isKnownBlock(block) ? [{ station, block, path: `stations[${index}].story[${at}]` }] : [],
    ),
  );
}

/** All anchors of known kinds, with where they are. */
export function anchorsOf(
  tour: Tour,
): readonly { readonly station: Station; readonly anchor: KnownAnchor; readonly path: string }[] {
  return tour.stations.flatMap((station, index) =>
    station.anchors.flatMap((anchor, at) =>
      isKnownAnchor(anchor) ? [{ station, anchor, path: `stations[${index}].anchors[${at}]` }] : [],
    ),
  );
}
