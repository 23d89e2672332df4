import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl } from '../../../config/security-headers';
import { etagOf, sha256OfFile } from '../folder-target';
import type { FoundFile } from './find-file';
import { contentType, isCompressible } from './media-types';
import { rangeOf } from './range';

type Encoding = 'br' | 'gzip';

const MIN_COMPRESSED_BYTES = 1024;
const MAX_COMPRESSED_BYTES = 16 * 1024 * 1024;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

/** Sends files with their marks, parts of them on request, and text compressed. Remembers marks and compressed bytes. */
export class FileSender {
  private readonly hashes = new Map<string, { readonly state: string; readonly etag: string }>();
  private readonly compressed = new Map<string, Buffer>();
  private keptBytes = 0;

  /** Answers GET or HEAD for a file: 200, 206, 304 or 416. */
  async send(request: IncomingMessage, response: ServerResponse, found: FoundFile): Promise<void> {
    const type = contentType(found.path);
    const plainTag = await this.etag(found);
    const range = rangeOf(
      request.headers.range,
      String(request.headers['if-range'] ?? plainTag),
      plainTag,
      found.bytes,
    );
    const worth = isCompressible(type) && found.bytes >= MIN_COMPRESSED_BYTES && found.bytes <= MAX_COMPRESSED_BYTES;
    const encoding = worth && range === undefined ? encodingFor(request) : undefined;
    const etag = encoding ? taggedFor(plainTag, encoding) : plainTag;
    response.setHeader('Content-Type', type);
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', cacheControl(found.path));
    response.setHeader('Accept-Ranges', 'bytes');
    if (worth) response.setHeader('Vary', 'Accept-Encoding');
    if (isSame(request.headers['if-none-match'], plainTag)) return end(response, 304);
    if (range === 'unsatisfiable') {
      response.setHeader('Content-Range', `bytes */${found.bytes}`);
      return end(response, 416);
    }
    if (encoding) return this.sendCompressed(request, response, found, encoding, etag);
    if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.last}/${found.bytes}`);
    const { start, last } = range ?? { start: 0, last: found.bytes - 1 };
    response.writeHead(range ? 206 : 200, { 'Content-Length': last - start + 1 });
    if (request.method === 'HEAD' || found.bytes === 0) response.end();
    else await pipeline(createReadStream(found.file, { start, end: last }), response);
  }

  /** The file's strong mark; a file that is named by its hash need not be read for it. */
  async etag(found: FoundFile): Promise<string> {
    const named = /\/assets\/([0-9a-f]{64})\.\w+$/.exec(found.path)?.[1];
    if (named) return etagOf(named);
    const state = `${found.bytes} ${found.changedMs}`;
    const known = this.hashes.get(found.file);
    if (known?.state === state) return known.etag;
    const etag = etagOf(await sha256OfFile(found.file));
    this.hashes.set(found.file, { state, etag });
    return etag;
  }

  private async sendCompressed(
    request: IncomingMessage,
    response: ServerResponse,
    found: FoundFile,
    encoding: Encoding,
    etag: string,
  ): Promise<void> {
    const body = await this.compressedBytes(found, encoding, etag);
    response.writeHead(200, { 'Content-Encoding': encoding, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private async compressedBytes(found: FoundFile, encoding: Encoding, etag: string): Promise<Buffer> {
    const kept = this.compressed.get(etag);
    if (kept) return kept;
    const plain = await readFile(found.file);
    const body = encoding === 'br' ? await brotli(plain) : await promisify(gzip)(plain, { level: 7 });
    if (this.keptBytes + body.length > MAX_KEPT_BYTES) {
      this.compressed.clear();
      this.keptBytes = 0;
    }
    this.compressed.set(etag, body);
    this.keptBytes += body.length;
    return body;
  }
}

/** The mark of the plain file behind a mark that was sent with compressed bytes. */
export function plainEtag(etag: string): string {
  return etag
    .trim()
    .replace(/^W\//, '')
    .replace(/-(br|gzip)"$/, '"');
}

/** A strong mark stands for exact bytes, so the compressed ones need their own. */
function taggedFor(etag: string, encoding: Encoding): string {
  return etag.replace(/"$/, `-${encoding}"`);
}

function isSame(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(',').some((one) => one.trim() === '*' || plainEtag(one) === etag) ?? false;
}

function encodingFor(request: IncomingMessage): Encoding | undefined {
  const wishes = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((wish) => wish.trim().split(/\s*;\s*q=/));
  const takes = (name: Encoding) => wishes.some(([wish, quality]) => wish === name && Number(quality ?? 1) > 0);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

function brotli(plain: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return promisify(brotliCompress)(plain, { params });
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
