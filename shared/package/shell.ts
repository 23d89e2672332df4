/** How deep below the site's root `tour/<id>/` lies. */
export const TOUR_DEPTH = 2;

/** The player's own page for a folder so many levels below the root: only the way back to the root differs. */
export function shellFor(html: string, depth: number): string {
  return html.replaceAll('"./', `"${'../'.repeat(depth) || './'}`);
}
