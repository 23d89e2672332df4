/** What lies on the town: route, stations and own position. Lives and dies with one Leaflet map. */
import L from './set-leaflet';
import { positionsOf } from '../model/geo';
import { isOnEarth, type Line, type Position, type Station, type Tour } from '../model/tour';
import { apart } from './apart';
import { directionMarkers, OwnMarker, stationMarker, type StationState } from './markers';
import { routeParts } from './route-parts';

/** What the layers show at one moment. */
export interface Shown {
  readonly tour: Tour;
  readonly next?: string;
  readonly visited: ReadonlySet<string>;
  readonly own?: OwnPosition;
  readonly small: boolean;
  /** A line of its own beside the route. */
  readonly path?: Line;
  readonly nameOf: (station: Station, state: StationState) => string;
}
/** The visitor: where, how exact in metres, and which way they look if that is known. */
export interface OwnPosition {
  readonly position: Position;
  readonly accuracyMetres: number;
  readonly headingDegrees?: number;
}

/** Circles keep this distance from middle to middle, in pixels. */
const CIRCLE_PIXELS = 40;
/** With more stations than this, circles may cover each other: the list tells them apart. */
const CROWD = 300;
/** Pixels between two triangles on the way. */
const TRIANGLE_PIXELS = 90;

export class TourMapLayers {
  private readonly route: L.LayerGroup;
  private readonly stations: L.LayerGroup;
  private own: OwnMarker | undefined;
  private placed: { readonly marker: L.Marker; readonly position: Position }[] = [];

  constructor(
    private readonly map: L.Map,
    private readonly tapped: (station: string) => void,
  ) {
    this.route = L.layerGroup().addTo(map);
    this.stations = L.layerGroup().addTo(map);
  }

  /** Draws the route; again after each zoom, since triangles keep their distance on the screen. */
  drawRoute({ tour, next, visited, own, small, path }: Shown): void {
    this.route.clearLayers();
    const parts = routeParts(tour, next, own?.position, visited);
    const draw = (line: readonly Position[], className: string) =>
      L.polyline([...line], { className, interactive: false, smoothFactor: 1 }).addTo(this.route);
    for (const line of parts.later) draw(line, small ? 'route route--current route--thin' : 'route route--later');
    for (const line of parts.done) draw(line, 'route route--done');
    if (path) draw(positionsOf(path), 'route route--current');
    if (parts.current.length < 2) return;
    draw(parts.current, 'route route--edge');
    draw(parts.current, small ? 'route route--current route--thin' : 'route route--current');
    const everyMetres = TRIANGLE_PIXELS * metresPerPixel(this.map);
    if (!small) for (const marker of directionMarkers(parts.current, everyMetres)) marker.addTo(this.route);
  }

  /** Draws the circles in the order of the tour, which is the order of the Tab key. */
  drawStations({ tour, next, visited, small, nameOf }: Shown): void {
    this.stations.clearLayers();
    this.placed = [];
    for (const station of tour.stations) {
      if (!isOnEarth(station.place)) continue;
      const state = station.id === next ? 'next' : visited.has(station.id) ? 'visited' : 'to-come';
      const marker = stationMarker(station.place, station.number, state, nameOf(station, state), small);
      marker.on('click', () => this.tapped(station.id)).addTo(this.stations);
      this.placed.push({ marker, position: station.place });
    }
    this.spread();
  }

  /** Keeps circles apart that would cover each other; again after each zoom. */
  spread(): void {
    if (this.placed.length > CROWD) return;
    const points = this.placed.map(({ position }) => this.map.latLngToLayerPoint(position));
    apart(points, CIRCLE_PIXELS).forEach(({ x, y }, index) => {
      this.placed[index]?.marker.setLatLng(this.map.layerPointToLatLng([x, y]));
    });
  }

  moveOwn(own: OwnPosition | undefined): void {
    if (!own) {
      this.own?.remove();
      this.own = undefined;
      return;
    }
    if (!this.own) {
      this.own = new OwnMarker(own.position);
      this.own.addTo(this.map);
    }
    this.own.move(own.position, own.accuracyMetres, own.headingDegrees);
  }
}

function metresPerPixel(map: L.Map): number {
  const size = map.getSize();
  const middle = map.containerPointToLatLng([size.x / 2, size.y / 2]);
  return map.distance(middle, map.containerPointToLatLng([size.x / 2 + 100, size.y / 2])) / 100;
}
