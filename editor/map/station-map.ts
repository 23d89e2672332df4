/** The one class that holds the editor's Leaflet map: it draws what it is shown and reports what the author wishes. */
import L from '../../shared/map/set-leaflet';
import { createBasemap, type Basemap } from '../../shared/map/basemap';
import { directionMarkers } from '../../shared/map/markers';
import type { MapTheme } from '../../shared/map/map-theme';
import { tourBounds } from '../../shared/map/route-parts';
import { distanceMetres, lengthMetres, moved, positionsOf } from '../../shared/model/geo';
import { geofenceOf, isOnEarth, type Position, type Station, type Tour } from '../../shared/model/tour';
import { stationsInOrder } from '../draft/order';
import { cornerMark, legLabel, radiusIcon, stationIcon } from './map-marks';
import { firstSight, rounded } from './map-view';

/** What the author does on the map. `gesture` names one drag, so that it is one undo step. */
export interface MapWishes {
  select(id: string): void;
  move(id: string, place: Position, gesture?: string): void;
  radius(id: string, metres: number, gesture?: string): void;
  click(place: Position): void;
  looked(): void;
}

/** What the map shows at one moment. */
export interface MapShown {
  readonly tour: Tour;
  readonly stationId: string | undefined;
  nameOf(station: Station): string;
  legText(metres: number, minutes: number): string;
  readonly radiusName: string;
  /** The way that is being drawn, corner by corner, between two stations. */
  readonly drawing: readonly Position[] | undefined;
}

interface Mark {
  readonly marker: L.Marker;
  readonly circle: L.Circle;
  look: string;
}

/** Pixels between two triangles on the way, and how long a leg must be on the screen to carry a label. */
const TRIANGLE_PIXELS = 130;
const LABEL_PIXELS = 150;
/** Pixels that the geofence's handle keeps from the station's middle at least. */
const HANDLE_PIXELS = 48;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 0, ArrowRight: 90, ArrowDown: 180, ArrowLeft: 270 };

/** Side of a station's target, and how far two of them stand apart at least, in pixels. */
const ICON_PIXELS = 44;
const APART_PIXELS = 32;

let gestures = 0;

export class StationMap {
  private readonly map: L.Map;
  private readonly marks = new Map<string, Mark>();
  private readonly way: L.LayerGroup;
  private readonly drawn: L.LayerGroup;
  private handle: L.Marker | undefined;
  /** Metres between the circle's edge and its handle. */
  private handleGap = 0;
  private dragged: string | undefined;
  private shown: MapShown | undefined;

  constructor(
    host: HTMLElement,
    private readonly wishes: MapWishes,
    signal: AbortSignal,
  ) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = L.map(host, {
      attributionControl: false,
      zoomControl: false,
      zoomSnap: 0.5,
      maxZoom: 20,
      minZoom: 4,
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
      inertia: !still,
      doubleClickZoom: false,
    });
    this.way = L.layerGroup().addTo(this.map);
    this.drawn = L.layerGroup().addTo(this.map);
    this.map.on('click', ({ latlng }) => this.wishes.click(plain(latlng)));
    this.map.on('zoomend', () => {
      this.drawWay();
      if (this.shown) this.showHandle(this.shown);
      this.spread();
    });
    this.map.on('moveend zoomend', () => this.wishes.looked());
    signal.addEventListener('abort', () => this.map.remove(), { once: true });
  }

  /** Draws the tour; what did not change stays as it is, so that a drag is not interrupted. */
  show(shown: MapShown): void {
    const before = this.shown;
    this.shown = shown;
    const stations = stationsInOrder(shown.tour).filter((station) => isOnEarth(station.place));
    const ids = new Set(stations.map(({ id }) => id));
    for (const [id, { marker, circle }] of this.marks)
      if (!ids.has(id)) {
        marker.remove();
        circle.remove();
        this.marks.delete(id);
      }
    for (const station of stations) this.showStation(station, station.id === shown.stationId);
    this.showHandle(shown);
    this.spread();
    if (
      before?.tour.route !== shown.tour.route ||
      before.drawing !== shown.drawing ||
      before.stationId !== shown.stationId
    )
      this.drawWay();
  }

  /** Draws the town below everything, until the signal ends. */
  drawTown(basemap: Basemap, theme: MapTheme, languages: readonly string[], signal: AbortSignal): void {
    createBasemap(this.map, basemap, theme, { languages, signal });
  }

  /** Shows the whole tour, or where an empty one begins. */
  fit(tour: Tour): void {
    const bounds = tourBounds(tour);
    if (bounds && tour.stations.length > 1)
      this.map.fitBounds(L.latLngBounds(bounds[0], bounds[1]), {
        paddingTopLeft: [60 + this.covered.left, 60],
        paddingBottomRight: [60, 60 + this.covered.bottom],
        maxZoom: 18,
        animate: false,
      });
    else this.map.setView(firstSight(tour), 16, { animate: false });
  }
  zoom(steps: number): void {
    this.map.setZoom(this.map.getZoom() + steps);
  }
  /** Moves the map so that a position is in sight, right of what covers it; no more than it needs unless centred. */
  look(at: Position, centred = false): void {
    const zoom = centred ? Math.max(this.map.getZoom(), 17) : this.map.getZoom();
    const point = this.map.latLngToContainerPoint(at);
    const size = this.map.getSize();
    const edge = 60;
    const { left, bottom } = this.covered;
    const free = point.x > left + edge && point.x < size.x - edge && point.y > edge && point.y < size.y - bottom - edge;
    if (free && !centred) return;
    const middle = this.map.project(at, zoom).add([-left / 2, bottom / 2]);
    this.map.setView(this.map.unproject(middle, zoom), zoom);
  }
  /** Pixels that the place card covers: beside the map, or below it in small windows. */
  covered = { left: 0, bottom: 0 };
  get centre(): Position {
    return plain(this.map.getCenter());
  }
  resized(): void {
    this.map.invalidateSize({ animate: false });
  }
  focusStation(id: string): void {
    this.marks.get(id)?.marker.getElement()?.focus();
  }
  get metresPerPixel(): number {
    const size = this.map.getSize();
    const middle = this.map.containerPointToLatLng([size.x / 2, size.y / 2]);
    return this.map.distance(middle, this.map.containerPointToLatLng([size.x / 2 + 100, size.y / 2])) / 100;
  }

  // ---- stations ----

  private showStation(station: Station, on: boolean): void {
    const place = station.place as Position;
    const mark = this.marks.get(station.id) ?? this.newMark(station, place);
    const look = `${station.number} ${on}`;
    if (mark.look !== look) {
      const focused = mark.marker.getElement()?.matches(':focus');
      mark.marker.setIcon(stationIcon(station.number, on)).setZIndexOffset(on ? 1000 : 0);
      this.listen(station.id, mark.marker);
      if (focused) mark.marker.getElement()?.focus();
      mark.look = look;
    }
    if (this.dragged !== station.id) mark.marker.setLatLng(place);
    const element = mark.marker.getElement();
    element?.setAttribute('aria-label', this.shown?.nameOf(station) ?? '');
    element?.setAttribute('aria-current', String(on));
    const radius = geofenceOf(station)?.radiusMetres ?? 0;
    mark.circle.setLatLng(place).setRadius(radius);
    mark.circle
      .getElement()
      ?.setAttribute('class', `geofence${on ? ' on' : ''}${radius ? '' : ' none'} leaflet-interactive`);
  }

  /** Stations that lie on one another at this zoom stand side by side, so that each can be seen and pressed. */
  private spread(): void {
    const taken: L.Point[] = [];
    for (const { marker } of this.marks.values()) {
      const at = this.map.latLngToLayerPoint(marker.getLatLng());
      const free = clearOf(at, taken);
      taken.push(free);
      const element = marker.getElement();
      if (!element) continue;
      element.style.marginLeft = `${free.x - at.x - ICON_PIXELS / 2}px`;
      element.style.marginTop = `${free.y - at.y - ICON_PIXELS / 2}px`;
    }
  }

  private newMark(station: Station, place: Position): Mark {
    const circle = L.circle(place, { radius: 0, className: 'geofence', interactive: false }).addTo(this.map);
    const marker = L.marker(place, {
      icon: stationIcon(station.number, false),
      draggable: true,
      keyboard: true,
      riseOnHover: true,
    });
    marker.addTo(this.map).on('click', () => this.wishes.select(station.id));
    let gesture: string | undefined;
    marker.on('dragstart', () => {
      gesture = `drag ${++gestures}`;
      this.dragged = station.id;
      this.wishes.select(station.id);
    });
    marker.on('drag', () => this.wishes.move(station.id, plain(marker.getLatLng()), gesture));
    marker.on('dragend', () => {
      this.dragged = undefined;
      this.wishes.move(station.id, plain(marker.getLatLng()), gesture);
    });
    const mark: Mark = { marker, circle, look: '' };
    this.marks.set(station.id, mark);
    return mark;
  }

  /** A new icon is a new element, so it needs its keys again. */
  private listen(id: string, marker: L.Marker): void {
    let gesture: string | undefined;
    const element = marker.getElement();
    element?.addEventListener('keyup', () => (gesture = undefined));
    element?.addEventListener('keydown', (event) => {
      const heading = STEPS[event.key];
      if (heading === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      // A key that is held down is one undo step.
      gesture ??= `keys ${++gestures}`;
      this.wishes.select(id);
      const place = plain(moved(marker.getLatLng(), event.shiftKey ? 10 : 1, heading));
      this.wishes.move(id, place, gesture);
      this.look(place);
    });
  }

  // ---- the selected station's circle ----

  private showHandle({ tour, stationId, radiusName }: MapShown): void {
    const station = tour.stations.find(({ id }) => id === stationId);
    const radius = station && geofenceOf(station)?.radiusMetres;
    if (!station || !isOnEarth(station.place) || radius === undefined) {
      this.handle?.remove();
      this.handle = undefined;
      return;
    }
    // A small circle's handle stands clear of the station, so that both can be taken.
    if (this.dragged !== 'radius') this.handleGap = Math.max(0, HANDLE_PIXELS * this.metresPerPixel - radius);
    const at = moved(station.place, radius + this.handleGap, 90);
    this.handle ??= this.newHandle(at);
    const element = this.handle.getElement();
    if (this.dragged !== 'radius') this.handle.setLatLng(at);
    const label = element?.querySelector('b');
    if (label) label.textContent = `${radius} m`;
    for (const [name, value] of Object.entries({
      role: 'slider',
      'aria-label': radiusName,
      'aria-valuenow': String(radius),
      'aria-valuemin': '5',
      'aria-valuemax': '2000',
      'aria-valuetext': `${radius} m`,
    }))
      element?.setAttribute(name, value);
  }

  private newHandle(at: Position): L.Marker {
    const handle = L.marker(at, { icon: radiusIcon(0), draggable: true, keyboard: true, zIndexOffset: 2000 }).addTo(
      this.map,
    );
    let gesture: string | undefined;
    handle.on('dragstart', () => {
      this.dragged = 'radius';
      gesture = `radius ${++gestures}`;
    });
    handle.on('drag dragend', ({ type }) => {
      if (type === 'dragend') this.dragged = undefined;
      const selected = this.selectedPlace;
      if (!selected) return;
      const metres = distanceMetres(selected.place, plain(handle.getLatLng())) - this.handleGap;
      this.wishes.radius(selected.id, metres, gesture);
    });
    handle.getElement()?.addEventListener('keydown', (event) => {
      const step = { ArrowUp: 5, ArrowRight: 5, '+': 5, ArrowDown: -5, ArrowLeft: -5, '-': -5 }[event.key];
      const station = this.shown?.tour.stations.find(({ id }) => id === this.shown?.stationId);
      const radius = station && geofenceOf(station)?.radiusMetres;
      if (!step || !station || radius === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.wishes.radius(station.id, radius + step, `radius keys ${station.id}`);
    });
    return handle;
  }

  private get selectedPlace(): { id: string; place: Position } | undefined {
    const station = this.shown?.tour.stations.find(({ id }) => id === this.shown?.stationId);
    return station && isOnEarth(station.place) ? { id: station.id, place: station.place } : undefined;
  }

  // ---- the way ----

  private drawWay(): void {
    if (!this.shown) return;
    const { tour, drawing, stationId, legText } = this.shown;
    this.way.clearLayers();
    this.drawn.clearLayers();
    const perPixel = this.metresPerPixel;
    for (const leg of tour.route.legs) {
      if (drawing && leg.from === stationId) continue;
      const line = positionsOf(leg.line);
      for (const className of ['way edge', 'way'])
        L.polyline([...line], { className, interactive: false }).addTo(this.way);
      for (const triangle of directionMarkers(line, TRIANGLE_PIXELS * perPixel)) triangle.addTo(this.way);
      if (lengthMetres(line) / perPixel > LABEL_PIXELS)
        legLabel(halfway(line), legText(leg.distanceMetres, leg.minutes)).addTo(this.way);
    }
    if (!drawing) return;
    L.polyline([...drawing], { className: 'way drawing', interactive: false }).addTo(this.drawn);
    for (const corner of drawing.slice(1, -1)) cornerMark(corner).addTo(this.drawn);
  }
}

function plain({ lat, lng }: { lat: number; lng: number }): Position {
  return { lat: rounded(lat), lng: rounded(lng) };
}

/** The place itself, or the nearest one beside it that stands clear of those that are taken. */
function clearOf(at: L.Point, taken: readonly L.Point[]): L.Point {
  let free = at;
  for (const other of taken) {
    const distance = free.distanceTo(other);
    if (distance >= APART_PIXELS) continue;
    const away = distance < 1 ? L.point(1, 0) : free.subtract(other).divideBy(distance);
    free = other.add(away.multiplyBy(APART_PIXELS));
  }
  return free;
}

/** The point half way along a line. */
function halfway(line: readonly Position[]): Position {
  let rest = lengthMetres(line) / 2;
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1];
    const b = line[index];
    if (!a || !b) break;
    const length = distanceMetres(a, b);
    if (rest <= length && length > 0) {
      const share = rest / length;
      return { lat: a.lat + (b.lat - a.lat) * share, lng: a.lng + (b.lng - a.lng) * share };
    }
    rest -= length;
  }
  return line[0] ?? { lat: 0, lng: 0 };
}
