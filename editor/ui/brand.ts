import { html, svg, type TemplateResult } from 'lit';

/** The logo's three shapes: square, circle, triangle. Decoration: the link around it carries the name. */
export function brandMark(): TemplateResult {
  return html`<svg viewBox="0 0 45 48" aria-hidden="true">
    ${svg`<path d="M0 0h17v48H0z" fill="var(--accent-red)"/><circle cx="31" cy="14" r="14" fill="var(--accent-blue)"/><path d="M17 28v20h28z" fill="var(--accent-yellow)"/>`}
  </svg>`;
}

/** An arrow that turns back (undo) or on (redo). */
export function turnArrow(way: 'undo' | 'redo'): TemplateResult {
  const path = {
    undo: 'M4 9h10a6 6 0 0 1 0 12H9M4 9l5-5M4 9l5 5',
    redo: 'M20 9H10a6 6 0 0 0 0 12h5M20 9l-5-5M20 9l-5 5',
  };
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    ${svg`<path d=${path[way]}/>`}
  </svg>`;
}
