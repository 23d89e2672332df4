import { css } from 'lit';

/** What is drawn and asked over the picture, and what stands on the sheets. */
export const arOverStyles = css`
  .corner {
    position: absolute;
    width: 2rem;
    height: 2rem;
    border: 5px solid var(--mark);
    pointer-events: none;
  }
  .corner:nth-of-type(1) {
    inset: var(--below-hint) auto auto var(--space-4);
    border-width: 5px 0 0 5px;
  }
  .corner:nth-of-type(2) {
    inset: var(--below-hint) var(--space-4) auto auto;
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
    max-height: 52%;
    transform: translate(-50%, -34%);
    fill: none;
    stroke: var(--mark);
    pointer-events: none;
  }
  .target--picture {
    width: min(62%, 20rem);
    max-height: 58%;
  }
  .target .dark {
    stroke: var(--mark-edge);
  }
  .wanted {
    position: absolute;
    inset: auto auto calc(var(--space-4) + 0.9rem) calc(var(--space-4) + 0.9rem);
    width: 6.5rem;
    background: var(--surface);
    color: var(--text);
    border: var(--stroke) solid var(--line-strong);
  }
  .wanted img {
    width: 100%;
    max-height: 7rem;
    object-fit: contain;
    background: var(--sunk);
  }
  .wanted figcaption {
    padding: var(--space-1) var(--space-2);
    font: 600 1rem/1.2 var(--font-title);
  }

  /* A triangle at the edge, on the side to turn to. */
  .turn {
    position: absolute;
    top: 50%;
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-3);
    background: var(--accent);
    color: var(--on-accent);
    border: var(--stroke) solid var(--mark);
    font: 600 1.5rem/1 var(--font-title);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .turn svg {
    width: 2.5rem;
    height: 2.5rem;
    fill: currentColor;
  }
  .turn--right {
    right: 0;
    border-right: 0;
    flex-direction: row-reverse;
  }
  .turn--left {
    left: 0;
    border-left: 0;
  }
  .turn--left svg {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: no-preference) {
    .turn--right {
      animation: nudge-right 1.2s var(--ease-slide) infinite alternate;
    }
    .turn--left {
      animation: nudge-left 1.2s var(--ease-slide) infinite alternate;
    }
  }
  @keyframes nudge-right {
    from {
      padding-right: var(--space-3);
    }
    to {
      padding-right: var(--space-5);
    }
  }
  @keyframes nudge-left {
    from {
      padding-left: var(--space-3);
    }
    to {
      padding-left: var(--space-5);
    }
  }

  .aim {
    position: absolute;
    inset: calc(var(--below-hint) + var(--space-3)) auto 0 50%;
    border-left: 3px solid var(--mark);
    outline: 1.5px solid var(--mark-edge);
    pointer-events: none;
  }
  .aim b {
    position: absolute;
    top: 0;
    left: 0;
    width: max-content;
    max-width: 12rem;
    transform: translateX(-50%);
    padding: var(--space-2) var(--space-3);
    background: var(--surface);
    color: var(--text);
    border: var(--stroke) solid var(--line-strong);
    font: 600 var(--text-control)/1.15 var(--font-title);
    text-align: center;
  }

  .known {
    position: absolute;
    inset: auto calc(var(--space-4) + 0.9rem) calc(var(--space-4) + 0.9rem) auto;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
    max-width: 70%;
    pointer-events: none;
  }
  .known li {
    padding: var(--space-1) var(--space-3);
    background: var(--surface);
    color: var(--text);
    border: var(--stroke) solid var(--line-strong);
    font: 500 1rem/1.4 var(--font-read);
  }

  .panel {
    position: absolute;
    z-index: 3;
    inset-inline: calc(var(--space-4) + 0.5rem);
    max-width: 26rem;
    margin-inline: auto;
    padding: var(--space-4);
    display: grid;
    gap: var(--space-4);
    background: var(--surface);
    color: var(--text);
    border: var(--stroke) solid var(--line-strong);
    border-top-width: var(--stroke-bar);
    font-size: var(--text-read);
    line-height: 1.35;
  }
  .panel--middle {
    top: 50%;
    transform: translateY(-25%);
  }
  .panel--low {
    bottom: calc(var(--space-4) + 0.5rem);
    gap: var(--space-3);
  }
  .panel--low p {
    font: 600 var(--text-control)/1.2 var(--font-title);
  }
  .panel__row {
    display: flex;
    gap: var(--space-3);
  }
  .panel__row .square {
    width: var(--control);
    height: auto;
  }

  .photo,
  .help {
    display: grid;
    gap: var(--space-4);
  }
  .photo img {
    max-width: 100%;
    max-height: 52dvh;
    margin-inline: auto;
    border: var(--stroke) solid var(--line-strong);
  }
  .deeds {
    display: grid;
    gap: var(--space-3);
  }
  .how {
    display: flex;
    gap: var(--space-3);
    padding: var(--space-3);
    border: var(--stroke) dashed var(--line-strong);
  }

  /* Little height, be it a phone held flat or very large text: marks make room for what has to be read. */
  @container (max-width: 20rem) {
    .corner,
    .wanted figcaption {
      display: none;
    }
    .wanted {
      width: 64px;
    }
    .known {
      inset: auto var(--space-2) var(--space-2) auto;
    }
    .known li {
      padding: 4px 12px;
      font-size: min(1rem, 22px);
    }
    .turn {
      top: 42%;
      padding: 8px;
      font-size: min(1.5rem, 30px);
    }
    .turn svg {
      width: 36px;
      height: 36px;
    }
    .panel {
      inset-inline: 8px;
      max-height: 100%;
      overflow: auto;
      padding: 12px;
      gap: 12px;
      font-size: min(var(--text-read), 26px);
      line-height: 1.2;
    }
    .panel .button {
      --control: 60px;
      --text-control: 26px;
    }
    .panel--middle {
      top: auto;
      bottom: var(--space-2);
      transform: none;
    }
  }
`;
