import { css } from 'lit';

/** The bar above the panes; in narrow windows its end moves to a row of its own. */
export const headerStyles = css`
  :host {
    display: grid;
    grid-template-columns: var(--pane-left) minmax(0, 1fr) var(--pane-right);
    min-height: var(--bar);
    border-bottom: var(--rule);
    background: var(--ground);
  }
  :host > *,
  .brand,
  .title,
  .end {
    display: flex;
    align-items: center;
    min-width: 0;
  }
  .logo {
    width: var(--bar);
    align-self: stretch;
    border-right: var(--rule);
    display: grid;
    place-items: center;
    flex: none;
  }
  .logo svg {
    height: 2.5rem;
  }
  .brand {
    border-right: var(--rule);
  }
  .back {
    display: flex;
    align-items: center;
    align-self: stretch;
    gap: var(--space-2);
    padding: 0 var(--space-4);
    color: var(--text);
    text-decoration: none;
    font: 500 1.125rem/1 var(--font-title);
  }
  .back:hover,
  .rename:hover {
    text-decoration: underline;
    text-underline-offset: 5px;
    text-decoration-thickness: 2px;
  }
  .title {
    padding: 0 var(--space-3) 0 var(--space-5);
    gap: var(--space-3);
    justify-content: space-between;
  }
  .name {
    min-width: 0;
  }
  h1 {
    font-size: var(--title-tour);
  }
  .rename {
    font: inherit;
    border: 0;
    background: none;
    padding: 0;
    min-height: 1.75rem;
    max-width: 100%;
    text-align: start;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    display: block;
  }
  .rename[aria-current] {
    box-shadow: inset 0 -4px 0 var(--accent);
  }
  .name p {
    font-size: var(--text-dense);
    color: var(--text-soft);
    line-height: 1.2;
    margin-top: 1px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    flex: none;
  }
  .end {
    border-left: var(--rule);
  }
  .end .btn {
    align-self: stretch;
    border: 0;
    flex: 1 1 auto;
    padding: 0 12px;
    font-size: 1.0625rem;
    background: none;
    white-space: nowrap;
  }
  .end .btn.go {
    background: var(--accent);
    color: var(--on-accent);
  }
  .end .btn.go[data-blocked] {
    background: var(--sunk);
    color: var(--text);
    border-left: var(--rule);
  }
  .end .btn[aria-current] {
    box-shadow: inset 0 -8px 0 var(--accent);
  }
  .end .btn.go.out {
    background: var(--inverse);
    color: var(--on-inverse);
  }
  .end .btn.go[aria-current]:not([data-blocked]) {
    background: var(--inverse);
    color: var(--on-inverse);
  }
  .end :focus-visible,
  .brand :focus-visible {
    outline-offset: -4px;
  }
  @media (max-width: 79.99em) {
    :host {
      grid-template-columns: var(--bar) minmax(0, 1fr) auto;
    }
    .back {
      display: none;
    }
    .brand {
      border: 0;
    }
    .title {
      padding-left: var(--space-4);
    }
  }
  @media (max-width: 59.99em) {
    :host {
      grid-template-columns: var(--bar) minmax(0, 1fr);
    }
    .logo {
      height: var(--bar);
    }
    .end {
      grid-column: 1 / -1;
      border-left: 0;
      border-top: var(--rule);
      min-height: 3rem;
      align-items: stretch;
    }
  }
  @media (max-width: 37.49em) {
    .tools save-mark {
      position: absolute;
      inset-inline-end: 0;
      top: var(--bar);
    }
    h1 {
      font-size: 1.125rem;
    }
    .name p {
      display: none;
    }
    .title {
      padding-inline: var(--space-3) 0;
    }
    .tools {
      gap: 0;
    }
    :host {
      position: relative;
      padding-bottom: 0;
    }
    .end {
      margin-top: 2.25rem;
    }
    save-mark {
      height: 2.25rem;
      display: grid;
      align-items: center;
    }
  }
`;
