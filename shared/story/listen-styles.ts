import { css } from 'lit';

/** The calm black panel, as wide as the screen. */
export const listenStyles = css`
  .listen {
    display: flex;
    flex-direction: column;
    background: var(--inverse);
    color: var(--on-inverse);
    padding: var(--space-4) var(--margin) var(--space-5);
  }
  .listen :focus-visible {
    outline-color: currentColor;
    box-shadow: none;
  }
  h3 {
    font-size: var(--title-s);
    padding-bottom: var(--space-3);
  }
  h4 {
    margin: 0;
    font: var(--weight-title) 1.125rem/1.2 var(--font-title);
    padding-bottom: var(--space-2);
  }
  .caption-now {
    font-size: var(--text-lead);
    font-weight: 600;
    line-height: 1.36;
    min-height: 4.1em;
    max-width: var(--measure);
  }
  .caption-now em {
    font-style: normal;
    font-weight: var(--weight-read);
    color: var(--on-inverse-soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin-top: var(--space-1);
  }
  .play {
    flex: none;
    display: grid;
    place-items: center;
    width: 64px;
    height: 64px;
    padding: 0;
    border: 0;
    background: var(--accent);
    color: var(--on-accent);
  }
  .play .icon {
    width: 2rem;
    height: 2rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    margin-left: auto;
  }
  .tools .square {
    background: none;
    border-color: transparent;
    color: inherit;
    width: 50px;
  }
  .tools .square--lit {
    box-shadow: inset 0 calc(-1 * var(--stroke-bar)) currentColor;
  }
  .tools .square:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .seek {
    position: relative;
    height: 44px;
    margin-top: var(--space-2);
  }
  .seek__line,
  .seek__done {
    position: absolute;
    left: 0;
    top: 50%;
    translate: 0 -50%;
    background: currentColor;
  }
  .seek__line {
    width: 100%;
    height: 2px;
  }
  .seek__done {
    height: 8px;
  }
  .seek input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    color: inherit;
  }
  .seek input::-webkit-slider-thumb {
    appearance: none;
    width: 24px;
    height: 24px;
    border: 0;
    border-radius: 50%;
    background: currentColor;
  }
  .seek input::-moz-range-thumb {
    width: 24px;
    height: 24px;
    border: 0;
    border-radius: 50%;
    background: currentColor;
  }
  .time {
    display: flex;
    justify-content: space-between;
    font-size: var(--text-note);
    font-variant-numeric: tabular-nums;
    margin-top: -6px;
  }
  .transcript {
    border-top: 1px solid var(--on-inverse-soft);
    margin-top: var(--space-4);
    padding-top: var(--space-4);
  }
`;
