import { css } from 'lit';

/** The station's column: poster to the edges, one left axis, the way on within the thumb's reach. */
export const stationStyles = css`
  :host {
    position: fixed;
    inset: 0;
    container-type: inline-size;
    background: var(--ground);
    color: var(--text);
    font: var(--weight-read) var(--text-read) / var(--leading-read) var(--font-read);
  }
  .page {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  h1:focus {
    outline: none;
    box-shadow: none;
  }
  .column {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .column > *,
  .actions > * {
    max-width: 46rem;
    margin-inline: auto;
    width: 100%;
  }
  .head {
    position: relative;
  }
  .poster {
    display: block;
    aspect-ratio: 4 / 3;
    width: 100%;
    max-height: 46vh;
    overflow: hidden;
    background: var(--accent);
  }
  .head--bare .poster {
    aspect-ratio: auto;
    height: 120px;
  }
  .back {
    position: absolute;
    left: var(--space-4);
    top: max(var(--space-4), env(safe-area-inset-top));
  }
  .number {
    position: absolute;
    left: var(--margin);
    bottom: -48px;
    border-color: var(--ground);
    border-width: 5px;
    box-sizing: content-box;
    margin-left: -5px;
  }
  .number--small {
    font-size: 2.25rem;
  }
  .meta {
    display: flex;
    align-items: center;
    min-height: 58px;
    padding: 0 var(--margin) 0 calc(var(--margin) + 6rem + var(--space-4));
    font-size: var(--text-note);
    color: var(--text-soft);
  }
  .title {
    padding: 0 var(--margin);
  }
  .title h1 {
    font-size: var(--title-l);
    overflow-wrap: break-word;
  }
  .lead {
    padding: 10px var(--margin) var(--space-4);
    font-size: var(--text-lead);
    line-height: 1.38;
  }
  .story {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
    padding: var(--space-2) 0 var(--space-7);
  }
  .within {
    margin-inline: var(--margin);
  }
  story-block {
    container-type: inline-size;
  }
  .small-head {
    position: absolute;
    inset: 0 0 auto;
    z-index: 3;
    min-height: calc(60px + env(safe-area-inset-top));
    padding-top: max(var(--space-2), env(safe-area-inset-top));
    background: var(--ground);
  }
  .small-head p {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .actions {
    padding: var(--space-3) var(--margin) max(var(--space-4), env(safe-area-inset-bottom));
  }
  .actions__row .tall {
    height: auto;
    width: var(--control);
  }
  .links h2 {
    font-size: var(--title-s);
  }
  .links a {
    display: inline-flex;
    gap: var(--space-2);
    align-items: center;
    min-height: var(--target);
    text-underline-offset: 4px;
  }
  .locked {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    padding: var(--space-4);
    border: var(--stroke) dashed var(--line-strong);
    margin-block: var(--space-4);
    width: auto;
  }
  .gone {
    padding-top: var(--space-8);
  }
  .gone .notice {
    width: auto;
  }
  .gone .notice .icon {
    width: 40px;
    height: 40px;
  }
  .gone .notice .button .icon {
    width: 1.5rem;
    height: 1.5rem;
  }
  .gone h1 {
    font-size: var(--title-s);
    align-self: center;
  }
  @container (min-width: 44rem) {
    .actions {
      flex-direction: row;
      padding-inline: max(var(--margin), calc((100cqi - 46rem) / 2 + var(--margin)));
    }
    .actions > .button {
      flex: 0 1 38%;
    }
  }
  @container (max-width: 18rem) {
    .meta {
      min-height: 58px;
      padding: 56px var(--margin) 0;
    }
    .actions__row {
      flex-direction: column;
    }
    .actions__row .tall {
      width: 100%;
      min-height: var(--target-walk);
    }
  }
  /* Large text on a phone: the buttons wait at the end of the story instead of covering half of it. */
  @container (max-width: 18rem) {
    .page {
      display: block;
      overflow-y: auto;
    }
    .column {
      overflow: visible;
    }
  }
  @media (max-height: 560px) {
    .actions {
      flex-direction: row;
    }
    .poster {
      max-height: 160px;
    }
  }
`;
