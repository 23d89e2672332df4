import { css } from 'lit';

/** The card of a draft. */
export const cardStyles = css`
  :host {
    display: grid;
    min-width: 0;
  }
  article {
    display: grid;
    grid-template-rows: 13.6rem 1fr;
    background: var(--surface);
    border: var(--rule);
    min-width: 0;
  }
  .poster {
    overflow: hidden;
    border-bottom: var(--rule);
    background: var(--sunk);
  }
  .poster img,
  .poster svg {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .body {
    padding: 14px 16px 0;
    display: grid;
    gap: 9px;
    align-content: start;
    grid-template-rows: auto auto auto 1fr auto;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    font-size: var(--text-dense);
  }
  .state svg {
    width: 14px;
    height: 14px;
  }
  h2 {
    font-size: 1.25rem;
    line-height: 1.15;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  :host([first]) h2 {
    font-size: 1.75rem;
  }
  h2 a {
    color: inherit;
    text-decoration: none;
  }
  h2 a:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 5px;
  }
  .beads {
    display: flex;
    gap: 5px;
    align-items: center;
    flex-wrap: wrap;
  }
  .beads i {
    width: 14px;
    height: 14px;
    border-radius: 50%;
    border: 2px solid var(--text);
  }
  .beads i.y {
    background: var(--inverse);
  }
  .beads i.n {
    background: var(--accent);
    border-color: var(--accent);
  }
  .beads i ~ .note {
    margin-left: 6px;
  }
  .facts {
    font-size: var(--text-dense);
    color: var(--text-soft);
    line-height: 1.35;
  }
  .end {
    display: flex;
    justify-content: space-between;
    align-items: center;
    border-top: var(--hair);
    margin: 0 -16px;
    padding: 8px 8px 8px 12px;
    min-height: 3.75rem;
  }
  .more {
    margin: 0 -16px;
    border-top: var(--hair);
  }
  .more .btn {
    border: 0;
    border-bottom: var(--hair);
    background: none;
  }
  .more li:last-child .btn {
    border-bottom: 0;
  }
  .more .btn:hover {
    background: var(--sunk);
  }
`;
