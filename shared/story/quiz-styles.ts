import { css } from 'lit';

/** Answers: ink with a tick is right, dashed with a cross is wrong, each with its word. */
export const quizStyles = css`
  legend {
    float: left;
    width: 100%;
    padding: 0;
    font: var(--weight-title) var(--title-m) / var(--leading-title) var(--font-title);
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  legend.long {
    font-size: var(--title-s);
  }
  .asked {
    clear: both;
    padding-top: var(--space-3);
  }
  .answers {
    display: flex;
    flex-direction: column;
  }
  .answer {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    width: 100%;
    min-height: 60px;
    padding: var(--space-2) var(--space-4);
    border: var(--stroke) solid var(--line-strong);
    background: var(--surface);
    font: 600 1.375rem/1.1 var(--font-title);
    cursor: pointer;
    text-align: start;
    position: relative;
    color: inherit;
  }
  .answer + .answer {
    margin-top: calc(-1 * var(--stroke));
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    z-index: 1;
  }
  .answer:hover > span:nth-of-type(2) {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
  }
  .answer:has(:disabled),
  .answer:disabled {
    cursor: default;
  }
  .answer:has(:disabled):hover > span,
  .answer:disabled:hover > span {
    text-decoration: none !important;
  }
  .answer .circle {
    width: 2.25rem;
    height: 2.25rem;
    font-size: 1.125rem;
  }
  .answer--chosen {
    background: var(--sunk);
    box-shadow: inset 8px 0 var(--line-strong);
  }
  .answer--right {
    background: var(--inverse);
    color: var(--on-inverse);
    border-color: var(--inverse);
  }
  .answer--right .circle {
    background: var(--on-inverse);
    border-color: var(--on-inverse);
    color: var(--inverse);
  }
  .answer--wrong {
    border-style: dashed;
    color: var(--text-soft);
  }
  .answer--wrong .circle {
    border-style: dashed;
    color: inherit;
  }
  .answer .answer__note {
    margin-left: auto;
    font: var(--weight-read) var(--text-note) / 1 var(--font-read);
  }
  .bars {
    display: grid;
    gap: var(--space-2);
    margin-top: var(--space-3);
  }
  .bars > div {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    font-size: var(--text-note);
    line-height: 1.2;
  }
  .bars i {
    flex: none;
    height: 28px;
    border: var(--stroke) solid var(--line-strong);
  }
  .bars .bar--right i {
    background: var(--accent);
    border-color: var(--accent);
  }
  .bars b {
    font: 600 1.5rem/1 var(--font-title);
  }
  .number label {
    display: block;
    padding-bottom: var(--space-1);
    font-size: var(--text-note);
  }
  .number input {
    width: 100%;
    max-width: 16rem;
    height: 4rem;
    padding: 0 var(--space-4);
    border: var(--stroke) solid var(--line-strong);
    border-radius: 0;
    background: var(--surface);
    font: 600 2rem/1 var(--font-title);
  }
  .number .note {
    color: var(--problem);
    min-height: 1.25em;
    padding-top: var(--space-1);
  }
  .answer-was {
    font: 600 1.375rem/1.2 var(--font-title);
  }
  .check {
    margin-top: var(--space-3);
  }
  .note {
    padding-bottom: var(--space-2);
  }
  .order {
    display: grid;
    gap: var(--space-2);
  }
  .order li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--space-3);
    align-items: center;
    padding: var(--space-2);
    border: var(--stroke) solid var(--line-strong);
    background: var(--surface);
  }
  .order__text {
    font: 600 1.25rem/1.15 var(--font-title);
    overflow-wrap: break-word;
  }
  .order .square:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .find {
    position: relative;
    margin-bottom: var(--space-3);
    cursor: crosshair;
  }
  .spot {
    position: absolute;
    translate: -50% -50%;
    aspect-ratio: 1;
    border-radius: 50%;
    border: 4px solid var(--surface);
    box-shadow: 0 0 0 3px var(--line-strong);
    pointer-events: none;
  }
  .spot--wrong {
    border-style: dashed;
  }
  .verdict {
    padding-top: var(--space-3);
    font: 600 1.25rem/1.3 var(--font-title);
  }
  .verdict b {
    font-weight: inherit;
  }
  .verdict span {
    font: var(--weight-read) var(--text-note) / 1.3 var(--font-read);
    color: var(--text-soft);
  }
  story-words {
    padding-top: var(--space-2);
  }
  @container (max-width: 18rem) {
    .answer {
      flex-wrap: wrap;
    }
    .answer .answer__note {
      margin-left: 0;
      width: 100%;
    }
    .order li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
