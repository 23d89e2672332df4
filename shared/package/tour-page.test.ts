import { describe, expect, it } from 'vitest';
import { anAsset, aTour } from '../testing/builders';
import { shellFor, tourPage } from './tour-page';

const shell = `<!doctype html>
<html lang="de">
  <head>
    <title>Rundgang</title>
    <meta name="rundgang-root" content="./" />
    <link rel="stylesheet" crossorigin href="./player.css">
    <script type="module" crossorigin src="./player.js"></script>
  </head>
  <body><player-app></player-app></body>
</html>
`;
const evil = `"><script>alert(1)</script>&'`;

describe('the page of a tour', () => {
  it('finds the way back to the root', () => {
    const page = tourPage(shell, aTour(), ['de']);
    expect(page).toContain('content="../../"');
    expect(page).toContain('href="../../player.css"');
    expect(page).toContain('src="../../player.js"');
    expect(page).not.toContain('"./');
  });

  it('has the title, the description and the language of the tour', () => {
    const page = tourPage(shell, aTour({ teaser: { de: 'Acht *Orte*\nin [Weimar](https://weimar.de).' } }), ['de']);
    expect(page).toContain('<title>Eine Tour</title>');
    expect(page).toContain('<meta name="description" content="Acht Orte in Weimar.">');
    expect(tourPage(shell, aTour(), ['en'])).toContain('<html lang="en">');
  });

  it('lets no text of a tour become markup', () => {
    const page = tourPage(shell, aTour({ title: { de: evil }, teaser: { de: evil } }), ['de']);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain('<script>');
    expect(page).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;</title>');
  });

  it('does not take dollar signs in a title for patterns', () => {
    expect(tourPage(shell, aTour({ title: { de: 'Für $& und $1' } }), ['de'])).toContain(
      '<title>Für $&amp; und $1</title>',
    );
  });

  it('carries the tour as data for search engines, whole and readable', () => {
    const page = tourPage(shell, aTour({ title: { de: '</script><b>' } }), ['de']);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ '@type': 'TouristTrip', name: '</script><b>' });
  });

  it('names the picture for link previews with its whole address, if that is known', () => {
    const tour = aTour({ cover: { de: 'cover' }, assets: { cover: anAsset('c', { type: 'image/png' }) } });
    const address = 'https://tours.example/tour/weimar.test/';
    const page = tourPage(shell, tour, ['de'], address);
    expect(page).toContain(`<meta property="og:image" content="${address}assets/${'c'.repeat(64)}.png">`);
    expect(page).toContain(`<link rel="canonical" href="${address}">`);
  });

  it('is not made from something that is no page', () => {
    expect(() => tourPage('not found', aTour(), ['de'])).toThrow('shell');
  });
});

describe('the shell', () => {
  it('fits any depth below the root', () => {
    expect(shellFor('src="./player.js"', 0)).toBe('src="./player.js"');
    expect(shellFor('src="./player.js"', 2)).toBe('src="../../player.js"');
  });
});
