import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Quiet zone that readers need, in modules. */
const MARGIN = 4;

/** The dark modules of a QR code as one SVG path, and the edge of the whole in modules. */
function shapeOf(text: string): { readonly path: string; readonly edge: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : '')))
    .join('');
  return { path, edge: size + 2 * MARGIN };
}

/** A QR code to look at; black on white in every scheme, because cameras want it so. */
export function qrCode(text: string, label: string): TemplateResult {
  const { path, edge } = shapeOf(text);
  return html`<svg viewBox="0 0 ${edge} ${edge}" role="img" aria-label=${label} shape-rendering="crispEdges">
    ${svg`<path d="M0 0h${edge}v${edge}H0z" fill="white"/><path d=${path} fill="black"/>`}
  </svg>`;
}

/** The same as a file to print. */
export function qrFile(text: string): Blob {
  const { path, edge } = shapeOf(text);
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}" width="${edge * 8}" height="${edge * 8}" shape-rendering="crispEdges"><path d="M0 0h${edge}v${edge}H0z" fill="#fff"/><path d="${path}"/></svg>\n`;
  return new Blob([picture], { type: 'image/svg+xml' });
}
