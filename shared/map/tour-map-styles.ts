import { css } from 'lit';

/** Route, circles and own position from the roles; strokes are set here and not by Leaflet, so a scheme changes them at once. */
export const mapStyles = css`
  :host {
    position: relative;
    overflow: hidden;
    background: var(--map-land);
    isolation: isolate;
  }
  .ground {
    position: absolute;
    inset: 0;
    background: var(--map-land);
    font-family: var(--font-read);
  }
  .ground:focus-visible {
    outline-offset: -6px;
  }
  .leaflet-container {
    background: var(--map-land);
    font-size: 1rem;
  }
  .route {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .route--edge {
    stroke: var(--map-land);
    stroke-width: 14px;
    stroke-opacity: 1;
  }
  .route--current {
    stroke: var(--accent);
    stroke-width: 10px;
    stroke-opacity: 1;
  }
  .route--done {
    stroke: var(--route-done);
    stroke-width: 8px;
    stroke-opacity: 1;
  }
  .route--later {
    stroke: var(--accent);
    stroke-width: 5px;
    stroke-opacity: 1;
    stroke-dasharray: 1 9;
  }
  .route--thin {
    stroke-width: 5px;
  }
  .stop-target,
  .own-target,
  .way-target {
    background: none;
    border: 0;
    display: grid;
    place-items: center;
  }
  .stop-target:focus-visible {
    border-radius: 50%;
    outline-offset: 1px;
  }
  .stop {
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    border-radius: 50%;
    border: 3px solid var(--line-strong);
    background: var(--surface);
    color: var(--text);
    font: var(--weight-numeral) 21px/1 var(--font-title);
    font-variant-numeric: lining-nums;
  }
  .stop--next {
    width: 60px;
    height: 60px;
    margin: -6px;
    background: var(--accent);
    color: var(--on-accent);
    border: 4px solid var(--surface);
    box-shadow: 0 0 0 2px var(--line-strong);
    font-size: 32px;
  }
  .stop--visited {
    background: var(--inverse);
    border-color: var(--map-land);
    color: var(--on-inverse);
  }
  .stop--small {
    width: 30px;
    height: 30px;
    border-width: 2.5px;
    font-size: 17px;
    margin: 0;
    box-shadow: none;
  }
  .stop--small.stop--next {
    border-color: var(--line-strong);
    width: 36px;
    height: 36px;
    font-size: 20px;
  }
  /* Seen from far, circles are smaller, so that neighbours stay apart. */
  .far .stop-target {
    width: 36px !important;
    height: 36px !important;
    margin: -18px 0 0 -18px !important;
  }
  .far .stop {
    width: 32px;
    height: 32px;
    font-size: 17px;
  }
  .far .stop--next {
    width: 46px;
    height: 46px;
    margin: 0;
    font-size: 25px;
  }
  .tick {
    width: 22px;
    height: 22px;
    fill: none;
    stroke: currentColor;
    stroke-width: 3.5;
  }
  .own {
    position: relative;
    display: block;
    width: 34px;
    height: 34px;
    border-radius: 50%;
    border: 4px solid var(--surface);
    background: var(--map-position);
  }
  .own-cone {
    position: absolute;
    left: -47px;
    top: -47px;
    width: 120px;
    height: 120px;
    fill: var(--map-position);
    fill-opacity: 0.3;
    z-index: -1;
    max-width: none;
  }
  .own-ring {
    stroke: var(--map-position);
    stroke-width: 2px;
    fill: var(--map-position);
    fill-opacity: 0.12;
  }
  .way-triangle {
    width: 24px;
    height: 24px;
    fill: var(--accent);
    stroke: var(--map-land);
    stroke-width: 3;
    paint-order: stroke;
    overflow: visible;
  }
  .zoom {
    display: var(--zoom-shown, flex);
    position: absolute;
    left: var(--space-4);
    top: calc(var(--zoom-top, 1rem));
    z-index: 500;
    flex-direction: column;
  }
  .zoom > * + * {
    margin-inline-start: 0;
    margin-top: calc(-1 * var(--stroke));
  }
  .credit {
    position: absolute;
    right: 0;
    bottom: var(--credit-bottom, 0px);
    z-index: 450;
    margin: 0;
    padding: 2px 6px;
    max-width: 75%;
    color: var(--map-label);
    text-shadow:
      0 0 2px var(--map-land),
      0 0 3px var(--map-land),
      0 0 4px var(--map-land);
    font: 400 0.75rem/1.3 var(--font-read);
    text-align: end;
  }
  .credit:empty {
    display: none;
  }
`;
