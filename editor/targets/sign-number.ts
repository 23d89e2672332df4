import { nextSignNumber } from '../../shared/model/marker-distance';
import type { Matrix } from '../../shared/model/marker-svg';
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

/** The first number that is safely unlike all other signs of the tour, but for `except`; undefined if all hang already. */
export function freeSignNumber(tour: Tour, matrix: Matrix, except?: AnchorOf<'barcode'>): number | undefined {
  const taken = signsOf(tour)
    .filter(({ anchor }) => anchor !== except && anchor.matrix === matrix)
    .map(({ anchor }) => anchor.number);
  return nextSignNumber(taken, matrix);
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
