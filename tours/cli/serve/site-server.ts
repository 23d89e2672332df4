import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headers } from '../../../config/security-headers';
import { LIMITS } from '../../../shared/model/limits';
import { TOURS_FOLDER } from '../../../shared/model/site-address';
import { FolderTarget } from '../folder-target';
import { findFile, sitePath } from './find-file';
import { writeRefusal } from './permission';
import { FileSender } from './send-file';
import { put, remove, type Answer } from './write-side';

export interface SiteServerOptions {
  /** The built site. */
  readonly site: string;
  /** The publishing folder; its `tour/` lies over the site's. */
  readonly publishing: string;
  /** Whoever has it may publish, from anywhere. Without one only this computer may. */
  readonly token?: string | undefined;
}

const READ_ONLY = 'GET, HEAD';
const WRITABLE = 'GET, HEAD, PUT, DELETE';

/** The site as files, and below `/tour/` a place to publish to. */
export function createSiteServer(options: SiteServerOptions): Server {
  const sender = new FileSender();
  const target = new FolderTarget(join(options.publishing, TOURS_FOLDER));
  const server = createServer((request, response) => {
    handle(request, response, options, sender, target).catch((error: unknown) => {
      if (isBrokenConnection(error)) {
        response.destroy();
        return;
      }
      process.stderr.write(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}\n`);
      if (response.headersSent) response.destroy();
      else reply(request, response, { status: 500, text: 'the server could not answer; its log says why' });
    });
  });
  // Assets of 512 MiB over a slow line take longer than the five minutes Node allows.
  server.requestTimeout = 0;
  return server;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: SiteServerOptions,
  sender: FileSender,
  target: FolderTarget,
): Promise<void> {
  const path = sitePath(request.url ?? '/');
  const side = path?.startsWith('editor/') ? 'editor' : 'player';
  for (const [name, value] of Object.entries(headers(side))) response.setHeader(name, value);
  if (path === undefined) return reply(request, response, { status: 404, text: 'not found' });
  if (request.method === 'GET' || request.method === 'HEAD')
    return sendOrMiss(request, response, path, options, sender);
  const refusal = path.startsWith(TOURS_FOLDER) ? writeRefusal(request, options.token) : undefined;
  const writable = path.startsWith(TOURS_FOLDER) && !refusal;
  if (request.method === 'OPTIONS')
    return reply(request, response, { status: 204, headers: { Allow: writable ? WRITABLE : READ_ONLY } });
  if (refusal && isWrite(request)) {
    const challenge = refusal.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : undefined;
    return reply(request, response, {
      status: refusal.status,
      text: refusal.reason,
      ...(challenge && { headers: challenge }),
    });
  }
  if (!writable || !isWrite(request))
    return reply(request, response, { status: 405, text: 'not allowed here', headers: { Allow: READ_ONLY } });
  const work = request.method === 'PUT' ? put : remove;
  reply(request, response, await work(request, target, path.slice(TOURS_FOLDER.length)));
}

async function sendOrMiss(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { site, publishing }: SiteServerOptions,
  sender: FileSender,
): Promise<void> {
  const roots = path.startsWith(TOURS_FOLDER) ? [publishing, site] : [site];
  const found = await findFile(roots, path);
  if (found === undefined) return reply(request, response, { status: 404, text: `not found: /${path}` });
  if (found !== 'folder') return sender.send(request, response, found);
  const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
  // Relative, so that it holds behind a proxy that serves the site from a sub-folder.
  const name = encodeURIComponent(path.split('/').pop() ?? '');
  reply(request, response, { status: 301, headers: { Location: `${name}/${query}` } });
}

function isWrite(request: IncomingMessage): boolean {
  return request.method === 'PUT' || request.method === 'DELETE';
}

function reply(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  drain(request);
  response.setHeader('Cache-Control', 'no-store');
  if (answer.text) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(answer.status, answer.headers);
  response.end(answer.text && request.method !== 'HEAD' ? `${answer.text}\n` : undefined);
}

/** A body that nobody wants is still taken, for browsers hear the answer only then; but not without end. */
function drain(request: IncomingMessage): void {
  let left = LIMITS.assetBytes;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.resume();
}

/** The visitor went away in the middle of a file: nothing to report. */
function isBrokenConnection(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ABORT_ERR'].includes(code);
}
