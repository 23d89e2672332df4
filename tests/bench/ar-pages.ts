/** The pages on which the player's markers and stock AR.js are compared in the browser: built as the site is, served from this computer. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, '.cache/ar-pages');
const PAGES = join(import.meta.dirname, 'pages');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/i;

export const PAGE_NAMES = ['bare', 'ours', 'stock'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** Builds the pages with the site's own settings. */
export async function buildPages(): Promise<void> {
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'player',
    root: PAGES,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: PAGE_NAMES.map((name) => join(PAGES, `${name}.html`)) },
    },
  });
}

/** Serves the built pages; the address ends with a slash. */
export async function servePages(): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(join(OUT, new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!path.startsWith(OUT) || !existsSync(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    // Stock AR.js makes functions from text, which the site's policy forbids: here nobody has one.
    const body = readFileSync(path);
    response.end(path.endsWith('.html') ? String(body).replace(POLICY, '') : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}
