import { css } from 'lit';

/** My tours: cards above, published tours below. */
export const myToursStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--ground);
    color: var(--text);
  }
  header {
    min-height: var(--bar);
    flex: none;
    display: flex;
    align-items: center;
    border-bottom: var(--rule);
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
  .logo:focus-visible {
    outline-offset: -4px;
  }
  header strong {
    padding: 0 var(--space-4);
    font: 600 1.25rem/1 var(--font-title);
  }
  .saved {
    margin-left: auto;
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    padding: 0 var(--space-3);
    font-weight: 500;
  }
  .saved .mark {
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--inverse);
    color: var(--ground);
    display: grid;
    place-items: center;
    flex: none;
  }
  .saved .mark .icon {
    width: 14px;
    height: 14px;
    stroke-width: 3;
  }
  .saved small {
    font-size: var(--text-dense);
    color: var(--text-soft);
    font-weight: 400;
  }
  .language {
    padding-right: var(--space-4);
  }
  .language .input {
    border-color: transparent;
    background: none;
    font-weight: 500;
  }
  main {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    display: flex;
    flex-direction: column;
  }
  .home {
    flex: 1 0 auto;
    padding: 44px var(--space-7) 26px;
  }
  .home-head {
    display: flex;
    align-items: flex-end;
    flex-wrap: wrap;
    gap: var(--space-4);
    justify-content: space-between;
    margin-bottom: 26px;
  }
  h1 {
    font-size: clamp(2.5rem, 6vw, 4rem);
    line-height: 0.95;
    letter-spacing: -0.025em;
  }
  .acts {
    display: flex;
    gap: var(--space-2);
    flex-wrap: wrap;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: var(--space-5);
    align-items: stretch;
  }
  .cards li {
    display: grid;
    min-width: 0;
  }
  @media (min-width: 68.75em) {
    .cards {
      grid-template-columns: 1.62fr 1fr 1fr 1fr;
    }
  }
  .banner,
  .working,
  .undo-line {
    margin-bottom: var(--space-4);
  }
  .working {
    display: grid;
    grid-template-columns: 1fr minmax(6rem, 14rem) auto;
    gap: var(--space-4);
    align-items: center;
    border: var(--rule);
    background: var(--surface);
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
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
  .empty {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-6);
    align-items: center;
    padding: var(--space-6) 0;
  }
  .empty > svg {
    width: 9rem;
  }
  .empty div {
    display: grid;
    gap: var(--space-3);
    max-width: 32rem;
  }
  .empty h2 {
    font-size: 1.75rem;
  }
  .empty p {
    font-size: var(--text-visitor);
  }
  @media (max-width: 44.99em) {
    .home {
      padding: var(--space-5) var(--space-4);
    }
    .saved small {
      display: none;
    }
    header strong {
      display: none;
    }
    .working {
      grid-template-columns: 1fr auto;
    }
    .working span {
      grid-column: 1 / -1;
    }
  }
`;
