import { css } from 'lit';

/** The frame: three panes that never jump, and what becomes of them in small windows. */
export const workspaceStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--ground);
    color: var(--text);
    overflow: hidden;
  }
  header {
    flex: none;
  }
  .skip {
    position: fixed;
    left: 1rem;
    top: 0.6rem;
    z-index: 9;
  }
  .skip:not(:focus) {
    transform: translateY(-200%);
  }
  .work {
    flex: 1;
    min-height: 0;
    position: relative;
    display: grid;
    grid-template-columns: var(--pane-left) minmax(0, 1fr) var(--pane-right);
  }
  .pane {
    min-height: 0;
    min-width: 0;
    position: relative;
    overflow: hidden;
    display: flex;
    flex-direction: column;
  }
  .pane:focus-visible,
  header:focus-visible {
    outline-offset: -3px;
  }
  .left {
    border-right: var(--rule);
  }
  .left station-list {
    flex: 1;
    min-height: 0;
  }
  station-rail {
    display: none;
  }
  /* What floats above the map stays below what stands over the middle. */
  .middle {
    background: var(--surface);
    z-index: 0;
  }
  .room {
    flex: 1;
    min-height: 0;
    position: relative;
  }
  .room > * {
    height: 100%;
  }
  .right {
    border-left: var(--rule);
    background: var(--sunk);
  }
  .right phone-preview {
    flex: 1;
    min-height: 0;
  }
  .opening {
    padding: var(--space-6);
    animation: late 0s 0.3s both;
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
    to {
      visibility: visible;
    }
  }
  .missing {
    padding: var(--space-7);
    display: grid;
    gap: var(--space-4);
    justify-items: start;
    max-width: 40rem;
  }

  @media (max-width: 79.99em) {
    .work {
      grid-template-columns: var(--pane-left) minmax(0, 1fr);
    }
    .left {
      grid-area: 1 / 1;
    }
    .middle {
      grid-area: 1 / 2;
    }
    .right {
      display: none;
      border-left: 0;
      grid-area: 1 / 2;
      z-index: 2;
      margin-top: calc(var(--tabs) + var(--stroke));
    }
    [data-over='phone'] .right {
      display: flex;
    }
    [data-over='phone'] .room {
      visibility: hidden;
    }
  }
  @media (max-width: 63.99em) {
    .work {
      grid-template-columns: 4.5rem minmax(0, 1fr);
    }
    .left station-rail {
      display: block;
      flex: 1;
      min-height: 0;
    }
    .work:not([data-over='stations']) .left station-list {
      display: none;
    }
    [data-over='stations'] .left {
      position: absolute;
      inset: 0 auto 0 0;
      width: min(25rem, 100%);
      background: var(--ground);
      z-index: 3;
      display: grid;
      grid-template-columns: 4.5rem 1fr;
    }
    [data-over='stations'] .left station-list {
      border-left: var(--hair);
    }
  }
  @media (max-width: 44.99em) {
    .work {
      grid-template-columns: minmax(0, 1fr);
    }
    .left,
    .right {
      display: none;
      grid-area: 1 / 1;
    }
    .middle {
      grid-area: 1 / 1;
    }
    .left station-rail {
      display: none;
    }
    [data-over='stations'] .left {
      display: flex;
      inset: calc(var(--tabs) + var(--stroke)) 0 0;
      width: auto;
      border: 0;
    }
    [data-over='stations'] .left station-list {
      border: 0;
    }
    [data-over='phone'] .right {
      display: flex;
    }
  }
`;
