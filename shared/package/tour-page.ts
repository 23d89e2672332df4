import { inLocale } from '../model/localized';
import type { Tour } from '../model/tour';
import { coverOf } from './catalogue-card';
import { escapeXml, touristTrip } from './derived-files';
import { shellFor, TOUR_DEPTH } from './shell';

export { shellFor, TOUR_DEPTH };

/**
 * The `index.html` of a published tour: the player's page, with what search engines and link previews want to know.
 * @param shell the text of the player's built index.html
 * @param chain the languages to write it in, best first
 * @param address the absolute address of the tour's folder, if the publisher knows it: link previews need absolute pictures
 */
export function tourPage(shell: string, tour: Tour, chain: readonly string[], address?: string): string {
  const title = escapeXml(inLocale(tour.title, chain));
  const page = shellFor(shell, TOUR_DEPTH)
    .replace(/<html\b[^>]*>/i, () => `<html lang="${escapeXml(chain[0] ?? '')}">`)
    .replace(/<title>[^<]*<\/title>/i, () => `<title>${title}</title>`)
    .replace(/[ \t]*<meta\s+name="description"[^>]*>\n?/gi, '')
    // Their names change with every build of the site; this page stays.
    .replace(/[ \t]*<link\s+rel="modulepreload"[^>]*>\n?/gi, '');
  const head = headOf(tour, chain, address).join('\n');
  if (!/<\/head>/i.test(page)) throw new Error('the shell is not a page: </head> is missing');
  return page.replace(/<\/head>/i, () => `${head}\n</head>`);
}

function headOf(tour: Tour, chain: readonly string[], address: string | undefined): readonly string[] {
  const description = plain(inLocale(tour.teaser ?? tour.description, chain));
  const cover = inLocale(coverOf(tour), chain);
  const image = cover && address ? new URL(cover, address).href : cover;
  const graph = {
    'og:type': 'website',
    'og:title': inLocale(tour.title, chain),
    'og:description': description,
    'og:locale': chain[0]?.replace('-', '_') ?? '',
    'og:url': address ?? '',
    'og:image': image,
  };
  return [
    ...(description ? [`<meta name="description" content="${escapeXml(description)}">`] : []),
    ...Object.entries(graph)
      .filter(([, value]) => value !== '')
      .map(([property, value]) => `<meta property="${property}" content="${escapeXml(value)}">`),
    ...(address ? [`<link rel="canonical" href="${escapeXml(address)}">`] : []),
    `<link rel="alternate" type="application/ld+json" href="tour.jsonld">`,
    `<link rel="alternate" type="application/gpx+xml" href="route.gpx">`,
    // A data block is never executed, so the content security policy lets it pass. `<` could end the element.
    `<script type="application/ld+json">${JSON.stringify(touristTrip(tour, chain, address)).replaceAll('<', '\\u003c')}</script>`,
  ];
}

/** A description may be Markdown and long; previews show one plain line. */
function plain(text: string): string {
  const line = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_#`>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 300 ? `${line.slice(0, 299).trimEnd()}…` : line;
}
