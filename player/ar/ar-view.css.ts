import { css } from 'lit';

/** The AR view's room: camera or scene, the hint over it, the scene as text. */
export const arViewStyles = css`
  :host {
    display: contents;
  }
  /* Camera, scene and captions stand in the dark, also where the page's own scheme is dark and its inverse light. */
  .ar {
    --night: var(--inverse);
    --on-night: var(--on-inverse);
    --on-night-soft: var(--on-inverse-soft);
    /* Over a camera's picture marks are light with a dark edge, whatever the scheme. */
    --mark: var(--on-night);
    --mark-edge: var(--night);
    --below-hint: 6.5rem;
  }
  .ar--dark {
    --night: var(--surface);
    --on-night: var(--text);
    --on-night-soft: var(--text-soft);
  }
  .ar {
    position: fixed;
    inset: 0;
    width: 100%;
    height: 100%;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    background: var(--night);
    color: var(--text);
    font: var(--weight-read) var(--text-read)/var(--leading-read) var(--font-read);
    container-type: inline-size;
  }
  .ar::backdrop {
    background: var(--night);
  }

  .picture {
    position: relative;
    flex: 1 1 0;
    min-width: 0;
    min-height: 12rem;
    overflow: hidden;
    display: flex;
    flex-direction: column;
    background: var(--stage);
  }
  .screen {
    position: relative;
    flex: 1 1 0;
    min-height: 0;
  }
  .picture--camera {
    background: var(--night);
  }
  /* In immersive AR the phone itself draws the camera behind. */
  .room:xr-overlay .picture {
    background: none;
  }
  video,
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    display: block;
  }
  /* Not taken from the page before it plays: some phones start no film that is not shown. */
  video {
    object-fit: cover;
  }
  canvas {
    touch-action: none;
    cursor: grab;
  }
  .away {
    visibility: hidden;
  }
  canvas:active {
    cursor: grabbing;
  }
  .picture--camera canvas {
    cursor: default;
  }
  canvas:focus-visible {
    outline-offset: -6px;
    box-shadow: inset 0 0 0 3px var(--focus-gap);
  }

  .top {
    position: relative;
    z-index: 2;
    flex: none;
    display: flex;
    max-width: 36rem;
    margin: max(var(--space-4), env(safe-area-inset-top)) var(--space-4) 0;
  }
  .picture--camera .top {
    position: absolute;
    inset: 0 0 auto;
  }
  .hint {
    flex: 1;
    min-width: 0;
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: 60px;
    padding: var(--space-2) var(--space-3);
    background: var(--surface);
    color: var(--text);
    border: var(--stroke) solid var(--line-strong);
    border-inline-end: 0;
    font: 600 var(--text-control)/1.2 var(--font-title);
  }
  .hint p {
    min-width: 0;
    overflow-wrap: break-word;
  }
  .hint small {
    display: block;
    margin-top: 2px;
    font: var(--weight-read) var(--text-note)/1.25 var(--font-read);
    color: var(--text-soft);
  }
  .top .square {
    width: 60px;
    height: auto;
    min-height: 60px;
  }

  .waits {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--space-2);
    padding: var(--margin);
    padding-top: 6rem;
    text-align: center;
    pointer-events: none;
  }
  .picture--camera .waits,
  .picture--camera .loading {
    color: var(--on-night);
  }
  .waits b {
    font: 600 var(--text-lead)/1.2 var(--font-title);
  }
  .waits .note {
    color: inherit;
  }
  .loading svg {
    width: 26px;
    height: 26px;
  }

  .text {
    flex: 1 1 auto;
    overflow: auto;
    background: var(--ground);
    padding: var(--space-5) var(--margin) var(--space-6);
  }
  .plain {
    flex: 1 1 auto;
    min-height: 0;
    display: flex;
    flex-direction: column;
    background: var(--ground);
  }
  .text > * {
    max-width: var(--measure);
  }
  .text img {
    width: 100%;
    height: auto;
    margin-bottom: var(--space-5);
  }
  .text h1 {
    font-size: var(--title-m);
    margin-bottom: var(--space-4);
  }
  .text dt {
    margin-top: var(--space-4);
    font: 600 1.125rem/1.3 var(--font-title);
    color: var(--accent-as-text);
  }
  .text dd + dd {
    margin-top: var(--space-3);
  }
  .text dd {
    font-size: var(--text-lead);
    line-height: 1.4;
  }
  .notice {
    max-width: 34rem;
    margin: auto;
  }

  /* The picture above, the foot below; on a wide screen side by side. */
  .room {
    flex: 1 1 auto;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  @container (min-width: 56rem) {
    .room {
      flex-direction: row;
    }
  }
  /* A phone held flat: side by side too. */
  @media (orientation: landscape) and (max-height: 520px) {
    .room {
      flex-direction: row;
    }
    .picture {
      min-height: 0;
    }
    .ar {
      --below-hint: 5.5rem;
    }
    .top {
      margin: var(--space-2) var(--space-2) 0;
    }
  }
  /* Very large text: the line to do stays small enough to see what it is about; it can be scrolled. */
  @container (max-width: 20rem) {
    .picture {
      min-height: 220px;
    }
    .top {
      margin: 8px 8px 0;
    }
    .hint {
      display: block;
      max-height: 150px;
      overflow-y: auto;
      padding: 8px 12px;
      font-size: min(var(--text-control), 30px);
    }
    .hint small {
      font-size: min(var(--text-note), 26px);
    }
    .hint .icon {
      display: none;
    }
    .hint p {
      hyphens: auto;
    }
    .waits {
      padding-top: 160px;
      justify-content: center;
    }
    .waits .note {
      font-size: 1rem;
    }
  }
  /* In immersive AR the phone itself shows camera and scene, behind what of the page lies over them. */
  .room:xr-overlay,
  .room:xr-overlay .picture {
    background: none;
  }
  .room:xr-overlay video,
  .room:xr-overlay canvas {
    visibility: hidden;
  }
`;
