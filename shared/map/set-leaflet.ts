/**
 * The only import of Leaflet. protomaps-leaflet reads the global `L`, so it is pinned here explicitly
 * instead of trusting that Leaflet's own build sets it.
 */
import L from 'leaflet';

(globalThis as { L?: typeof L }).L = L;
export default L;
