import { css } from 'lit';

/** A grid of files; the chosen one's words beside it, or above where the pane is narrow. */
export const mediaLibraryStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    height: 100%;
    min-height: 0;
    container-type: inline-size;
    background: var(--surface);
  }
  .all {
    overflow-y: auto;
    padding: var(--space-5);
    display: grid;
    gap: var(--space-4);
    align-content: start;
  }
  .drop {
    border: 2px dashed var(--field);
    background: var(--ground);
    padding: var(--space-4);
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-4);
  }
  .drop > div {
    display: grid;
    gap: var(--space-2);
    flex: 1 1 14rem;
  }
  .drop circle {
    fill: var(--accent-red);
  }
  .drop .two {
    fill: var(--accent-blue);
  }
  .drop .three {
    fill: var(--accent-yellow);
  }
  h2 {
    font-size: 1.25rem;
    overflow-wrap: anywhere;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    gap: var(--space-4);
  }
  .thing {
    background: none;
    border: 0;
    padding: 0;
    text-align: left;
    display: grid;
    gap: 6px;
    width: 100%;
    align-content: start;
  }
  .thing asset-picture,
  .sign {
    height: 7.5rem;
    background: var(--sunk);
    display: grid;
    place-items: center;
  }
  .sign .icon {
    width: 3rem;
    height: 3rem;
    color: var(--field);
  }
  .thing.on asset-picture,
  .thing.on .sign {
    outline: 6px solid var(--accent);
    outline-offset: -6px;
  }
  .thing b {
    font-weight: 500;
    font-size: var(--text-dense);
    line-height: 1.2;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .thing small {
    font-size: var(--text-dense);
    color: var(--text-soft);
  }
  .tag {
    background: var(--accent-yellow);
    color: var(--on-yellow);
    padding: 1px 6px;
    font-weight: 500;
  }
  aside {
    width: 20rem;
    border-left: var(--rule);
    background: var(--ground);
    overflow-y: auto;
    padding: var(--space-3) var(--space-4) var(--space-5);
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }
  aside header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-2);
  }
  aside asset-picture {
    height: 11rem;
  }
  @container (max-width: 38rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
    .all,
    aside {
      overflow: visible;
    }
    aside {
      width: auto;
      border-left: 0;
      border-bottom: var(--rule);
      grid-row: 1;
    }
  }
`;
