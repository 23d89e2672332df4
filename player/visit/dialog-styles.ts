import { css } from 'lit';

/** A native dialog that comes up from the lower edge on a phone and stands in the middle of a wide screen. */
export const dialogStyles = css`
  dialog {
    z-index: 1000;
    width: 100%;
    max-width: 30rem;
    max-height: calc(100dvh - 2rem);
    margin: auto auto 0;
    padding: 0 var(--margin) max(var(--space-5), env(safe-area-inset-bottom));
    border: 0;
    border-top: var(--stroke-bar) solid var(--line-strong);
    background: var(--surface);
    color: var(--text);
    overflow-y: auto;
    container-type: inline-size;
    font: var(--weight-read) var(--text-read) / var(--leading-read) var(--font-read);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.55);
  }
  dialog:focus-visible {
    outline: none;
    box-shadow: none;
  }
  @media (min-width: 48rem) {
    dialog {
      margin: auto;
      border: var(--stroke) solid var(--line-strong);
      border-top-width: var(--stroke-bar);
    }
  }
  .dialog__head {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: 4rem;
  }
  .dialog__head h2 {
    flex: 1;
    font-size: var(--title-s);
  }
`;
