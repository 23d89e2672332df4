/** The icons: 24 grid, 2 px lines, square ends, `currentColor`; new ones are drawn from circle, square and triangle. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const SHAPES = {
  place: svg`<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3" fill="currentColor" stroke="none"/>`,
  picture: svg`<path d="M3 3h18v18H3z"/><circle cx="9" cy="9" r="2"/><path d="m5 19 5-6 3 3 3-5 4 8"/>`,
  play: svg`<path d="M6 3v18l15-9z" fill="currentColor" stroke="none"/>`,
  pause: svg`<path d="M5 4h5v16H5zM14 4h5v16h-5z" fill="currentColor" stroke="none"/>`,
  ar: svg`<path d="M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5"/><path d="m12 7 5 10H7z"/>`,
  cube: svg`<path d="m12 2.5 8.5 4.75v9.5L12 21.5l-8.5-4.75v-9.5zM3.5 7.25 12 12l8.5-4.75M12 12v9.5"/>`,
  direction: svg`<path d="m12 2 8 20-8-5-8 5z" fill="currentColor" stroke="none"/>`,
  route: svg`<circle cx="5" cy="19" r="3"/><circle cx="19" cy="5" r="3"/><path d="M8 19h8a3.5 3.5 0 0 0 0-7H8a3.5 3.5 0 0 1 0-7h8"/>`,
  map: svg`<path d="m3 6 6-3 6 3 6-3v15l-6 3-6-3-6 3zM9 3v15M15 6v15"/>`,
  list: svg`<circle cx="5" cy="6" r="2" fill="currentColor" stroke="none"/><circle cx="5" cy="12" r="2" fill="currentColor" stroke="none"/><circle cx="5" cy="18" r="2" fill="currentColor" stroke="none"/><path d="M10 6h11M10 12h11M10 18h11"/>`,
  locate: svg`<circle cx="12" cy="12" r="6"/><circle cx="12" cy="12" r="2" fill="currentColor" stroke="none"/><path d="M12 1v5M12 18v5M1 12h5M18 12h5"/>`,
  search: svg`<circle cx="10" cy="10" r="7"/><path d="m15 15 7 7"/>`,
  filter: svg`<path d="M2 7h9M17 7h5M2 17h4M12 17h10"/><circle cx="14" cy="7" r="3"/><circle cx="9" cy="17" r="3"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 6v6h5"/>`,
  walk: svg`<circle cx="12" cy="4" r="2.5" fill="currentColor" stroke="none"/><path d="M12 8v6l-5 8M12 14l5 8M6 13l6-4 6 4"/>`,
  bike: svg`<circle cx="6" cy="16" r="4.5"/><circle cx="18" cy="16" r="4.5"/><path d="m6 16 4-8h6l2 8M10 8l3.5 8H6M8 5h4M16 8V4h3"/>`,
  indoors: svg`<path d="M4 11v10h16V11M2 12.5 12 3l10 9.5M10 21v-6h4v6"/>`,
  stepfree: svg`<circle cx="10" cy="3.5" r="2" fill="currentColor" stroke="none"/><path d="M10 7v7h7l3 7M10 10h6"/><path d="M7 11.5a5.5 5.5 0 1 0 7.5 7"/>`,
  children: svg`<circle cx="8" cy="5" r="3"/><path d="m8 10 5 11H3z"/><circle cx="18" cy="11" r="2"/><path d="m18 15 3.2 6h-6.4z"/>`,
  language: svg`<path d="M2 4h13v10H8l-3 3v-3H2z"/><path d="M19 9h3v10h-2v3l-3-3h-6v-1"/>`,
  download: svg`<path d="M12 2v14M6 10l6 6 6-6M3 21h18"/>`,
  saved: svg`<path d="m4 9 6 6L20 3M3 21h18"/>`,
  offline: svg`<path d="M2 9a14.5 14.5 0 0 1 4-2.6M22 9a14.5 14.5 0 0 0-10-4M6 13.5a8.6 8.6 0 0 1 4-2.2M18 13.5l-1.6-1.2M3 3l18 18"/><circle cx="12" cy="18.5" r="2" fill="currentColor" stroke="none"/>`,
  remove: svg`<path d="M3 6h18M9 6V2h6v4M6 6v15h12V6M10 10v7M14 10v7"/>`,
  keypad: svg`<path d="M3 3h4v4h-4z" fill="currentColor" stroke="none"/><path d="M10 3h4v4h-4z" fill="currentColor" stroke="none"/><path d="M17 3h4v4h-4z" fill="currentColor" stroke="none"/><path d="M3 9h4v4h-4z" fill="currentColor" stroke="none"/><path d="M10 9h4v4h-4z" fill="currentColor" stroke="none"/><path d="M17 9h4v4h-4z" fill="currentColor" stroke="none"/><path d="M3 15h4v4h-4z" fill="currentColor" stroke="none"/><path d="M10 15h4v4h-4z" fill="currentColor" stroke="none"/><path d="M17 15h4v4h-4z" fill="currentColor" stroke="none"/><path d="M10 21h4v2h-4z" fill="currentColor" stroke="none"/>`,
  scan: svg`<path d="M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5"/><path d="M7 7h4v4H7zM13 7h4v4h-4zM7 13h4v4H7zM13 13h2v2h-2zM15 15h2v2h-2z" fill="currentColor" stroke="none"/>`,
  camera: svg`<path d="M2 7h20v13H2z"/><circle cx="12" cy="13.5" r="3.5"/><path d="M8 7V4h8v3"/>`,
  captions: svg`<path d="M2 4h20v16H2z"/><path d="M6 11h4M13 11h5M6 15h7M16 15h2"/>`,
  text: svg`<path d="M4 2h11l5 5v15H4zM8 10h8M8 14h8M8 18h5"/>`,
  sound: svg`<path d="M2 9v6h4l6 5V4L6 9z"/><path d="M16 8.5a5 5 0 0 1 0 7M19 5.5a9.2 9.2 0 0 1 0 13"/>`,
  mute: svg`<path d="M2 9v6h4l6 5V4L6 9z"/><path d="m16 9 6 6M22 9l-6 6"/>`,
  listen: svg`<path d="M3 20v-7a9 9 0 0 1 18 0v7"/><path d="M2 14h5v7H2zM17 14h5v7h-5z" fill="currentColor" stroke="none"/>`,
  print: svg`<path d="M6 8V2h12v6M6 17H2V8h20v9h-4M6 14h12v8H6z"/>`,
  rewind: svg`<path d="M4 12a8 8 0 1 0 3-6.2"/><path d="M8.5 1.5v6h-6z" fill="currentColor" stroke="none"/>`,
  forward: svg`<path d="M20 12a8 8 0 1 1-3-6.2"/><path d="M15.5 1.5v6h6z" fill="currentColor" stroke="none"/>`,
  quiz: svg`<circle cx="12" cy="12" r="9"/><path d="M9 9.5a3 3 0 1 1 3 3.5v1.5"/><path d="M11 16.5h2v2h-2z" fill="currentColor" stroke="none"/>`,
  stamp: svg`<circle cx="12" cy="12" r="10" stroke-dasharray="2.2 1.99"/><path d="m7.5 12 3.5 3.5 6-7"/>`,
  share: svg`<path d="M12 15V2M7 7l5-5 5 5M8 11H4v11h16V11h-4"/>`,
  contrast: svg`<circle cx="12" cy="12" r="9"/><path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" stroke="none"/>`,
  settings: svg`<path d="M6 2v4M6 12v10M18 2v10M18 18v4"/><circle cx="6" cy="9" r="3"/><path d="M15 12h6v6h-6z"/>`,
  alert: svg`<path d="M12 3 22.5 21h-21z"/><path d="M12 9v6"/><path d="M11 16.5h2v2h-2z" fill="currentColor" stroke="none"/>`,
  check: svg`<path d="m3 12 6 7L21 4"/>`,
  close: svg`<path d="m4 4 16 16M20 4 4 20"/>`,
  back: svg`<path d="M22 12H3M11 4l-8 8 8 8"/>`,
  next: svg`<path d="M2 12h19M13 4l8 8-8 8"/>`,
  plus: svg`<path d="M12 3v18M3 12h18"/>`,
  drag: svg`<path d="M3 8h18M3 16h18"/>`,
  minus: svg`<path d="M3 12h18"/>`,
  more: svg`<path d="m9 4 8 8-8 8"/>`,
  up: svg`<path d="m4 15 8-8 8 8"/>`,
  down: svg`<path d="m4 9 8 8 8-8"/>`,
} as const satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof SHAPES;

/** One icon. It is decoration: the control that shows it carries the name for screen readers. */
export function icon(name: IconName): TemplateResult {
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
