import { css } from 'lit';

/** A guide in the story: portrait, name and words; who speaks moves a little. */
export const guideStyles = css`
  .says {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    border-top: var(--stroke-bar) solid var(--line-strong);
  }
  .face {
    position: relative;
    width: 84px;
    height: 84px;
    overflow: hidden;
  }
  .face story-picture {
    width: 100%;
    height: 100%;
  }
  .face--letter {
    display: grid;
    place-items: center;
    background: var(--accent);
    color: var(--on-accent);
    font: 600 3rem/1 var(--font-title);
  }
  .voice {
    display: flex;
    align-items: end;
    justify-content: center;
    gap: 3px;
    position: absolute;
    inset: auto 0 0;
    height: 24px;
    padding: 4px 0;
    background: var(--inverse);
  }
  .voice i {
    width: 6px;
    height: 100%;
    background: var(--on-inverse);
    scale: 1 0.55;
    transform-origin: bottom;
  }
  .voice i:nth-child(2) {
    scale: 1 1;
  }
  .voice i:nth-child(3) {
    scale: 1 0.75;
  }
  @media (prefers-reduced-motion: no-preference) {
    .voice i {
      animation: voice 0.9s ease-in-out infinite alternate;
    }
    .voice i:nth-child(2) {
      animation-delay: -0.35s;
    }
    .voice i:nth-child(3) {
      animation-delay: -0.6s;
    }
    /* Larger, so that a tilted picture shows no corner. */
    .face[data-gesture] story-picture {
      transition: rotate 0.4s ease-in-out;
      scale: 1.2;
    }
    .face[data-gesture='greet'] story-picture,
    .face[data-gesture='farewell'] story-picture {
      animation: wave 0.8s ease-in-out 3 alternate;
    }
    .face[data-gesture='tell'] story-picture {
      animation: nod 1.4s ease-in-out infinite alternate;
    }
    .face[data-gesture='point'] story-picture {
      rotate: 6deg;
    }
    .face[data-gesture='listen'] story-picture {
      rotate: -7deg;
    }
  }
  @keyframes voice {
    from {
      scale: 1 0.3;
    }
    to {
      scale: 1 1;
    }
  }
  @keyframes wave {
    from {
      rotate: -5deg;
    }
    to {
      rotate: 5deg;
    }
  }
  @keyframes nod {
    from {
      translate: 0 0;
    }
    to {
      translate: 0 3%;
      rotate: 2deg;
    }
  }
  .text {
    padding: var(--space-3) 0 var(--space-1) var(--space-4);
    font-size: var(--text-lead);
    line-height: 1.36;
    max-width: var(--measure);
  }
  .text b {
    display: block;
    font: var(--weight-title) 1.125rem/1.2 var(--font-title);
    color: var(--accent-as-text);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--space-2);
  }
  .line + .line {
    margin-top: 0.6em;
  }
  .line--earlier,
  .line--heard span {
    color: var(--text-soft);
  }
  .line--heard .now {
    color: var(--text);
    text-decoration: underline var(--accent) 0.14em;
    text-underline-offset: 0.2em;
  }
  .line .square {
    margin-top: -0.4rem;
    border-color: transparent;
    background: none;
  }
  .on {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    padding: var(--space-2) 0 0 calc(84px + var(--space-4));
  }
  @container (max-width: 22rem) {
    .on {
      padding-inline-start: 0;
    }
  }
  @container (max-width: 18rem) {
    .says {
      grid-template-columns: 1fr;
    }
    .text {
      padding-inline-start: 0;
    }
  }
`;
