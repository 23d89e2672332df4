/**
 * Where the visitor stands, for a scene that must not slide: positions wander by metres while nobody moves, so the first
 * good one is kept until another is clearly better or the visitor has clearly walked. Pure: state in, state out.
 */
import { distanceMetres } from '../../../shared/model/geo';
import type { Position } from '../../../shared/model/tour';
import type { Fix } from '../../position/position-source';

/** Where the visitor stands, and how sure that is. */
export interface Standpoint {
  readonly position: Position;
  readonly accuracyMetres: number;
  /** Fixes in a row that say the visitor is elsewhere. */
  readonly elsewhere: number;
}

/** An accuracy of so much of the present one is worth a move. */
const CLEARLY_BETTER = 0.6;
/** Less than this is not walking, however exact a receiver thinks it is. Metres. */
const STEPS = 5;
/** One fix far off is a mistake of the receiver; two in a row are a walk. */
const AGREEING = 2;

/** One more fix. Gives the same object back if the visitor has not moved. */
export function standAfter(now: Standpoint | undefined, fix: Fix): Standpoint {
  const there = { position: fix.position, accuracyMetres: fix.accuracyMetres, elsewhere: 0 };
  if (!now || fix.accuracyMetres <= now.accuracyMetres * CLEARLY_BETTER) return there;
  const away = distanceMetres(now.position, fix.position) > Math.max(fix.accuracyMetres, STEPS);
  const elsewhere = away ? now.elsewhere + 1 : 0;
  if (elsewhere >= AGREEING) return there;
  return elsewhere === now.elsewhere ? now : { ...now, elsewhere };
}
