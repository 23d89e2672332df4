/** Marks over the picture: viewfinder, the sign's outline, the three shapes of waiting. */
import { html, type TemplateResult } from 'lit';
import type { ArWords } from './what-to-say';

/** Four corners, as a camera has them. */
export const viewfinder = html`<i class="corner"></i><i class="corner"></i><i class="corner"></i
  ><i class="corner"></i>`;

/** A sign's outline, dashed: where to hold it. */
export const targetOutline = html`<svg class="target" viewBox="0 0 100 100" aria-hidden="true">
  <rect class="dark" x="3" y="3" width="94" height="94" stroke-width="5" />
  <rect x="3" y="3" width="94" height="94" stroke-width="2.5" stroke-dasharray="8 6" />
</svg>`;

/** While a scene is being set. */
export function arWaits(words: ArWords, withCamera: boolean): TemplateResult {
  return html`<div class="waits">
    <span class="loading" aria-hidden="true">
      <svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" /></svg>
      <svg viewBox="0 0 24 24"><path d="M3 3h18v18H3z" /></svg>
      <svg viewBox="0 0 24 24"><path d="M12 3 22 21H2z" /></svg>
    </span>
    <span class="note">${withCamera ? words.loadingCamera : words.loadingNote}</span>
  </div>`;
}
