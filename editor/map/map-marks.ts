/** The drawn things on the map, as DOM nodes for Leaflet. */
import L from '../../shared/map/set-leaflet';
import type { Position } from '../../shared/model/tour';

/** A numbered circle; the target is 44 px, also where the circle is smaller. */
export function stationIcon(number: number, on: boolean): L.DivIcon {
  const dot = document.createElement('span');
  dot.className = on ? 'dot on' : 'dot';
  dot.textContent = String(number);
  return L.divIcon({ html: dot, className: 'stop-target', iconSize: [44, 44], iconAnchor: [22, 22] });
}

/** The geofence's handle: a yellow circle to drag, and the metres beside it. */
export function radiusIcon(metres: number): L.DivIcon {
  const wrap = document.createElement('span');
  wrap.className = 'radius';
  const grip = document.createElement('i');
  grip.textContent = '↔';
  const label = document.createElement('b');
  label.textContent = `${metres} m`;
  wrap.append(grip, label);
  return L.divIcon({ html: wrap, className: 'radius-target', iconSize: [44, 44], iconAnchor: [22, 22] });
}

/** `385 m · 6 min` on the way; decoration, the list of stations says it too. */
export function legLabel(at: Position, text: string): L.Marker {
  const box = document.createElement('span');
  box.textContent = text;
  return decoration(at, L.divIcon({ html: box, className: 'leg-label', iconSize: [0, 0] }), -500);
}

/** A corner of a way that is being drawn. */
export function cornerMark(at: Position): L.Marker {
  return decoration(
    at,
    L.divIcon({ html: document.createElement('span'), className: 'corner', iconSize: [14, 14] }),
    500,
  );
}

function decoration(at: Position, icon: L.DivIcon, zIndexOffset: number): L.Marker {
  const marker = L.marker(at, { icon, interactive: false, keyboard: false, zIndexOffset });
  marker.on('add', () => marker.getElement()?.setAttribute('aria-hidden', 'true'));
  return marker;
}
