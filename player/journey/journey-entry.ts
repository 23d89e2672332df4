/** The part of the player that shows "My journey" and the diagnosis. */
import './diagnose-view';
import './journey-view';
