/** The views of a visit, as one lazily loaded part. Each takes `openTour`, `chain` and `address`, and goes elsewhere by `NavigateEvent`. */
import './end-view';
import './station-view';
import './way-view';

export { EndView } from './end-view';
export { StationView } from './station-view';
export { WayView } from './way-view';
export { joinWalk } from './walk';
export { positionsOf } from './walk-positions';
