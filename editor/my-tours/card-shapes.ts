import { html, svg, type TemplateResult } from 'lit';

export type PublishedState = 'draft' | 'published' | 'changedSince';

/** Circle empty, full or half: draft, published, changed since. */
export function stateShape(state: PublishedState): TemplateResult {
  const filling = {
    draft: svg``,
    published: svg`<circle cx="7" cy="7" r="6" fill="currentColor"/>`,
    changedSince: svg`<path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor"/>`,
  };
  return html`<svg viewBox="0 0 14 14" aria-hidden="true">
    ${svg`<circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" stroke-width="2"/>`}${filling[state]}
  </svg>`;
}

/** Three dots: more. */
export function moreShape(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<g fill="currentColor"><circle cx="5" cy="12" r="2.2"/><circle cx="12" cy="12" r="2.2"/><circle cx="19" cy="12" r="2.2"/></g>`}
  </svg>`;
}

/** A way of three stations: what stands in for a poster until there is one. */
export function blankPoster(): TemplateResult {
  return html`<svg viewBox="0 0 400 260" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
    ${svg`<path d="M100 196h90v-66h90V64" fill="none" stroke="var(--field)" stroke-width="10"/>
      <circle cx="100" cy="196" r="34" fill="var(--accent)"/>
      <circle cx="190" cy="130" r="28" fill="var(--surface)" stroke="var(--field)" stroke-width="6"/>
      <circle cx="280" cy="64" r="28" fill="var(--surface)" stroke="var(--field)" stroke-width="6"/>`}
  </svg>`;
}
