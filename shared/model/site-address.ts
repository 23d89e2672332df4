/**
 * Addresses of the site, from any sub-folder. Every page says where the site's root is in
 * `<meta name="rundgang-root" content="./">`; nothing else may guess.
 *
 *   /                        player            /editor/              editor
 *   /tour/catalogue.json     published tours   /tour/<id>/tour.json  a tour's manifest, assets/ beside it
 *   /site.json               operator's settings
 */
/** Folder of the published tours below the root. */
export const TOURS_FOLDER = 'tour/';
export const CATALOGUE_PATH = `${TOURS_FOLDER}catalogue.json`;

/** Where a tour is published, relative to the root, with a closing slash. */
export function tourFolder(id: string): string {
  return `${TOURS_FOLDER}${id}/`;
}
