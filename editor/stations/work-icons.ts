/** The signs of the work panes: 24 grid, 2 px lines, as the shared icons, plus the three shapes of the list. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const SHAPES = {
  up: svg`<path d="M12 20V5M5 12l7-7 7 7"/>`,
  down: svg`<path d="M12 4v15M5 12l7 7 7-7"/>`,
  grip: svg`<g fill="currentColor" stroke="none"><circle cx="9" cy="5" r="2"/><circle cx="15" cy="5" r="2"/><circle cx="9" cy="12" r="2"/><circle cx="15" cy="12" r="2"/><circle cx="9" cy="19" r="2"/><circle cx="15" cy="19" r="2"/></g>`,
  dots: svg`<g fill="currentColor" stroke="none"><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/></g>`,
  move: svg`<path d="M12 2v20M2 12h20M9 5l3-3 3 3M9 19l3 3 3-3M5 9l-3 3 3 3M19 9l3 3-3 3"/>`,
  turn: svg`<path d="M20 12a8 8 0 1 1-3-6.2M20 3v4h-4"/>`,
  size: svg`<path d="M4 20V9h11v11zM13 4h7v7M20 4l-6 6"/>`,
  whole: svg`<path d="M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5"/>`,
  route: svg`<circle cx="6" cy="18" r="3"/><path d="M9 18h6a4 4 0 0 0 0-8H9a4 4 0 0 1 0-7h9M15 1l3 2-3 2"/>`,
  lines: svg`<path d="M4 6h16M4 12h16M4 18h10"/>`,
  speak: svg`<path d="M3 4h18v12H11l-5 5v-5H3z"/>`,
  quote: svg`<path d="M5 6h5v7l-3 5M14 6h5v7l-3 5"/>`,
  video: svg`<path d="M3 5h13v14H3zM16 10l5-3v10l-5-3"/>`,
  figure: svg`<circle cx="12" cy="6" r="4"/><path d="M12 10 20 22H4z"/>`,
  fact: svg`<path d="M9 3 6 21M18 3l-3 18M3 9h18M2 15h18"/>`,
  compare: svg`<path d="M3 4h18v16H3zM12 4v16M6 9h3M15 9h3"/>`,
  copy: svg`<path d="M8 8h13v13H8zM16 8V3H3v13h5"/>`,
  pen: svg`<path d="M4 20v-4L16 4l4 4L8 20zM13 7l4 4"/>`,
  bold: svg`<path d="M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z"/>`,
  heading: svg`<path d="M6 4v16M18 4v16M6 12h12"/>`,
  bullets: svg`<path d="M10 6h11M10 12h11M10 18h11"/><path d="M3 5h3v3H3zM3 11h3v3H3zM3 17h3v3H3z" fill="currentColor" stroke="none"/>`,
  link: svg`<path d="M10 14l4-4M8 11l-3 3a3.500 3.500 0 0 0 5 5l3-3M16 13l3-3a3.500 3.500 0 0 0-5-5l-3 3"/>`,
} as const satisfies Record<string, SVGTemplateResult>;

export type WorkIconName = keyof typeof SHAPES;

/** One icon; decoration, the control carries the name. */
export function workIcon(name: WorkIconName): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    ${SHAPES[name]}
  </svg>`;
}

const MARKS = {
  place: svg`<circle cx="9" cy="9" r="7"/>`,
  ar: svg`<path d="M2 2h14v14H2z"/>`,
  quiz: svg`<path d="M9 1.5l8 15H1z"/>`,
} as const;

/** Circle = place, square = AR, triangle = quiz; filled = there. */
export function mark(shape: keyof typeof MARKS, there: boolean): TemplateResult {
  return html`<svg class=${there ? 'mark y' : 'mark'} viewBox="0 0 18 18" aria-hidden="true">${MARKS[shape]}</svg>`;
}
