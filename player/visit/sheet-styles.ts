import { css } from 'lit';

/** What stands in the sheet. */
export const sheetStyles = css`
  .next {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    padding-block: var(--space-3);
    margin-top: var(--space-3);
    border-top: 1px solid var(--line);
  }
  .next--first {
    margin-top: 0;
    border-top: 0;
  }
  .next h2 {
    font-size: var(--title-s);
  }
  .all-seen {
    font-size: var(--title-m);
    padding-block: var(--space-2) var(--space-4);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--space-4);
    margin-top: var(--space-2);
  }
  .links button {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--target-walk);
    padding: 0;
    border: 0;
    background: none;
    font: 500 var(--text-note) / 1.2 var(--font-read);
    text-align: start;
  }
  .links button span {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .large-only {
    display: none;
  }
  @container (max-width: 18rem) {
    .large-only {
      display: block;
    }
  }
  .more {
    display: grid;
    gap: var(--space-4);
    padding-top: var(--space-4);
    border-top: 1px solid var(--line);
    margin-top: var(--space-3);
    line-height: 1.4;
  }
  .access {
    display: flex;
    gap: var(--space-3);
    align-items: flex-start;
    font-size: var(--text-note);
  }
  .word {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
    margin-top: var(--space-2);
    padding-top: var(--space-3);
    border-top: 1px solid var(--line);
    font-size: var(--text-note);
    line-height: 1.3;
  }
  .word p {
    flex: 1 1 12rem;
  }
`;
