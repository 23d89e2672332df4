/** Marks over the picture: viewfinder, outline of what is looked for, arrow, line to aim with, facts, the shapes of waiting. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/strings/strings';
import { cssProperties } from '../../shared/ui/css-properties';
import type { SceneProgress } from './scene/scene-node';
import { turnInWords } from './ar-guidance';
import type { ArWords, Rung } from './what-to-say';

/** Four corners, as a camera has them. */
export const viewfinder = html`<i class="corner"></i><i class="corner"></i><i class="corner"></i
  ><i class="corner"></i>`;

/** The picture to look for, as an address, and its width by its height. */
export interface Wanted {
  readonly address: string;
  readonly aspect: number;
}

/** Where to hold what is looked for, dashed; small beside it what it looks like. Nothing for places and floors. */
export function targetOutline(words: ArWords, rung: Rung, wanted: Wanted | undefined): TemplateResult | typeof nothing {
  if (rung !== 'sign' && rung !== 'picture') return nothing;
  const aspect = rung === 'picture' ? (wanted?.aspect ?? 0.75) : 1;
  const [width, height] = aspect > 1 ? [100, 100 / aspect] : [100 * aspect, 100];
  return html`<svg
      class="target ${rung === 'picture' ? 'target--picture' : ''}"
      viewBox="0 0 ${width} ${height}"
      ${cssProperties({ 'aspect-ratio': String(aspect) })}
      aria-hidden="true"
    >
      <rect class="dark" x="3" y="3" width=${width - 6} height=${height - 6} stroke-width="4" />
      <rect x="3" y="3" width=${width - 6} height=${height - 6} stroke-width="2" stroke-dasharray="8 6" />
    </svg>
    ${
      wanted
        ? html`<figure class="wanted">
            <img src=${wanted.address} alt="" />
            <figcaption>${words.lookForThis}</figcaption>
          </figure>`
        : nothing
    }`;
}

/** At the edge of the picture, on the side where the scene is. */
export function turnArrow(words: ArWords, degrees: number): TemplateResult {
  const rounded = Math.round(Math.abs(degrees) / 5) * 5;
  return html`<div
    class="turn turn--${degrees < 0 ? 'left' : 'right'}"
    role="img"
    aria-label=${turnInWords(words, degrees)}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 3v18l15-9z" /></svg><b>${rounded}°</b>
  </div>`;
}

/** A line down the middle, to be turned onto a landmark. */
export function aimLine(landmark: string): TemplateResult {
  return html`<div class="aim"><b>${landmark}</b></div>`;
}

/** Small facts over the picture's lower edge. */
export function factsOver(facts: readonly string[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<ul class="known">
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

/** While a scene is being set. */
export function arWaits(words: ArWords, withCamera: boolean, progress: SceneProgress | undefined): TemplateResult {
  const counted = progress && progress.total > 1 && progress.loaded < progress.total;
  return html`<div class="waits">
    <span class="loading" aria-hidden="true">
      <svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" /></svg>
      <svg viewBox="0 0 24 24"><path d="M3 3h18v18H3z" /></svg>
      <svg viewBox="0 0 24 24"><path d="M12 3 22 21H2z" /></svg>
    </span>
    <span class="note">${withCamera ? words.loadingCamera : words.loadingNote}</span>
    ${counted ? html`<span class="note">${fill(words.progress, { loaded: progress.loaded, total: progress.total })}</span>` : nothing}
  </div>`;
}
