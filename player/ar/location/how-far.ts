/** Where a thing is drawn that stands so far away: far things nearer, so that they can be seen. Pure. */

/** Beyond this a guide is hard to see. Metres. */
const SEEN_WELL = 30;
/** Nearer than this the visitor would stand inside the scene. Metres. */
const NEAREST = 2;
/** Height or width in proportion to the distance, from which on a thing can be seen well: 4 degrees. */
const LARGE_ENOUGH = 0.07;
/** The drawing reaches no farther; what is beyond is drawn here, smaller, and looks the same. Metres. */
const DRAWN_TO = 150;

/** How a thing at some distance is drawn. */
export interface Drawn {
  /** How far away it seems, in metres. Less than it is: drawn nearer than it is. */
  readonly seemsMetres: number;
  /** How far away it is put, in metres; with the scale it fills the same angle as at `seemsMetres`. */
  readonly putMetres: number;
  readonly scale: number;
}

/**
 * A thing that fills too small an angle comes nearer, the slower the farther it is, so that it still grows on the way
 * to it. What is large enough, a house at 100 m, stays where it is: it must fit the world.
 * @param sizeMetres its height or width, whichever is more; 0 while unknown
 */
export function drawnAt(metres: number, sizeMetres: number): Drawn {
  const nearer = metres <= SEEN_WELL ? metres : SEEN_WELL * (metres / SEEN_WELL) ** 0.25;
  const seemsMetres = Math.max(NEAREST, Math.min(metres, Math.max(nearer, sizeMetres / LARGE_ENOUGH)));
  const scale = Math.min(1, DRAWN_TO / seemsMetres);
  return { seemsMetres, putMetres: seemsMetres * scale, scale };
}
