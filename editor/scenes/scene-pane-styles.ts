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
  .ladder {
    padding: var(--space-3) var(--space-5) var(--space-6);
    display: grid;
    gap: var(--space-3);
  }
  .ladder > header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-2);
  }
  .ladder h2 {
    font-size: 1.125rem;
  }
  .stairs {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .stairs li {
    padding: 8px 12px 0 0;
    border-top: 6px solid var(--text);
    position: relative;
  }
  .stairs li:nth-child(2) {
    margin-top: 14px;
  }
  .stairs li:nth-child(3) {
    margin-top: 28px;
  }
  .stairs li + li {
    padding-left: 12px;
  }
  .stairs li + li::before {
    content: '';
    position: absolute;
    left: 0;
    top: -20px;
    width: 6px;
    height: 14px;
    background: var(--text);
  }
  .stairs b {
    font: 600 1rem/1.15 var(--font-title);
    display: block;
  }
  .stairs p {
    font-size: var(--text-dense);
    line-height: 1.3;
    color: var(--text-soft);
  }
  .last {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-4);
    margin-top: var(--space-3);
  }
  .poster {
    display: grid;
    gap: var(--space-2);
    align-content: start;
  }
  .poster asset-picture {
    max-height: 10rem;
    aspect-ratio: 16 / 9;
    justify-self: start;
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
    .last {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 30rem) {
    .stairs {
      grid-auto-flow: row;
      gap: var(--space-3);
    }
    .stairs li:nth-child(n) {
      margin-top: 0;
      padding-left: 0;
    }
    .stairs li + li::before {
      content: none;
    }
  }
`;
