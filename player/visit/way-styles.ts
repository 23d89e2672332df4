import { css } from 'lit';

/** The way's own pieces: bar over the map, sheet in three heights, arrival. */
export const wayStyles = css`
  :host {
    position: fixed;
    inset: 0;
    display: block;
    overflow: hidden;
    container-type: inline-size;
    background: var(--map-land);
    color: var(--text);
    font: var(--weight-read) var(--text-read) / var(--leading-read) var(--font-read);
  }
  tour-map,
  plan-map {
    position: absolute;
    inset: 0;
  }
  tour-map {
    --zoom-top: calc(max(var(--space-4), env(safe-area-inset-top)) + 5rem);
    --credit-bottom: var(--sheet-height, 0px);
  }
  way-bar {
    position: absolute;
    z-index: 600;
    top: max(var(--space-4), env(safe-area-inset-top));
    left: var(--space-4);
    right: var(--space-4);
  }
  .mapside {
    position: absolute;
    right: var(--space-4);
    bottom: calc(var(--sheet-height, 0px) + 2.75rem);
    z-index: 600;
    display: flex;
    flex-direction: column;
  }
  .mapside > * + * {
    margin-top: calc(-1 * var(--stroke));
  }
  walk-chip {
    position: absolute;
    z-index: 600;
    left: var(--space-4);
    bottom: calc(var(--sheet-height, 0px) + 2.75rem);
    max-width: calc(100% - 6rem);
  }
  .slit .mapside,
  .slit walk-chip {
    display: none;
  }
  .slit tour-map {
    --zoom-shown: none;
  }
  /* Under a dialog nothing can be pressed, so nothing half covered is left to try. */
  :has(> [open]) > .mapside {
    visibility: hidden;
  }
  .foot {
    position: absolute;
    z-index: 700;
    inset: auto 0 0;
  }
  @container (min-width: 56rem) {
    .foot {
      inset: 0 0 0 auto;
      width: 27rem;
      display: flex;
      flex-direction: column;
      background: var(--surface);
      border-inline-start: var(--stroke-bar) solid var(--line-strong);
    }
    .foot > * {
      flex: 1;
      min-height: 0;
    }
    way-bar {
      right: auto;
      width: min(26rem, calc(100% - 27rem - 2 * var(--space-4)));
    }
    .mapside {
      right: calc(27rem + var(--space-4));
      bottom: 2.25rem;
    }
    walk-chip {
      bottom: 2.25rem;
    }
    tour-map {
      --credit-bottom: 0px;
      right: 27rem;
    }
    plan-map {
      right: 27rem;
    }
  }
`;
