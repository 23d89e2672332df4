import { css } from 'lit';

/** The little of Leaflet's own sheet that is needed, and the map's drawing from the roles. */
export const mapStyles = css`
  .ground {
    position: absolute;
    inset: 0;
    z-index: 0;
    background: var(--map-land);
    overflow: hidden;
    font-family: var(--font-read);
    outline-offset: -6px;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-pane > canvas,
  .leaflet-zoom-box,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-tile,
  .leaflet-marker-icon {
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-tile {
    visibility: hidden;
    filter: inherit;
    max-width: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-container canvas,
  .leaflet-pane svg {
    max-width: none;
    max-height: none;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-overlay-pane {
    z-index: 400;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-pan-anim .leaflet-tile,
  .leaflet-zoom-anim .leaflet-tile {
    transition: none;
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-pane > svg path {
    pointer-events: none;
  }
  .leaflet-container {
    touch-action: none;
    -webkit-tap-highlight-color: transparent;
    cursor: grab;
  }
  .leaflet-dragging .leaflet-container,
  .leaflet-container.leaflet-drag-target {
    cursor: grabbing;
  }
  .adding .leaflet-container,
  .ground.adding {
    cursor: crosshair;
  }
  .stop-target {
    display: grid;
    place-items: center;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .stop-target:focus-visible {
    border-radius: 50%;
    outline-offset: 0;
  }
  .stop-target .dot {
    width: 34px;
    height: 34px;
    box-shadow: 0 0 0 2px var(--map-land);
  }
  .stop-target .dot.on {
    width: 44px;
    height: 44px;
    font-size: 1.25rem;
    border: 3px solid var(--surface);
    box-shadow: 0 0 0 2px var(--accent);
  }
  .geofence {
    fill: var(--text);
    fill-opacity: 0.1;
    stroke: var(--line-strong);
    stroke-opacity: 1;
    stroke-width: 1.5px;
    stroke-dasharray: 4 5;
  }
  .geofence.on {
    fill: var(--accent);
    fill-opacity: 0.16;
    stroke: var(--accent);
    stroke-width: 2.5px;
    stroke-dasharray: none;
  }
  .geofence.none {
    display: none;
  }
  .radius-target {
    display: grid;
    place-items: center;
    cursor: ew-resize;
  }
  .radius {
    position: relative;
    display: grid;
    place-items: center;
  }
  .radius i {
    width: 26px;
    height: 26px;
    border-radius: 50%;
    border: var(--rule);
    background: var(--accent-yellow);
    color: var(--on-yellow);
    display: grid;
    place-items: center;
    font: 600 14px/1 var(--font-read);
  }
  .radius b {
    position: absolute;
    left: 34px;
    background: var(--inverse);
    color: var(--on-inverse);
    font: 600 1rem/1 var(--font-read);
    padding: 6px 8px;
    white-space: nowrap;
  }
  .way {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 6px;
    stroke-opacity: 1;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .way.edge {
    stroke: var(--map-street);
    stroke-width: 11px;
  }
  .way.drawing {
    stroke: var(--accent);
    stroke-dasharray: 2 10;
  }
  .way-target {
    display: grid;
    place-items: center;
  }
  .way-triangle {
    width: 18px;
    height: 18px;
    fill: var(--line-strong);
    stroke: var(--map-street);
    stroke-width: 3;
    paint-order: stroke;
    overflow: visible;
  }
  .leg-label span {
    position: absolute;
    transform: translate(-50%, -50%);
    white-space: nowrap;
    background: var(--surface);
    border: 1px solid var(--line-strong);
    padding: 4px 10px;
    font: 400 0.8125rem/1.2 var(--font-read);
    color: var(--text);
  }
  .corner span {
    display: block;
    width: 14px;
    height: 14px;
    background: var(--accent);
    border: 2px solid var(--surface);
  }
`;
