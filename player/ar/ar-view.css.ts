import { css } from 'lit';

/** The AR view's own rules: camera or scene above, an ink foot below with captions and tools. */
export const arViewStyles = css`
  :host {
    display: contents;
  }
  /* Camera, scene and captions stand in the dark, also where the page's own scheme is dark and its inverse light. */
  .ar {
    --night: var(--inverse);
    --on-night: var(--on-inverse);
    --on-night-soft: var(--on-inverse-soft);
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
    background: var(--sunk);
  }
  .screen {
    position: relative;
    flex: 1 1 0;
    min-height: 0;
  }
  .picture--camera {
    background: var(--night);
  }
  video,
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    display: block;
  }
  video {
    object-fit: cover;
  }
  canvas {
    touch-action: none;
    cursor: grab;
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

  .corner {
    position: absolute;
    width: 2rem;
    height: 2rem;
    border: 5px solid var(--on-night);
    pointer-events: none;
  }
  .corner:nth-of-type(1) {
    inset: 6.5rem auto auto var(--space-4);
    border-width: 5px 0 0 5px;
  }
  .corner:nth-of-type(2) {
    inset: 6.5rem var(--space-4) auto auto;
    border-width: 5px 5px 0 0;
  }
  .corner:nth-of-type(3) {
    inset: auto auto var(--space-4) var(--space-4);
    border-width: 0 0 5px 5px;
  }
  .corner:nth-of-type(4) {
    inset: auto var(--space-4) var(--space-4) auto;
    border-width: 0 5px 5px 0;
  }
  .target {
    position: absolute;
    inset: 50% auto auto 50%;
    width: min(44%, 14rem);
    aspect-ratio: 1;
    transform: translate(-50%, -42%);
    fill: none;
    stroke: var(--on-night);
    pointer-events: none;
  }
  .target .dark {
    stroke: var(--night);
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

  .foot {
    position: relative;
    z-index: 2;
    flex: none;
    max-height: 62%;
    overflow: auto;
    background: var(--night);
    color: var(--on-night);
    padding: var(--space-4) var(--margin) max(var(--space-4), env(safe-area-inset-bottom));
  }
  .caption {
    min-height: 8rem;
    font-size: var(--text-lead);
    line-height: 1.34;
    max-width: var(--measure);
  }
  .caption b {
    display: flex;
    justify-content: space-between;
    gap: var(--space-4);
    font: 600 1.125rem/1.5 var(--font-title);
    color: var(--on-night-soft);
  }
  .caption small {
    font: 500 1rem/1.5 var(--font-read);
  }
  .caption--off {
    min-height: 0;
    color: var(--on-night-soft);
  }
  .missing {
    margin-top: var(--space-2);
    font-size: var(--text-note);
    line-height: 1.3;
    color: var(--on-night-soft);
  }
  .points {
    display: flex;
    gap: var(--space-2);
    margin: var(--space-2) calc(-1 * var(--margin)) 0;
    padding: 6px var(--margin);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .points li {
    flex: none;
  }
  .text .points {
    flex-wrap: wrap;
    overflow: visible;
  }
  .text .points .chip {
    border-color: var(--line-strong);
  }
  .points .chip {
    min-height: var(--target-walk);
    border-color: currentColor;
    color: inherit;
    white-space: normal;
    text-align: start;
    padding-block: var(--space-1);
  }
  .tools {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--space-2);
    margin-top: var(--space-3);
    max-width: 36rem;
  }
  .tool {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    width: 5.75rem;
    padding: 0;
    border: 0;
    background: none;
    font: 500 1rem/1.15 var(--font-read);
    color: inherit;
    text-align: center;
  }
  .foot .square {
    background: none;
    color: inherit;
    border-color: currentColor;
  }
  .tool .square {
    width: 56px;
    height: 56px;
  }
  .foot .square--on {
    background: var(--on-night);
    color: var(--night);
    border-color: var(--on-night);
  }
  .speech {
    flex: none;
  }
  .speech .square {
    width: var(--target-walk);
    height: 56px;
  }
  .foot :focus-visible {
    outline-color: var(--on-night);
    box-shadow: 0 0 0 3px var(--night);
  }
  .foot .square:active,
  .foot .chip:active {
    background: var(--on-night);
    color: var(--night);
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
  .text .points {
    margin-top: var(--space-5);
  }
  .notice {
    max-width: 34rem;
    margin: auto;
  }

  /* A wide screen has room beside the picture: the foot becomes a column, the hand stays where the eye is. */
  @container (min-width: 56rem) {
    .room {
      flex-direction: row;
    }
    .foot {
      width: 26rem;
      max-height: none;
      display: flex;
      flex-direction: column;
      padding-bottom: var(--space-6);
    }
    .foot > :first-child {
      margin-top: auto;
    }
    .points {
      flex-wrap: wrap;
      overflow: visible;
    }
    .corner:nth-of-type(1),
    .corner:nth-of-type(2) {
      top: 7rem;
    }
  }
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
  /* Low or very large text: one below the other, nothing lost, the whole foot scrolls. */
  @container (max-width: 20rem) {
    .tools {
      flex-wrap: wrap;
      justify-content: center;
    }
    .speech {
      order: -1;
      width: 100%;
      justify-content: center;
    }
  }
`;
