import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What a stamp shows, built from circle, square and triangle; the station's number picks one, so neighbours differ. */
const MOTIFS: readonly SVGTemplateResult[] = [
  svg`<path d="M28 26h44v48H28z"/><path class="gap" d="M28 34h44v3H28zM28 43h44v3H28zM28 52h44v3H28zM36 60h9v14h-9z"/>`,
  svg`<path d="M50 22 76 40H24zM26 44h48v6H26zM30 53h6v19h-6zM42 53h6v19h-6zM53 53h6v19h-6zM64 53h6v19h-6zM24 74h52v5H24z"/>`,
  svg`<circle cx="40" cy="28" r="7"/><circle cx="61" cy="28" r="7"/><path d="m40 36 11 33H29zM61 36l11 33H50z"/><path d="M24 72h53v7H24z"/>`,
  svg`<circle cx="50" cy="38" r="18"/><path d="M46 56h8v22h-8zM30 74h40v5H30z"/>`,
  svg`<path d="M22 40c0-10 4-14 9-14h38c5 0 9 4 9 14v36H22z"/><path class="gap" d="M29 44c0-9 2-12 6-12s6 3 6 12v14H29zM44 44c0-9 2-12 6-12s6 3 6 12v14H44zM59 44c0-9 2-12 6-12s6 3 6 12v14H59zM45 76v-8a5 5 0 0 1 10 0v8z"/>`,
  svg`<path d="M26 46 50 22l24 24v30H26z"/><circle class="gap" cx="50" cy="46" r="8"/><path class="gap" d="M44 60h12v16H44z"/>`,
  svg`<path d="M24 72 44 30l20 42z"/><path d="m48 72 16-30 14 30z"/><circle cx="68" cy="30" r="7"/><path d="M22 75h56v4H22z"/>`,
  svg`<path d="M30 30h40v46H30z"/><path class="gap" d="m50 36 14 34H36z"/><path d="M24 78h52v4H24z"/><circle cx="50" cy="58" r="6"/>`,
];
/** Stamps are set by hand: each a little askew. */
const TILTS = [-7, 4, -3, 8, -5, 6, -8, 3];

/** The stamp of a visited station. @param name what screen readers say */
export function stamp(number: number, name: string): TemplateResult {
  const at = Math.abs(number - 1) % MOTIFS.length;
  return html`<svg class="stamp" viewBox="0 0 100 100" role="img" aria-label=${name}>
    <g transform="rotate(${TILTS[at]} 50 50)">
      <circle cx="50" cy="50" r="47" fill="none" stroke="currentColor" stroke-width="3" />
      <circle cx="50" cy="50" r="41" fill="none" stroke="currentColor" stroke-width="1.5" />
      <g fill="currentColor">${MOTIFS[at]}</g>
    </g>
  </svg>`;
}
