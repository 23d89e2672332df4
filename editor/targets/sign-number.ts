import { MARKER_NUMBERS, type Matrix } from '../../shared/model/marker-svg';
import { isKnownAnchor, type AnchorOf, type Station, type Tour } from '../../shared/model/tour';

/** A printed sign of a tour and where it hangs. */
export interface HungSign {
  readonly station: Station;
  readonly anchor: AnchorOf<'barcode'>;
}

/** All printed signs of a tour. */
export function signsOf(tour: Tour): readonly HungSign[] {
  return tour.stations.flatMap((station) =>
    station.anchors.filter(isKnownAnchor).flatMap((anchor) => (anchor.kind === 'barcode' ? [{ station, anchor }] : [])),
  );
}

/** The first number that no sign of the tour carries; undefined if all hang already. */
export function freeSignNumber(tour: Tour, matrix: Matrix): number | undefined {
  const taken = new Set(
    signsOf(tour)
      .filter(({ anchor }) => anchor.matrix === matrix)
      .map(({ anchor }) => anchor.number),
  );
  for (let number = 1; number < MARKER_NUMBERS[matrix]; number++) if (!taken.has(number)) return number;
  return taken.has(0) ? undefined : 0;
}

/** The station where another sign with the same number hangs already: phones could not tell the two apart. */
export function sameSignElsewhere(tour: Tour, anchor: AnchorOf<'barcode'>): Station | undefined {
  return signsOf(tour).find(
    (one) => one.anchor !== anchor && one.anchor.matrix === anchor.matrix && one.anchor.number === anchor.number,
  )?.station;
}

/** Metres up to which a phone recognises a sign: about sixteen edges, measured with a camera of 640 pixels. */
export function reachMetres(edgeMillimetres: number): number {
  return Math.round(edgeMillimetres * 0.016 * 10) / 10;
}
