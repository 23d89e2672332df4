import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  vtt: 'text/vtt',
};

/** While developing: shows what `npm start` published below `/tour/`, read only. */
export function publishingFolder(root: string): Plugin {
  return {
    name: 'rundgang-publishing-folder',
    // As in a published tour's own page, the way back to the root is two folders up.
    transformIndexHtml: (html, { originalUrl }) =>
      originalUrl?.startsWith('/tour/')
        ? html.replace('name="rundgang-root" content="./"', 'name="rundgang-root" content="../../"')
        : html,
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (!path.startsWith('/tour/')) return next();
        if (/^\/tour\/[^/]+\/$/.test(path)) {
          // A tour's page is the player's page two folders down; Vite serves it with its own scripts.
          request.url = '/index.html';
          return next();
        }
        const file = normalize(join(root, 'publishing', decodeURIComponent(path)));
        if (!file.startsWith(join(root, 'publishing')) || !existsSync(file) || !statSync(file).isFile()) {
          response.statusCode = 404;
          return response.end('not found');
        }
        response.setHeader('Content-Type', TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
  };
}
