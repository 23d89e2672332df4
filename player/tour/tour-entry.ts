/** The part of the player that opens tours and shows their page. */
import './tour-page';
import '../catalogue/discover-strings';

export { openTour } from './open-tour-source';
