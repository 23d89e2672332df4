import { css } from 'lit';

/** One column of fields, at most 62 characters wide. */
export const detailsStyles = css`
  :host {
    display: block;
    overflow-y: auto;
    container-type: inline-size;
  }
  .form {
    padding: 28px clamp(1rem, 4cqi, 2rem) var(--space-7);
    display: grid;
    gap: var(--space-5);
    max-width: 46rem;
  }
  h2 {
    font-size: 2.125rem;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1.125rem;
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-4);
  }
  .field textarea,
  .field #title,
  .field #place {
    font-size: var(--text-visitor);
  }
  .accents {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-4);
    min-height: var(--target);
    align-items: center;
  }
  .accent {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--target);
  }
  .accent input {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--inverse);
  }
  .accent i {
    width: 1.5rem;
    height: 1.5rem;
    border: var(--rule);
  }
  .accent .red {
    background: var(--accent-red);
  }
  .accent .yellow {
    background: var(--accent-yellow);
  }
  .accent .blue {
    background: var(--accent-blue);
  }
  section {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
    border-top: var(--rule);
    padding-top: var(--space-3);
  }
  .languages {
    width: 100%;
  }
  .languages li {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    border-bottom: var(--hair);
    min-height: 3rem;
    flex-wrap: wrap;
  }
  .languages b {
    flex: 1;
    font-weight: 600;
  }
  @container (max-width: 34rem) {
    .two {
      grid-template-columns: 1fr;
    }
  }
`;
