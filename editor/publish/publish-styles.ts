import { css } from 'lit';

/** Publish: one thing at a time, with air around it. */
export const publishStyles = css`
  :host {
    display: block;
    overflow-y: auto;
    container-type: inline-size;
  }
  .done {
    padding: 32px clamp(1rem, 4cqi, 2rem) var(--space-6);
    display: grid;
    gap: var(--space-4);
    align-content: start;
    justify-items: start;
  }
  .done > * {
    max-width: 100%;
  }
  published-view {
    width: 100%;
  }
  h2 {
    font-size: clamp(2rem, 7cqi, 3.25rem);
    line-height: 1;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.125rem;
    margin-bottom: 6px;
  }
  .lead {
    font-size: var(--text-visitor);
    margin-top: 12px;
    max-width: 56ch;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .btn.big {
    min-height: 3.5rem;
    padding-inline: var(--space-6);
    font-size: 1.1875rem;
  }
  .banner {
    max-width: 40rem;
  }
  .working {
    display: grid;
    gap: var(--space-3);
    justify-items: start;
    border: var(--rule);
    padding: var(--space-4);
    background: var(--ground);
    width: min(36rem, 100cqi - 2rem);
  }
  .working p {
    display: flex;
    justify-content: space-between;
    gap: var(--space-4);
    width: 100%;
  }
  progress {
    width: 100%;
    height: 8px;
    appearance: none;
    border: 0;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--inverse);
  }
  progress::-moz-progress-bar {
    background: var(--inverse);
  }
  .over {
    border-top: var(--rule);
    padding-top: 14px;
    margin-top: var(--space-4);
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3) var(--space-4);
    align-items: center;
    width: 100%;
  }
  .over p {
    color: var(--text-soft);
    flex: 1 1 16rem;
  }
  .give {
    display: grid;
    grid-template-columns: 216px minmax(0, 1fr);
    gap: var(--space-5) var(--space-6);
    margin-top: 28px;
  }
  .qr {
    border: var(--rule);
    width: 216px;
    height: 216px;
  }
  .qr svg {
    width: 100%;
    height: 100%;
  }
  .links {
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }
  .copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .copy .input {
    border-color: var(--line-strong);
    border-right: 0;
    font:
      400 0.875rem/1.45 ui-monospace,
      'DejaVu Sans Mono',
      monospace;
    background: var(--ground);
    text-overflow: ellipsis;
  }
  @container (max-width: 36rem) {
    .give {
      grid-template-columns: 1fr;
    }
    .copy {
      grid-template-columns: 1fr;
    }
    .copy .input {
      border-right: 2px solid var(--line-strong);
    }
  }
`;
