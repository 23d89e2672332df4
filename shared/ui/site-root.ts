/** The root of this site as an absolute address with a closing slash, from the page's own `<meta name="rundgang-root">`. */
export function siteRoot(): URL {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="rundgang-root"]');
  return new URL(meta?.content ?? './', document.baseURI);
}

/** An address below the root, e.g. `siteAddress('tour/catalogue.json')`. */
export function siteAddress(path: string): URL {
  return new URL(path, siteRoot());
}
