import { css } from 'lit';

/** One column of posters on a phone, a wall of them on a wide screen. */
export const discoverStyles = css`
  :host {
    display: block;
    font: var(--weight-read) var(--text-read)/var(--leading-read) var(--font-read);
  }
  h1 {
    font-size: var(--title-l);
    margin-block: 2px var(--space-3);
  }
  .chips {
    margin: var(--space-3) calc(-1 * var(--margin)) 0 0;
    padding: 6px var(--margin) 6px 6px;
    margin-inline-start: -6px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .notice,
  .waits {
    margin-top: var(--space-5);
  }
  .waits {
    display: flex;
    gap: var(--space-3);
    align-items: center;
  }
  .cards {
    display: grid;
    gap: var(--space-5) var(--space-6);
    margin-top: var(--space-4);
  }
  .cards li {
    position: relative;
    margin-inline-end: calc(-1 * var(--margin));
    padding-inline-end: 0;
  }
  .cards li > .circle {
    position: absolute;
    z-index: 1;
    left: var(--space-3);
    top: var(--space-3);
  }
  catalogue-map {
    margin-top: var(--space-4);
    margin-inline-end: calc(-1 * var(--margin));
  }
  @media (min-width: 56rem) {
    h1 {
      margin-block: var(--space-4) var(--space-5);
      font-size: min(4rem, 8cqi);
    }
    .choose {
      display: flex;
      gap: var(--space-5);
      align-items: center;
    }
    .search {
      flex: 1 0 24rem;
      max-width: 34rem;
    }
    .chips {
      flex: 0 1 auto;
      flex-wrap: wrap;
      margin-block: 0;
      margin-inline: 0;
      padding-inline: 6px;
      overflow: visible;
    }
    .cards {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
      gap: var(--space-7) var(--space-6);
      margin-top: var(--space-6);
    }
    .cards li {
      margin-inline-end: 0;
    }
    catalogue-map {
      float: right;
      position: sticky;
      top: var(--space-4);
      width: 56%;
      margin-inline: var(--space-6) 0;
      margin-top: var(--space-6);
    }
    .cards--few {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 38rem));
    }
    .cards--beside {
      grid-template-columns: 1fr;
    }
  }
`;
