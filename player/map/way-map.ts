/** The map on the way, as a part of its own: Leaflet and the drawing of tiles are loaded when a map is shown, not before. */
import '../../shared/map/tour-map';

export type { TourMap } from '../../shared/map/tour-map';
