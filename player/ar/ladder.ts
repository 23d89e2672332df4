/** In which order a station's anchors are tried, and what of other stations may be recognised beside them. Pure. */
import { isKnownAnchor, type KnownAnchor, type Station, type Tour } from '../../shared/model/tour';

/** More targets than this are not looked for at once. */
const MOST_BESIDE = 24;

/** The chosen anchor, then the station's others as the author ordered them: best first. */
export function ladderOf(station: Station, anchorId: string | undefined): readonly KnownAnchor[] {
  const anchors = station.anchors.filter(isKnownAnchor);
  const chosen = anchors.find(({ id }) => id === anchorId);
  return chosen ? [chosen, ...anchors.filter((anchor) => anchor !== chosen)] : anchors;
}

/** An anchor of another station; its id is unlike all of the own station's. */
export interface Guest {
  readonly station: Station;
  readonly anchor: KnownAnchor;
}

/** Pictures and numbered signs of the tour's other stations, for visitors who stand before the wrong one. */
export function guestsOf(tour: Tour, here: Station): readonly Guest[] {
  const own = here.anchors.filter(isKnownAnchor);
  return tour.stations
    .filter(({ id }) => id !== here.id)
    .flatMap((station) =>
      station.anchors
        .filter(isKnownAnchor)
        .filter((anchor) => isTold(anchor) && !own.some((one) => looksLike(one, anchor)))
        .map((anchor) => ({ station, anchor: { ...anchor, id: `${station.id}/${anchor.id}` } })),
    );
}

/** Those of other stations that the same back end can recognise beside an anchor. */
export function guestsBeside(guests: readonly Guest[], anchor: KnownAnchor): readonly KnownAnchor[] {
  return guests
    .map((guest) => guest.anchor)
    .filter(
      (guest) =>
        guest.kind === anchor.kind &&
        // Numbers of two matrices can be taken for each other.
        !(guest.kind === 'barcode' && anchor.kind === 'barcode' && guest.matrix !== anchor.matrix),
    )
    .slice(0, MOST_BESIDE);
}

/** Whether it says by itself which one it is. */
function isTold({ kind }: KnownAnchor): boolean {
  return kind === 'image' || kind === 'barcode';
}

function looksLike(one: KnownAnchor, other: KnownAnchor): boolean {
  if (one.kind === 'barcode' && other.kind === 'barcode') return one.number === other.number;
  return one.kind === 'image' && other.kind === 'image' && one.picture === other.picture;
}
