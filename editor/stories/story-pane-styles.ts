import { css } from 'lit';

/** One column to write in; the margin beside it, or as one line above it where the pane is narrow. */
export const storyPaneStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    container-type: inline-size;
    background: var(--surface);
  }
  .none {
    padding: var(--space-6);
    font-size: var(--text-visitor);
    color: var(--text-soft);
  }
  .story {
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11.5rem;
  }
  .col {
    overflow-y: auto;
    padding: var(--space-4) var(--space-3) var(--space-7) var(--space-2);
    min-width: 0;
  }
  .block {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    margin-bottom: var(--space-3);
    position: relative;
  }
  .side {
    display: grid;
    align-content: start;
    justify-items: center;
    color: var(--text);
  }
  .grip {
    width: 44px;
    height: 44px;
    display: grid;
    place-items: center;
    background: none;
    border: 0;
    padding: 0;
    color: var(--field);
    cursor: grab;
    touch-action: none;
  }
  .frame {
    border: var(--rule);
    background: var(--ground);
    min-width: 0;
  }
  .frame > header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-left: var(--space-3);
    min-height: var(--target);
    border-bottom: var(--hair);
  }
  .kind {
    font: 600 var(--text-dense)/1 var(--font-title);
    letter-spacing: 0.03em;
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .kind .icon {
    width: 1.125rem;
    height: 1.125rem;
  }
  .block:focus-within .frame {
    box-shadow: inset 6px 0 0 var(--accent);
  }
  .dragged .frame {
    background: var(--accent-yellow);
  }
  .block[data-target]::after {
    content: '';
    position: absolute;
    left: 44px;
    right: 0;
    height: 6px;
    background: var(--accent-yellow);
    outline: 1px solid var(--line-strong);
    z-index: 2;
  }
  .block[data-target='before']::after {
    top: -9px;
  }
  .block[data-target='after']::after {
    bottom: -9px;
  }
  .kept {
    padding: var(--space-3);
    display: grid;
    gap: var(--space-2);
  }
  .kept li {
    border-left: 3px solid var(--line);
    padding-left: var(--space-3);
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .adder {
    padding-left: 44px;
    margin-bottom: var(--space-3);
  }
  .menu {
    border: var(--rule);
    background: var(--surface);
    box-shadow: 8px 8px 0 var(--line);
    margin: 0 8px 8px 0;
    padding: var(--space-3);
    display: grid;
    gap: var(--space-2);
  }
  .menu h3 {
    font-size: 1.0625rem;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr));
  }
  .menu .btn {
    border-color: transparent;
  }
  .menu .btn:hover,
  .menu .btn:focus-visible {
    background: var(--inverse);
    color: var(--on-inverse);
  }
  .margin {
    padding: var(--space-5) var(--space-4) 0;
    display: grid;
    align-content: start;
    gap: var(--space-5);
    overflow-y: auto;
  }
  .margin section {
    border-top: var(--rule);
    padding-top: var(--space-2);
  }
  .margin h3 {
    font-size: var(--text-work);
    margin-bottom: 6px;
  }
  .margin p {
    font-size: var(--text-dense);
    line-height: 1.35;
  }
  .margin .big {
    font: 600 1.75rem/1 var(--font-title);
  }
  .margin .big small {
    font-size: var(--text-work);
    font-weight: 500;
  }
  .margin .look {
    border-left: 8px solid var(--accent-yellow);
    padding-left: var(--space-2);
  }
  .ninety {
    width: 100%;
    height: 14px;
    margin: 10px 0 8px;
  }
  .ninety .track {
    fill: var(--line);
  }
  .ninety .fill {
    fill: var(--text);
  }
  .ninety .limit {
    fill: var(--accent);
  }
  @container (max-width: 44rem) {
    .story {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
    }
    .margin {
      grid-row: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-5);
      padding: var(--space-2) var(--space-4);
      border-bottom: var(--hair);
    }
    .margin section {
      border: 0;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-2);
      align-items: baseline;
    }
    .margin h3 {
      margin: 0;
    }
    .margin .big {
      font-size: 1.25rem;
    }
    .ninety {
      display: none;
    }
  }
  @container (max-width: 28rem) {
    .block {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      grid-auto-flow: column;
      justify-content: start;
    }
    .adder {
      padding-left: 0;
    }
    .col {
      padding-inline: var(--space-3);
    }
  }
`;
