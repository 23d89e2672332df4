import { css } from 'lit';

/** The foot of the AR view: captions, points and tools, light on dark. */
export const arFootStyles = css`
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
  /* Beside the picture the foot is a column, its tools where the hand is. */
  @container (min-width: 56rem) {
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
  }
  /* Very large text: one below the other, nothing lost, the whole foot scrolls. */
  @container (max-width: 20rem) {
    .foot {
      max-height: none;
      overflow: visible;
    }
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
