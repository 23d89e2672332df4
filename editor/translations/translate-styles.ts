import { css } from 'lit';

/** Translate: languages above, pairs below; in a narrow pane the original stands above its translation. */
export const translateStyles = css`
  :host {
    display: block;
    overflow-y: auto;
    container-type: inline-size;
  }
  .langs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3) var(--space-4);
    padding: var(--space-4) var(--space-5) var(--space-3);
    align-items: stretch;
  }
  .lang {
    flex: 1 1 8rem;
    max-width: 16rem;
    padding: 6px 0;
    border: 0;
    background: none;
    text-align: start;
    display: grid;
    gap: 6px;
    min-height: var(--target);
    align-content: center;
  }
  .lang b {
    font: 600 1.0625rem/1.2 var(--font-title);
    white-space: nowrap;
    gap: 12px;
    display: flex;
    justify-content: space-between;
  }
  .lang b span {
    font-weight: 500;
  }
  .lang[aria-pressed='true'] .bar > i {
    background: var(--accent);
  }
  .lang[aria-pressed='true'] b {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 4px;
    text-decoration-color: var(--accent);
  }
  .langs > .btn {
    align-self: center;
  }
  .chips {
    padding: 2px var(--space-5) 12px;
  }
  .chips .gap {
    width: var(--space-4);
  }
  .pair-head,
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .pair-head {
    border-block: var(--rule);
    background: var(--ground);
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .pair-head > * {
    padding: 0 var(--space-5);
    font: 600 1.0625rem/1.2 var(--font-title);
    display: flex;
    align-items: center;
    min-height: 48px;
  }
  .pair-head > * + * {
    border-left: var(--hair);
    padding-inline: var(--space-4);
  }
  .pair {
    border-bottom: var(--hair);
  }
  .pair > div {
    padding: 10px var(--space-5) 12px;
    min-width: 0;
  }
  .pair > div + div {
    border-left: var(--hair);
    padding-inline: var(--space-4);
  }
  .pair:focus-within {
    background: var(--ground);
    box-shadow: inset 6px 0 0 var(--accent);
  }
  .label {
    color: var(--text-soft);
    font-weight: 500;
    display: flex;
    justify-content: space-between;
    margin-bottom: 5px;
    min-height: 20px;
  }
  .label em {
    font-style: normal;
    color: var(--text);
    font-weight: 600;
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .label .icon {
    width: 18px;
    height: 18px;
  }
  .state-shape {
    width: 12px;
    height: 12px;
  }
  .source {
    font-size: var(--text-visitor);
    line-height: 1.42;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  textarea.input {
    font-size: var(--text-visitor);
    line-height: 1.42;
    field-sizing: content;
    min-height: var(--target);
  }
  .only,
  .nothing {
    padding: var(--space-6) var(--space-5);
    display: grid;
    gap: var(--space-3);
    max-width: 34rem;
    font-size: var(--text-visitor);
  }
  .only h2 {
    font-size: 1.75rem;
  }
  @container (max-width: 40rem) {
    .pair-head {
      display: none;
    }
    .pair {
      grid-template-columns: 1fr;
    }
    .pair > div + div {
      border-left: 0;
      padding: 0 var(--space-5) 12px;
    }
    .langs,
    .chips {
      padding-inline: var(--space-4);
    }
    .chips .gap {
      display: none;
    }
  }
`;
