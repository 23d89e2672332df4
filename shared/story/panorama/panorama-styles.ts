import { css } from 'lit';

/** The window in which somebody looks round: the picture above, words and points below; side by side on a wide screen. */
export const panoramaStyles = css`
  dialog {
    position: fixed;
    inset: 0;
    width: 100%;
    height: 100%;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    background: var(--ground);
    color: var(--text);
    font: var(--weight-read) var(--text-read) / var(--leading-read) var(--font-read);
    container-type: inline-size;
  }
  .room {
    height: 100%;
    display: flex;
    flex-direction: column;
  }
  .picture {
    position: relative;
    flex: 1 1 0;
    min-height: 12rem;
    min-width: 0;
    overflow: hidden;
    background: var(--sunk);
  }
  .box {
    position: absolute;
    inset: 0;
    cursor: grab;
    touch-action: none;
  }
  .box:active {
    cursor: grabbing;
  }
  .box:focus-visible {
    outline-offset: -6px;
    box-shadow: inset 0 0 0 3px var(--focus-gap);
  }
  .psv-container {
    background: var(--sunk);
  }
  .psv-overlay,
  .psv-loader-container {
    display: none;
  }
  .top {
    position: absolute;
    z-index: 100;
    inset: 0 0 auto;
    display: flex;
    max-width: 36rem;
    margin: max(var(--space-4), env(safe-area-inset-top)) var(--space-4) 0;
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
    border: var(--stroke) solid var(--line-strong);
    border-inline-end: 0;
    font: 600 var(--text-control) / 1.2 var(--font-title);
  }
  .top .square {
    width: 60px;
    height: auto;
    min-height: 60px;
  }
  /* Photo Sphere Viewer shows marks as plain boxes. */
  .psv-marker--visible.mark {
    display: grid;
    cursor: pointer;
  }
  .mark--on {
    background: var(--accent);
    color: var(--on-accent);
  }
  .foot {
    flex: 0 1 auto;
    max-height: 50%;
    overflow-y: auto;
    display: grid;
    gap: var(--space-4);
    align-content: start;
    padding: var(--space-4) var(--margin) max(var(--space-4), env(safe-area-inset-bottom));
    border-top: var(--stroke-bar) solid var(--line-strong);
    background: var(--ground);
  }
  .spot:not(:has(h2)) {
    margin-bottom: calc(-1 * var(--space-4));
  }
  .spot h2 {
    font-size: var(--title-s);
  }
  .spot p {
    padding-top: var(--space-2);
    max-width: var(--measure);
  }
  .spots {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .spots .chip {
    min-height: var(--target-walk);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .tools .square {
    height: auto;
    min-height: var(--target-walk);
  }
  .tools .button {
    flex: 1 1 14rem;
    width: auto;
  }
  @container (min-width: 56rem) {
    .room {
      flex-direction: row;
    }
    .foot {
      flex: 0 0 24rem;
      max-height: none;
      padding-top: var(--space-5);
      border-top: 0;
      border-inline-start: var(--stroke-bar) solid var(--line-strong);
    }
  }
  /* Very large text: the whole window scrolls, the picture keeps most of the screen. */
  @container (max-width: 20rem) {
    .room {
      overflow-y: auto;
    }
    .picture {
      flex: none;
      height: 75%;
    }
    .foot {
      max-height: none;
      overflow: visible;
      flex: none;
    }
    .hint .icon {
      display: none;
    }
  }
`;
