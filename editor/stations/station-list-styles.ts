import { css } from 'lit';

/** One line through all stations; what is selected has a red edge. */
export const stationListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    container-type: inline-size;
    background: var(--ground);
  }
  .pane-head .note {
    white-space: nowrap;
  }
  .route {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    position: relative;
  }
  .route > li {
    position: relative;
    user-select: none;
  }
  .namefield {
    user-select: text;
  }
  .route > li::before {
    content: '';
    position: absolute;
    left: 67px;
    width: 3px;
    background: var(--line-strong);
    top: 0;
    bottom: 0;
    z-index: 1;
  }
  .route > li:first-child::before {
    top: 24px;
  }
  .route > li:last-child::before {
    bottom: auto;
    height: 24px;
  }
  .route > li:only-child::before {
    content: none;
  }
  .stop {
    display: grid;
    grid-template-columns: 40px 36px minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 10px;
    min-height: 48px;
    padding-right: var(--space-4);
    position: relative;
    cursor: pointer;
  }
  .stop:hover {
    background: var(--sunk);
  }
  .grip {
    width: 40px;
    height: 44px;
    display: grid;
    place-items: center;
    border: 0;
    padding: 0;
    background: none;
    color: var(--field);
    cursor: grab;
    touch-action: none;
  }
  .dot {
    position: relative;
    z-index: 2;
  }
  .name {
    font: 500 var(--text-work)/1.2 var(--font-read);
    color: var(--text);
    text-align: start;
    border: 0;
    background: none;
    padding: 5px 0;
    min-height: var(--target);
    overflow-wrap: anywhere;
  }
  .namefield {
    font-weight: 600;
    padding: 4px 8px;
    margin-inline-start: -10px;
  }
  .stop.on,
  .stop-tools,
  .menu {
    background: var(--surface);
    box-shadow: inset 6px 0 0 var(--accent);
  }
  .stop.on .name {
    font-weight: 650;
  }
  .stop-tools {
    padding: 0 var(--space-1) var(--space-2) 92px;
    display: flex;
  }
  .stop-tools .join {
    flex: 1;
  }
  .stop-tools .btn {
    padding: 0 8px;
    font-size: 0.9375rem;
    flex: 1;
    gap: 6px;
  }
  .stop-tools .btn.square {
    flex: 0 0 var(--target);
  }
  .stop-tools .icon {
    width: 18px;
    height: 18px;
  }
  .menu {
    padding: 0 var(--space-4) var(--space-2) 84px;
    display: grid;
  }
  .leg {
    display: grid;
    grid-template-columns: 40px 36px 1fr;
    column-gap: 10px;
    min-height: 28px;
    align-items: center;
  }
  .leg span:nth-child(3) {
    font-size: var(--text-dense);
    color: var(--text-soft);
  }
  .marks {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .mark {
    width: 12px;
    height: 12px;
    fill: none;
    stroke: var(--field);
    stroke-width: 1.6;
    flex: none;
  }
  .mark.y {
    fill: var(--text);
    stroke: var(--text);
  }
  .dragged .stop {
    background: var(--accent-yellow);
    color: var(--on-yellow);
    outline: var(--rule);
    outline-offset: -2px;
  }
  .dragged .stop .name,
  .dragged .stop .grip {
    color: var(--on-yellow);
  }
  li[data-target='before']::after,
  li[data-target='after']::after {
    content: '';
    position: absolute;
    left: 0;
    right: 0;
    height: 6px;
    background: var(--accent-yellow);
    outline: 1px solid var(--line-strong);
    z-index: 3;
  }
  li[data-target='before']::after {
    top: -3px;
  }
  li[data-target='after']::after {
    bottom: -3px;
  }
  .pane-foot .btn {
    background: var(--surface);
  }
  .pane-foot .btn.go {
    background: var(--accent);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    margin-top: var(--space-3);
  }
  .legend span {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: var(--text-dense);
    color: var(--text-soft);
  }
  .empty {
    flex: 1;
    padding: var(--space-4) var(--space-5);
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }
  .empty svg {
    width: 110px;
    fill: var(--surface);
    stroke: var(--line-strong);
    stroke-width: 3;
  }
  .empty path {
    fill: none;
    stroke: var(--line);
    stroke-width: 6;
  }
  .empty .first {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .empty h3 {
    font-size: 1.25rem;
  }
  @container (max-width: 9rem) {
    .name {
      position: absolute;
      inset: 0;
      font-size: 0;
      z-index: 3;
    }
    .pane-head,
    .grip,
    .marks,
    .leg span,
    .stop-tools,
    .menu,
    .legend,
    .pane-foot kbd,
    .pane-foot .word {
      display: none;
    }
    .stop {
      grid-template-columns: 1fr;
      justify-items: center;
      padding: 0;
    }
    .route > li::before {
      left: calc(50% - 1.5px);
    }
    .pane-foot {
      padding-inline: var(--space-2);
    }
    .pane-foot .btn {
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .stop.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
