import { css } from 'lit';

/** Tools above, card at the left, notices at the foot; under 45rem the card becomes a strip below. */
export const mapPaneStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    position: relative;
    container-type: size;
    background: var(--surface);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-bottom: var(--hair);
    background: var(--surface);
    z-index: 3;
  }
  .find {
    flex: 1 1 8rem;
    min-width: 0;
  }
  .find .input {
    border-color: var(--line-strong);
  }
  .find input {
    border: 0;
    background: none;
    padding: 0;
    min-width: 0;
    flex: 1;
    height: 100%;
    outline: 0;
    text-overflow: ellipsis;
  }
  .find .input:focus-within {
    outline: var(--focus-ring);
    outline-offset: 2px;
  }
  .tools .btn[aria-pressed='true'] {
    background: var(--inverse);
    color: var(--on-inverse);
  }
  .map {
    flex: 1;
    min-height: 0;
    position: relative;
    overflow: hidden;
    background: var(--map-land);
    isolation: isolate;
  }
  .zoom {
    position: absolute;
    right: var(--space-4);
    top: var(--space-4);
    display: grid;
    z-index: 2;
  }
  .zoom .btn + .btn {
    margin-top: calc(-1 * var(--stroke));
  }
  .card {
    position: absolute;
    left: var(--space-4);
    bottom: var(--space-4);
    width: 19.75rem;
    max-width: calc(100% - 2 * var(--space-4));
    max-height: calc(100% - 2 * var(--space-4));
    overflow: auto;
    background: var(--surface);
    border: var(--rule);
    z-index: 2;
  }
  .card.start {
    padding: var(--space-4);
    display: grid;
    gap: var(--space-2);
  }
  .card.start h3 {
    font-size: 1.25rem;
  }
  .tell {
    position: absolute;
    left: var(--space-4);
    right: 5.5rem;
    top: var(--space-4);
    max-width: 34rem;
    z-index: 2;
  }
  p.tell {
    padding: var(--space-3);
    font-size: var(--text-work);
  }
  .tell .acts {
    margin-top: var(--space-2);
  }
  .foot {
    position: absolute;
    right: 0;
    bottom: 0;
    z-index: 1;
    display: grid;
    justify-items: end;
    gap: var(--space-2);
    max-width: calc(100% - 19.75rem - 3 * var(--space-4));
    pointer-events: none;
  }
  .near {
    width: 15rem;
    max-width: 100%;
    margin-right: var(--space-4);
  }
  .ground-note {
    background: var(--surface);
    border: 1px solid var(--line-strong);
    font-size: var(--text-dense);
    line-height: 1.35;
    padding: var(--space-2) var(--space-3);
    max-width: 25rem;
    margin-right: var(--space-4);
  }
  .credit {
    background: var(--map-land);
    color: var(--map-label);
    padding: 2px 8px;
    font-size: 0.8125rem;
    display: flex;
    gap: var(--space-3);
    align-items: center;
  }
  .scale {
    white-space: nowrap;
    flex: none;
    display: flex;
    align-items: flex-end;
    gap: 6px;
  }
  .scale path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  position-list {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  @container (max-width: 48rem) {
    .tools .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tools .btn {
      padding: 0;
      width: var(--target);
    }
  }
  @container (max-width: 40rem) or (max-height: 30rem) {
    .card {
      left: 0;
      right: 0;
      bottom: 0;
      width: auto;
      max-width: none;
      max-height: 48%;
      border-width: var(--stroke) 0 0;
    }
    .foot {
      bottom: auto;
      top: var(--space-4);
      left: var(--space-4);
      right: 5rem;
      max-width: none;
      justify-items: start;
    }
    .ground-note,
    .near {
      margin-right: 0;
      width: auto;
    }
  }
`;
