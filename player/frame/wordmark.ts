import { html, type TemplateResult } from 'lit';

/** The word Rundgang with its mark, in the colour of the text around it. */
export function wordmark(): TemplateResult {
  return html`<svg class="wordmark" viewBox="0 0 288 64" role="img" aria-label="Rundgang">
    <path fill="currentColor" d="M0 0h17v48H0z" />
    <circle fill="currentColor" cx="31" cy="14" r="14" />
    <path fill="currentColor" d="M17 28v20h28z" />
    <g transform="translate(53 0)" fill="none" stroke="currentColor" stroke-width="6">
      <path d="M3 20v14a11 11 0 0 0 22 0V20M25 30v18" />
      <path d="M38 48V20M38 34a11 11 0 0 1 22 0v14" />
      <circle cx="83" cy="34" r="11" />
      <path d="M94 0v48" />
      <circle cx="117" cy="34" r="11" />
      <path d="M128 20v29a11 11 0 0 1-22 0" />
      <circle cx="151" cy="34" r="11" />
      <path d="M162 20v28" />
      <path d="M175 48V20M175 34a11 11 0 0 1 22 0v14" />
      <circle cx="220" cy="34" r="11" />
      <path d="M231 20v29a11 11 0 0 1-22 0" />
    </g>
  </svg>`;
}
