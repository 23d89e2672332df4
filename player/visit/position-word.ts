/** What needs saying about the visitor's position, and the way out of it. */
import { sayDistance } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { visitText } from '../../shared/strings/visit';
import { metresToTour } from './goal';
import { COARSE_METRES, type Walk } from './walk';

/** Farther than this the visitor is not there yet: they read at home. Metres. */
const FAR = 3000;

/** Whether the visitor is somewhere else altogether. */
export function isFar(walk: Walk): boolean {
  return walk.fix !== undefined && metresToTour(walk.tour, walk.fix.position) > FAR;
}

/** One line for the sheet; undefined while all is well. */
export function positionWord(walk: Walk): string | undefined {
  const text = visitText();
  if (walk.missingWalk !== undefined) return fill(text.walkMissing, { name: walk.missingWalk });
  if (!walk.outdoors) return undefined;
  if (walk.trouble) return walk.trouble.kind === 'position-refused' ? text.positionOff : text.positionMissing;
  if (!walk.watching) return text.positionOff;
  if (!walk.fix) return text.positionSearching;
  if (isFar(walk)) return fill(text.farAway, { distance: sayDistance(metresToTour(walk.tour, walk.fix.position)) });
  if (walk.fix.accuracyMetres > COARSE_METRES)
    return fill(text.positionCoarse, { distance: sayDistance(walk.fix.accuracyMetres) });
  return undefined;
}

/** What to do without a position; undefined when there is one or it is being looked for. */
export function positionHelp(walk: Walk): string | undefined {
  const text = visitText();
  if (!walk.outdoors || walk.fix || walk.missingWalk !== undefined || (walk.watching && !walk.trouble))
    return undefined;
  if (!walk.trouble) return text.positionOffWhat;
  return walk.trouble.kind === 'position-refused' ? text.positionRefusedWhat : text.positionMissingWhat;
}

/** Whether asking for the position may help. */
export function canAskPosition(walk: Walk): boolean {
  const refused = walk.trouble?.kind === 'position-refused';
  return walk.outdoors && !refused && !walk.fix && walk.missingWalk === undefined && (!walk.watching || !!walk.trouble);
}
