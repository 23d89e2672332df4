import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why somebody may not write here. */
export interface Refusal {
  readonly status: 401 | 403;
  readonly reason: string;
}

/**
 * Who may write: with a token those who have it, without one only pages of this very server on this very computer.
 * The Host is looked at because a foreign page can give its own name the address 127.0.0.1 (DNS rebinding), the Origin
 * because any page may send requests to localhost.
 */
export function writeRefusal(request: IncomingMessage, token: string | undefined): Refusal | undefined {
  if (token !== undefined)
    return hasToken(request, token) ? undefined : { status: 401, reason: 'a token is needed to publish here' };
  if (!isLoopback(request.socket.remoteAddress)) return forbidden('publishing is allowed from this computer only');
  if ('forwarded' in request.headers || 'x-forwarded-for' in request.headers || 'via' in request.headers)
    return forbidden('behind a proxy, publishing needs a token (--token)');
  const host = request.headers.host ?? '';
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host)) return forbidden(`this server is not "${host}"`);
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return forbidden('another site may not publish here');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return forbidden('another site may not publish here');
  return undefined;
}

function forbidden(reason: string): Refusal {
  return { status: 403, reason };
}

/** Compares hashes of equal length, so that the time taken says nothing about the token. */
function hasToken(request: IncomingMessage, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127(\.\d+){3})$/.test(address);
}
