import { css } from 'lit';

/** One column on a phone with the buttons within the thumb's reach; on a wide screen the guide lies open, two pages. */
export const tourPageStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font: var(--weight-read) var(--text-read)/var(--leading-read) var(--font-read);
  }
  .page {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
  }
  .poster {
    position: relative;
    container-type: inline-size;
    overflow: hidden;
    aspect-ratio: 4 / 3;
    flex: none;
    background: var(--accent);
    color: var(--on-accent);
  }
  .poster img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .poster__word {
    position: absolute;
    inset: auto auto 0.22em 0.24em;
    font: 600 21.5cqi/0.78 var(--font-title);
    letter-spacing: -0.035em;
  }
  .corner {
    position: absolute;
    top: max(var(--space-4), env(safe-area-inset-top));
  }
  .corner--start {
    inset-inline-start: var(--space-4);
  }
  .corner--end {
    inset-inline-end: var(--space-4);
  }
  .draft {
    padding: var(--space-2) var(--space-3);
    background: var(--surface);
    color: var(--text);
    border: var(--stroke) solid var(--line-strong);
    font-size: var(--text-note);
    line-height: 1.2;
  }
  .copied {
    position: absolute;
    inset: auto var(--space-4) var(--space-4) auto;
    padding: var(--space-1) var(--space-3);
    background: var(--surface);
    color: var(--text);
    font-size: var(--text-note);
  }
  .copied:empty {
    display: none;
  }
  .words,
  .stations,
  .about {
    padding-inline: var(--margin);
  }
  h1 {
    font-size: var(--title-l);
    margin-top: var(--space-4);
  }
  h1 small {
    display: block;
    font: 500 var(--text-note)/1.4 var(--font-read);
    letter-spacing: 0;
    color: var(--text-soft);
  }
  .lead {
    font-size: var(--text-lead);
    line-height: 1.38;
    margin-top: var(--space-2);
    max-width: var(--measure);
  }
  .facts {
    margin-top: var(--space-4);
  }
  .access {
    display: flex;
    gap: var(--space-3);
    margin-top: var(--space-3);
    font-size: var(--text-note);
    line-height: 1.35;
    max-width: var(--measure);
  }
  tour-language {
    display: block;
    margin-top: var(--space-3);
  }
  .map {
    margin-top: var(--space-5);
  }
  tour-map {
    height: 17rem;
    border-block: var(--stroke) solid var(--line-strong);
  }
  .map__wait {
    display: grid;
    place-items: center;
    height: 17rem;
    background: var(--map-land);
    border-block: var(--stroke) solid var(--line-strong);
  }
  .schematic {
    padding: var(--space-2) var(--margin) 0;
  }
  .stations h2 {
    font-size: var(--title-m);
    margin-block: var(--space-5) var(--space-2);
  }
  .line li {
    min-height: 60px;
  }
  .line h3 a {
    text-decoration: none;
  }
  .line h3 a::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
  }
  .line li:hover h3 a {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 5px;
  }
  .line li:has(a:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .line h3 a:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .about {
    margin-block: var(--space-6);
  }
  .actions {
    position: sticky;
    bottom: 0;
    z-index: 3;
    padding-bottom: calc(var(--space-4) + env(safe-area-inset-bottom));
  }
  @container (max-width: 18rem) {
    .actions {
      position: static;
    }
    .line li::before,
    .line li::after {
      content: none;
    }
  }
  @container (min-width: 56rem) {
    .page {
      display: grid;
      grid-template-columns: minmax(22rem, 36rem) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      max-width: 90rem;
      margin-inline: auto;
      gap: 0 var(--space-8);
      padding: var(--margin) var(--margin) var(--space-8);
      align-items: start;
    }
    .poster {
      grid-column: 1;
      grid-row: 1;
    }
    .content {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .words,
    .stations,
    .about {
      padding-inline: 0;
    }
    h1 {
      margin-top: 0;
      font-size: min(3.75rem, 6cqi);
    }
    tour-map,
    .map__wait {
      height: 24rem;
      border: var(--stroke) solid var(--line-strong);
    }
    .schematic {
      padding-inline: 0;
    }
    .actions {
      grid-column: 1;
      grid-row: 2;
      position: sticky;
      top: var(--space-4);
      bottom: auto;
      margin: 0;
      padding: var(--space-4);
      border: var(--stroke) solid var(--line-strong);
      border-top: 0;
    }
    .line li {
      max-width: 44rem;
    }
  }
`;
