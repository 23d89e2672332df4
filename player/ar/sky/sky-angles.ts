/** Where a scene in the sky is for somebody who turns on the spot. Pure; degrees, headings clockwise from north. */
export type Point = readonly [x: number, y: number, z: number];

/**
 * How far the scene is turned round the vertical axis, counter-clockwise as seen from above, so that its far side (−Z)
 * lies where it belongs: at its heading where north is known, otherwise where the visitor looked first.
 */
export function sceneTurn(
  headingDegrees: number | undefined,
  northIsKnown: boolean,
  firstHeading: number | undefined,
): number {
  return -(headingDegrees !== undefined && northIsKnown ? headingDegrees : (firstHeading ?? 0));
}

/** How far to turn, positive to the right, until a point is ahead. @param look where the visitor looks; @param to from the eye to the point */
export function turnTowards(look: Point, to: Point): number {
  const degrees = ((Math.atan2(to[0], -to[2]) - Math.atan2(look[0], -look[2])) * 180) / Math.PI;
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
