import { css } from 'lit';

/** The verdict in large letters, the findings as a list. */
export const checkStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    container-type: inline-size;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
  }
  .verdict {
    padding: 28px var(--space-5) 20px;
    border-bottom: var(--rule);
  }
  h2 {
    font-size: clamp(1.75rem, 5.2cqi, 2.5rem);
    line-height: 1.05;
    letter-spacing: -0.015em;
    max-width: 18em;
    text-wrap: balance;
  }
  .verdict p {
    margin-top: 8px;
    font-size: var(--text-visitor);
    color: var(--text-soft);
  }
  .finds {
    padding-left: var(--space-5);
    padding-bottom: var(--space-5);
  }
  h3 {
    font-size: 1.125rem;
    padding: 16px 0 8px;
    display: flex;
    gap: 10px;
    align-items: center;
  }
  h3 svg {
    width: 1.625rem;
    height: 1.625rem;
  }
  .find {
    display: grid;
    grid-template-columns: 2.25rem 1fr auto;
    gap: 14px;
    padding: 9px var(--space-4) 9px 0;
    border-top: var(--hair);
    align-items: center;
  }
  .find[data-on] {
    background: var(--ground);
    margin-left: calc(-1 * var(--space-5));
    padding-left: var(--space-5);
    box-shadow: inset 6px 0 0 var(--accent);
  }
  .find .dot {
    width: 2rem;
    height: 2rem;
    font-size: var(--text-dense);
  }
  .whole svg {
    width: 2rem;
    height: 2rem;
  }
  .find p {
    line-height: 1.35;
  }
  .find b {
    font-weight: 600;
  }
  .find p span {
    color: var(--text-soft);
  }
  .acts {
    display: flex;
    gap: 4px;
    flex-wrap: wrap;
    justify-content: flex-end;
  }
  .fine {
    font-size: var(--text-visitor);
    padding: var(--space-5) 0;
    max-width: 34rem;
  }
  @container (max-width: 44rem) {
    .find {
      grid-template-columns: 2.25rem 1fr;
    }
    .acts {
      grid-column: 2;
      justify-content: flex-start;
    }
  }
  @media (forced-colors: active) {
    .find[data-on] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
