import { css } from 'lit';

/** Sign above, view and numbers side by side, the steps below. */
export const scenePaneStyles = css`
  :host {
    display: block;
    height: 100%;
    min-height: 0;
    overflow-y: auto;
    container-type: inline-size;
    background: var(--surface);
  }
  .none {
    padding: var(--space-6);
    font-size: var(--text-visitor);
    color: var(--text-soft);
  }
  .ask {
    padding: var(--space-5);
    display: grid;
    gap: var(--space-3);
    justify-items: start;
  }
  .ask h2 {
    font-size: 1.75rem;
  }
  .ask h3 {
    font-size: 1.25rem;
    margin-top: var(--space-2);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: 10px;
    width: 100%;
  }
  .choice {
    border: var(--rule);
    background: var(--ground);
    padding: 14px 16px;
    text-align: left;
    display: grid;
    gap: 6px;
    align-content: start;
    min-height: 8rem;
  }
  .choice:hover {
    background: var(--surface);
    box-shadow: inset 0 8px 0 var(--accent);
  }
  .head {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .head svg {
    width: 34px;
    height: 34px;
    flex: none;
  }
  .head .ink {
    fill: var(--text);
  }
  .head .paper {
    fill: var(--surface);
  }
  .head .stone {
    fill: var(--line);
    stroke: var(--text);
    stroke-width: 3;
  }
  .head .red {
    fill: var(--accent);
  }
  .choice strong {
    font: 600 1.0625rem/1.1 var(--font-title);
  }
  .which {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
    padding: var(--space-3) var(--space-5);
    border-bottom: var(--hair);
  }
  .sign {
    padding: var(--space-4) var(--space-5);
  }
  .kept {
    margin: var(--space-4) var(--space-5);
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 18.5rem;
    border-block: var(--rule);
    min-height: 24rem;
  }
  .inspect {
    border-left: var(--rule);
    padding: var(--space-3);
    display: grid;
    gap: var(--space-4);
    align-content: start;
    background: var(--ground);
    min-width: 0;
  }
  scene-stage {
    position: sticky;
    top: 0;
    align-self: start;
    height: 100%;
    max-height: min(34rem, 80vh);
    min-height: 24rem;
  }
  @container (max-width: 42rem) {
    .stage {
      grid-template-columns: minmax(0, 1fr);
    }
    .inspect {
      border-left: 0;
      border-top: var(--rule);
    }
    scene-stage {
      position: relative;
      height: 20rem;
      min-height: 0;
    }
  }
`;
