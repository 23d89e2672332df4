import { css } from 'lit';

/** The foot on wide screens, on a phone held flat, and with very large text. Comes after `ar-foot.css.ts`. */
export const arFootShapes = css`
  /* Beside the picture the foot is a column, its tools where the hand is. */
  @container (min-width: 56rem) {
    .foot {
      width: 26rem;
      max-height: none;
      padding-bottom: var(--space-6);
    }
    .said {
      display: flex;
      flex-direction: column;
    }
    .said > :first-child {
      margin-top: auto;
    }
    .points {
      flex-wrap: wrap;
      overflow: visible;
    }
    .tools {
      padding-top: var(--space-5);
    }
  }
  /* A phone held flat: as on a wide screen, but narrow. */
  @media (orientation: landscape) and (max-height: 520px) {
    .foot {
      width: min(45%, 22rem);
      max-height: none;
      padding-bottom: var(--space-3);
    }
    .caption {
      min-height: 0;
      font-size: var(--text-read);
    }
    .tools {
      padding-top: var(--space-3);
    }
    .tool {
      font-size: 0.9375rem;
    }
    .tool .square {
      width: 52px;
      height: 52px;
      margin-block: 0;
    }
    .shutter {
      width: 52px;
      height: 52px;
      padding: 4px;
    }
    .placing {
      grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
      max-height: 11rem;
      padding-top: var(--space-2);
    }
    .placing .button {
      --control: 3rem;
    }
    .placing .button--main {
      order: -1;
    }
    .foot--placing .points {
      display: none;
    }
  }
  /* Very large text: words beside their squares, nothing lost, and all of it in sight. */
  @container (max-width: 20rem) {
    .foot {
      max-height: 60%;
      padding-bottom: var(--space-2);
    }
    .said {
      padding-top: var(--space-2);
    }
    .caption {
      min-height: 0;
    }
    .tools {
      grid-template-columns: 1fr;
      gap: 4px;
      padding-top: var(--space-2);
    }
    .tool {
      flex-direction: row;
      gap: 12px;
      text-align: start;
      font-size: min(1rem, 26px);
    }
    .tool .square,
    .shutter {
      width: 52px;
      height: 52px;
      margin: 0;
      flex: none;
    }
    .shutter {
      padding: 4px;
    }
    .speech {
      margin: 0;
    }
    .placing {
      max-height: 45%;
      padding-inline: 12px;
      gap: 6px;
    }
    .placing .button {
      --control: 56px;
      --text-control: 26px;
    }
    .placing .button--main {
      order: -1;
    }
    .foot--placing .points {
      display: none;
    }
  }
`;
