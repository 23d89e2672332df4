import L from './set-leaflet';
import { bearingDegrees, distanceMetres } from '../model/geo';
import type { Position } from '../model/tour';

/** How a station's circle looks: outline, accent, ink with a tick. */
export type StationState = 'to-come' | 'next' | 'visited';

const SVG = 'http://www.w3.org/2000/svg';

function shape(viewBox: string, path: string, className: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', className);
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}

/** A numbered circle that can be pressed and is named for screen readers. */
export function stationMarker(
  where: Position,
  number: number,
  state: StationState,
  name: string,
  small: boolean,
): L.Marker {
  const circle = document.createElement('span');
  circle.className = `stop stop--${state}${small ? ' stop--small' : ''}`;
  if (state === 'visited') circle.append(shape('0 0 24 24', 'm4 12 6 7L20 5', 'tick'));
  else circle.textContent = String(number);
  const size = 48;
  const marker = L.marker(where, {
    icon: L.divIcon({
      html: circle,
      className: 'stop-target',
      iconSize: [size, size],
      iconAnchor: [size / 2, size / 2],
    }),
    title: name,
    keyboard: true,
    riseOnHover: true,
    zIndexOffset: state === 'next' ? 1000 : 0,
  });
  // Leaflet writes `alt` only to pictures; a circle of text needs its name as a label.
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', name));
  return marker;
}

/** The own position: a blue dot with a cone when the heading is known. Decoration: the sheet says it in words. */
export class OwnMarker {
  private readonly dot = document.createElement('span');
  private readonly cone = shape('0 0 120 120', 'M60 60 34 6a60 60 0 0 1 52 0z', 'own-cone');
  private readonly marker: L.Marker;
  private readonly ring: L.Circle;

  constructor(where: Position) {
    this.dot.className = 'own';
    this.dot.append(this.cone);
    this.marker = L.marker(where, {
      icon: L.divIcon({ html: this.dot, className: 'own-target', iconSize: [34, 34], iconAnchor: [17, 17] }),
      interactive: false,
      keyboard: false,
      // Below the circles: at a station its number stays readable.
      zIndexOffset: -500,
    });
    this.ring = L.circle(where, { radius: 1, className: 'own-ring', interactive: false });
    this.marker.on('add', () => this.marker.getElement()?.setAttribute('aria-hidden', 'true'));
  }

  addTo(map: L.Map): void {
    this.ring.addTo(map);
    this.marker.addTo(map);
  }

  move(where: Position, accuracyMetres: number, headingDegrees?: number): void {
    this.marker.setLatLng(where);
    // A ring smaller than the dot says nothing.
    this.ring.setLatLng(where).setRadius(accuracyMetres > 25 ? accuracyMetres : 0);
    this.cone.style.display = headingDegrees === undefined ? 'none' : '';
    this.cone.style.transform = `rotate(${headingDegrees ?? 0}deg)`;
  }

  remove(): void {
    this.marker.remove();
    this.ring.remove();
  }
}

/** Triangles along a line that show which way it is walked, one per so many metres. */
export function directionMarkers(line: readonly Position[], everyMetres: number): L.Marker[] {
  const found: L.Marker[] = [];
  let rest = everyMetres * 0.6;
  for (let index = 0; index + 1 < line.length; index++) {
    const a = line[index] as Position;
    const b = line[index + 1] as Position;
    const length = distanceMetres(a, b);
    while (rest < length) {
      const share = rest / length;
      const where = { lat: a.lat + (b.lat - a.lat) * share, lng: a.lng + (b.lng - a.lng) * share };
      found.push(triangle(where, bearingDegrees(a, b)));
      rest += everyMetres;
    }
    rest -= length;
  }
  return found;
}

function triangle(where: Position, degrees: number): L.Marker {
  const svg = shape('0 0 24 24', 'm12 2 11 19H1z', 'way-triangle');
  svg.style.transform = `rotate(${degrees}deg)`;
  const html = document.createElement('span');
  html.append(svg);
  const marker = L.marker(where, {
    icon: L.divIcon({ html, className: 'way-target', iconSize: [24, 24], iconAnchor: [12, 12] }),
    interactive: false,
    keyboard: false,
    zIndexOffset: -1000,
  });
  marker.on('add', () => marker.getElement()?.setAttribute('aria-hidden', 'true'));
  return marker;
}
