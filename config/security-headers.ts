/**
 * The security headers of every answer, from one source: `rundgang serve` sends them, the build writes them for static
 * hosts. Nothing comes from another host, nothing inline is executed.
 */

/** Who is asked for: the editor may never be framed, the player may be by this site (the editor's preview). */
export type SiteSide = 'player' | 'editor';

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self' blob: data:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
} as const;
const DEVICES = ['camera', 'geolocation', 'accelerometer', 'gyroscope', 'magnetometer', 'microphone'];

/** What a page may say about itself: all but who may frame it, which only a header can. */
export function pagePolicy(): string {
  return Object.entries(POLICY)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The headers by name. Workers need them too: each obeys the policy its own script came with. */
export function headers(side: SiteSide): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${pagePolicy()}; frame-ancestors ${side === 'editor' ? "'none'" : "'self'"}`,
    'Permissions-Policy': DEVICES.map((device) => `${device}=(self)`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** For how long a file may be kept unasked, by its path below the root: names with a hash for ever, all others not. */
export function cacheControl(path: string): string {
  return /^(editor\/)?app\/.*-[\w-]{8}\.\w+$/.test(path) || /^tour\/[^/]+\/assets\/[0-9a-f]{64}\.\w+$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

/** Media types that many web servers do not know. */
export const UNUSUAL_TYPES: Readonly<Record<string, string>> = {
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  gpx: 'application/gpx+xml',
  vtt: 'text/vtt',
  glb: 'model/gltf-binary',
  pmtiles: 'application/vnd.pmtiles',
  patt: 'application/x-artoolkit-pattern',
  iset: 'application/x-artoolkit-iset',
  fset: 'application/x-artoolkit-fset',
  fset3: 'application/x-artoolkit-fset3',
  avif: 'image/avif',
};

/** Configuration for static hosts, by file name: to be written into the built site. */
export function hostFiles(): Readonly<Record<string, string>> {
  return { _headers: netlify(), '.htaccess': apache(), 'nginx-headers.conf': nginx() };
}

const FOR_EVER = cacheControl('app/a-00000000.js');

/** Netlify, Cloudflare Pages and others. Two policies for one address are both obeyed, so the stricter one wins. */
function netlify(): string {
  const lines = (side: SiteSide) => Object.entries(headers(side)).map(([name, value]) => `  ${name}: ${value}`);
  const editorPolicy = `  Content-Security-Policy: ${headers('editor')['Content-Security-Policy']}`;
  const kept = ['/tour/:id/assets/*', `  Cache-Control: ${FOR_EVER}`];
  return ['/*', ...lines('player'), '/editor/*', editorPolicy, ...kept, ''].join('\n');
}

function apache(): string {
  const set = (side: SiteSide) =>
    Object.entries(headers(side)).map(([name, value]) => `  Header always set ${name} "${value}"`);
  const editorPolicy = headers('editor')['Content-Security-Policy'];
  return [
    ...Object.entries(UNUSUAL_TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
    'AddDefaultCharset utf-8',
    '<IfModule mod_headers.c>',
    ...set('player'),
    `  Header always set Content-Security-Policy "${editorPolicy}" "expr=%{REQUEST_URI} =~ m#/editor/#"`,
    '  Header set Cache-Control "no-cache"',
    `  Header set Cache-Control "${FOR_EVER}" "expr=%{REQUEST_URI} =~ m#/app/.*-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$|/assets/[0-9a-f]{64}\\.#"`,
    '</IfModule>',
    '',
  ].join('\n');
}

/** To be included in a `server` block. A location with headers of its own inherits none, so each repeats all. */
function nginx(): string {
  const add = (side: SiteSide, cache: string) =>
    [...Object.entries(headers(side)), ['Cache-Control', cache]].map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
  return [
    // `types` replaces what was known before, so the usual ones are read again first.
    'include mime.types;',
    `types { ${Object.entries(UNUSUAL_TYPES)
      .map(([ending, type]) => `${type} ${ending};`)
      .join(' ')} }`,
    'location / {',
    ...add('player', 'no-cache'),
    '}',
    'location ~ "(/app/.*-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$|/assets/[0-9a-f]{64}\\.)" {',
    ...add('player', FOR_EVER),
    '}',
    'location /editor/ {',
    ...add('editor', 'no-cache'),
    '}',
    '',
  ].join('\n');
}
