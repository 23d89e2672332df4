import { css } from 'lit';

/** The foot of the AR view: captions, points and tools, light on dark. */
export const arFootStyles = css`
  .foot {
    position: relative;
    z-index: 2;
    flex: none;
    display: flex;
    flex-direction: column;
    max-height: 62%;
    background: var(--night);
    color: var(--on-night);
    padding-bottom: max(var(--space-4), env(safe-area-inset-bottom));
  }
  /* What is said may be long: it scrolls, the tools below stay. */
  .said {
    flex: 1 1 auto;
    min-height: 0;
    overflow-y: auto;
    padding: var(--space-4) var(--margin) 0;
  }
  .caption {
    min-height: 7rem;
    font-size: var(--text-lead);
    line-height: 1.34;
    max-width: var(--measure);
  }
  .voice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-3);
    margin-bottom: var(--space-1);
    color: var(--on-night-soft);
  }
  .voice b {
    font: 600 1.125rem/1.5 var(--font-title);
  }
  .voice small {
    font: 500 1rem/1.5 var(--font-read);
  }
  .foot--placing .caption,
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
    max-width: min(17rem, 82cqi);
  }
  .text .points {
    flex-wrap: wrap;
    overflow: visible;
  }
  .text .points .chip {
    border-color: var(--line-strong);
  }
  .points .chip {
    height: 100%;
    min-height: var(--target-walk);
    line-height: 1.15;
    border-color: currentColor;
    color: inherit;
    white-space: normal;
    text-align: start;
    padding-block: var(--space-1);
  }

  /* Tools of what tracks the scene: two in a row, the one that brings on across. */
  .placing {
    flex: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: var(--space-2);
    max-height: 12rem;
    overflow-y: auto;
    padding: var(--space-3) var(--margin) 0;
  }
  .placing .button {
    --text-control: 1.0625rem;
    --control: 3.25rem;
    background: none;
    color: inherit;
    border-color: currentColor;
  }
  .placing .button__mark {
    width: 2.75rem;
    border-color: currentColor;
  }
  .placing .button__word {
    padding-inline: var(--space-2);
  }
  .placing .button--main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    grid-column: 1 / -1;
  }
  .placing .button--main .button__mark {
    background: var(--on-night);
    color: var(--night);
  }
  .placing .button:hover {
    background: var(--on-night);
    color: var(--night);
  }

  .tools {
    flex: none;
    display: grid;
    grid-template-columns: 1fr 1fr 1fr;
    align-items: start;
    gap: var(--space-2);
    padding: var(--space-4) var(--margin) 0;
    max-width: 36rem;
  }
  .tool {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 6px;
    min-width: 0;
    padding: 0;
    border: 0;
    background: none;
    font: 500 1rem/1.15 var(--font-read);
    color: inherit;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tool:disabled {
    color: var(--on-night-soft);
    cursor: default;
  }
  .foot .square {
    background: none;
    color: inherit;
    border-color: currentColor;
  }
  .tool .square {
    width: 60px;
    height: 60px;
    margin-block: 10px;
  }
  .shutter {
    width: 80px;
    height: 80px;
    border: 4px solid var(--on-night);
    border-radius: var(--radius-round);
    background: var(--accent);
    background-clip: content-box;
    padding: 7px;
    transition: padding var(--time-press);
  }
  .tool--photo:active .shutter {
    padding: 12px;
  }
  .foot .square--on {
    background: var(--on-night);
    color: var(--night);
    border-color: var(--on-night);
  }
  .speech {
    margin-inline-start: auto;
    color: var(--on-night);
  }
  .speech .square {
    width: 48px;
    height: 48px;
    font-size: min(1rem, 20px);
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
`;
